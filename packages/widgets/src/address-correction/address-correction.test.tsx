import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import {
  address,
  closedWindow,
  edit,
  format,
  lines,
  order,
  problem,
  quote,
  everyWindow,
} from '../../../sdk/test/orders.ts';
import {
  button,
  changeable,
  CHANGED,
  CLOSES_AT,
  openAndType,
  serveEverything,
} from '../../test/address-form.ts';
import { clearPage, findAccessibilityProblems, focused, place } from '../../test/elements.ts';
import { received, serve, serveOrder, urls } from '../../test/fake-api.ts';

async function review(street?: string): Promise<HTMLElement> {
  const element = await openAndType(street);
  await userEvent.click(button('Review change'));
  await expect.element(page.getByRole('heading', { name: 'Is the new address right?' })).toBeVisible();
  return element;
}

beforeEach(() => serveEverything());
afterEach(async () => {
  vi.restoreAllMocks();
  await clearPage();
});

describe('<amend-address-correction>', () => {
  it('shows the address as the postman reads it, and until when it can be changed', async () => {
    const element = place('amend-address-correction');
    await expect.element(button('Change address')).toBeVisible();
    const shown = [...(element.shadowRoot?.querySelectorAll('address > span') ?? [])].map(
      (line) => line.textContent,
    );
    expect(shown).toEqual(['Mara Lindqvist', 'Torstraße 12', '10119 Berlin', 'Germany']);
    const until = `${CLOSES_AT.date}, ${CLOSES_AT.time}`;
    await expect.element(page.getByText(`You can change this until ${until}`)).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('W2 names no time where none closes the window', async () => {
    serve(serveOrder(changeable({ editWindows: everyWindow({ status: 'open', closesAt: null }) })));
    const element = place('amend-address-correction');
    await expect.element(button('Change address')).toBeVisible();
    expect(element.shadowRoot?.querySelector('.foot .note')).toBeNull();
  });

  it('leaves the focus of the page alone', async () => {
    place('amend-address-correction');
    await expect.element(button('Change address')).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  });

  it('E12: says why a closed window is closed and what can be done', async () => {
    serve(serveOrder(order({ editWindows: everyWindow(closedWindow()) })));
    place('amend-address-correction');
    await expect
      .element(page.getByText(/This order is being packed.* Write to the shop right away/))
      .toBeVisible();
    await expect.element(page.getByText('Mara Lindqvist')).toBeVisible();
    expect(button('Change address').elements()).toEqual([]);
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('says so where nothing is sent', async () => {
    serve(serveOrder(changeable({ destination: null })));
    place('amend-address-correction');
    await expect.element(page.getByText('Nothing in this order is sent by post.')).toBeVisible();
  });

  it('corrects the address by keyboard alone, with the focus where the shopper goes on', async () => {
    const element = place('amend-address-correction');
    await expect.element(button('Change address')).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(() => focused(element)?.id).toBe('field-firstName');
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.fill(page.getByLabelText('Street and house number'), 'Torstraße 21');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Is the new address right?' })).toBeVisible();
    expect(focused(element)?.id).toBe('confirm');
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Saved. Your parcel goes to Torstraße 21, 10119 Berlin, Germany.');
    expect(focused(element)?.id).toBe('change');
    expect(page.getByRole('status').elements()).toHaveLength(1);
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('shows before and after with the difference marked, and the price', async () => {
    const element = await review();
    expect(element.shadowRoot?.querySelector('ins')?.textContent).toBe('21');
    expect(element.shadowRoot?.querySelector('del')?.textContent).toBe('12');
    await expect.element(page.getByText('No change in price')).toBeVisible();
  });

  it.each([
    ['4.00', '€4.00', 'You pay €4.00 more'],
    ['-1.50', '-€1.50', 'You get €1.50 back'],
  ])('E1: says what a difference of %s means', async (amount, text, sentence) => {
    const difference = { amount, currencyCode: 'EUR', text };
    serveEverything(http.post(urls.quotes, () => HttpResponse.json(quote(CHANGED, { difference }))));
    await review();
    await expect.element(page.getByText(sentence)).toBeVisible();
  });

  it('asks for the fields of the country, in its rows, and names them for the browser', async () => {
    const to = address({ zip: '10118', city: 'New York', provinceCode: 'NY', countryCode: 'US' });
    const american = format({
      countryCode: 'US',
      countryName: 'United States',
      rows: [['lastName'], ['address1'], ['city'], ['provinceCode', 'zip'], ['countryCode']],
      required: ['lastName', 'address1', 'city', 'provinceCode', 'zip'],
      zipLabel: 'zipCode',
      provinces: [
        { code: 'NY', name: 'New York' },
        { code: 'NJ', name: 'New Jersey' },
      ],
    });
    serve(
      serveOrder(
        changeable({ destination: { address: to, lines: lines(to), format: american, news: null } }),
      ),
    );
    place('amend-address-correction');
    await userEvent.click(button('Change address'));
    await expect.element(page.getByLabelText('State')).toHaveValue('NY');
    await expect
      .element(page.getByLabelText('ZIP code'))
      .toHaveAttribute('autocomplete', 'shipping postal-code');
    await expect.element(page.getByLabelText('ZIP code')).toHaveAttribute('inputmode', 'numeric');
    await expect.element(page.getByLabelText('Country')).toHaveValue('United States');
    await expect.element(page.getByLabelText('Country')).toHaveAttribute('readonly');
    await expect
      .element(page.getByLabelText('Country'))
      .toHaveAccessibleDescription('This cannot be changed here. Contact the shop if it is wrong.');
    expect(page.getByLabelText('Company').elements()).toEqual([]);
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('names one missing field at the field and puts the focus there', async () => {
    const element = await openAndType('');
    await userEvent.click(button('Review change'));
    const street = page.getByLabelText('Street and house number');
    expect(focused(element)?.id).toBe('field-address1');
    await expect.element(street).toBeInvalid();
    await expect.element(street).toHaveAccessibleDescription('Please fill this in.');
  });

  it('names several missing fields in a summary that leads to each of them', async () => {
    const element = await openAndType('');
    await userEvent.fill(page.getByLabelText('City'), ' ');
    await userEvent.click(button('Review change'));
    await expect.element(page.getByText('2 fields need another look')).toBeVisible();
    expect(focused(element)?.id).toBe('summary');
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.click(button('City'));
    expect(focused(element)?.id).toBe('field-city');
  });

  it('brings a refusal back to its field in the API’s words, with what was typed', async () => {
    const fields = [
      { field: 'zip' as const, reason: 'not_in_country' as const, message: 'Germany has five digits.' },
    ];
    const refusal = problem('address_invalid', 422, { fields });
    serveEverything(http.post(urls.quotes, () => HttpResponse.json(refusal, { status: 422 })));
    const element = await openAndType();
    await userEvent.fill(page.getByLabelText('Postal code'), '1');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByLabelText('Postal code'))
      .toHaveAccessibleDescription('Germany has five digits.');
    expect(focused(element)?.id).toBe('field-zip');
    await expect.element(page.getByLabelText('Street and house number')).toHaveValue('Torstraße 21');
  });

  it('keeps what was typed while offline, and goes on from there', async () => {
    const element = await openAndType();
    serve();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await userEvent.click(button('Review change'));
    await expect.element(page.getByText('You seem to be offline.'), { timeout: 3000 }).toBeVisible();
    expect(focused(element)?.id).toBe('notice');
    await expect.element(page.getByLabelText('Street and house number')).toHaveValue('Torstraße 21');
    expect(await findAccessibilityProblems()).toEqual([]);
    serveEverything();
    await userEvent.click(button('Review change'));
    await expect.element(page.getByRole('heading', { name: 'Is the new address right?' })).toBeVisible();
  });

  it('E2: tries to save again under the same key after an unknown outcome', async () => {
    await review();
    const refusal = problem('outcome_unknown', 500, { detail: 'It is not certain.', nextStep: 'Try again.' });
    serve(http.post(urls.edits, () => HttpResponse.json(refusal, { status: 500 })));
    await userEvent.click(button('Save address'));
    await expect.element(page.getByText('It is not certain.')).toBeVisible();
    const [first] = received;
    serveEverything();
    await userEvent.click(button('Try again'));
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Saved. Your parcel goes to Torstraße 21, 10119 Berlin, Germany.');
    const [second] = received;
    expect(first?.headers.get('idempotency-key')).toMatch(/^\d+(-\d+){3}$/);
    expect(second?.headers.get('idempotency-key')).toBe(first?.headers.get('idempotency-key'));
  });

  it('E1: shows a quote that changed meanwhile and asks again', async () => {
    const element = await review();
    const dearer = quote(CHANGED, { difference: { amount: '4.00', currencyCode: 'EUR', text: '€4.00' } });
    const refusal = problem('quote_changed', 409, { quote: dearer });
    serve(http.post(urls.edits, () => HttpResponse.json(refusal, { status: 409 })));
    await userEvent.click(button('Save address'));
    await expect.element(page.getByText(/The order changed in the meantime/)).toBeVisible();
    expect(focused(element)?.id).toBe('notice');
    await expect.element(page.getByText('You pay €4.00 more').first()).toBeVisible();
    await expect.element(button('Save address')).toBeVisible();
  });

  it('E3: keeps what was typed in sight when the window closes meanwhile', async () => {
    await openAndType();
    serve(
      http.post(urls.quotes, () => HttpResponse.json(problem('edit_window_passed', 409), { status: 409 })),
      serveOrder(order({ editWindows: everyWindow(closedWindow()) })),
    );
    await userEvent.click(button('Review change'));
    await expect.element(page.getByText(/This order is being packed/)).toBeVisible();
    await expect.element(page.getByLabelText('Street and house number')).toHaveValue('Torstraße 21');
    await expect.element(page.getByLabelText('Street and house number')).toHaveAttribute('readonly');
    expect(button('Review change').elements()).toEqual([]);
    await userEvent.click(button('Close'));
    await expect.element(page.getByText(/Write to the shop right away/)).toBeVisible();
  });

  it('closes with Escape without losing what was typed, and returns the focus', async () => {
    const element = await openAndType();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Change address')).toBeVisible();
    expect(focused(element)?.id).toBe('change');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Street and house number')).toHaveValue('Torstraße 21');
  });

  it('forgets what was typed when cancelled, and returns the focus', async () => {
    const element = await openAndType();
    await userEvent.click(button('Cancel'));
    await expect.element(button('Change address')).toBeVisible();
    expect(focused(element)?.id).toBe('change');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Street and house number')).toHaveValue('Torstraße 12');
  });

  it('goes back from the confirmation to what was typed', async () => {
    await review();
    await userEvent.click(button('Back'));
    await expect.element(page.getByLabelText('Street and house number')).toHaveValue('Torstraße 21');
  });

  it('E2: saves once however often it is pressed', async () => {
    const element = await review();
    serve(http.post(urls.edits, () => new Promise<never>(() => {})));
    await userEvent.click(button('Save address'));
    await expect.element(button('Saving…')).toBeVisible();
    expect(focused(element)?.textContent).toBe('Saving…');
    await userEvent.keyboard('{Enter}{Enter}');
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Saving…')).toBeVisible();
    expect(received.filter(({ url }) => url.startsWith(urls.edits))).toHaveLength(1);
  });

  it('E12: says in German that a change came to nothing', async () => {
    const failed = edit(address(), { status: 'failed', problem: 'address_refused' });
    serveEverything(http.post(urls.edits, () => HttpResponse.json(failed)));
    place('amend-address-correction', { locale: 'de' });
    await userEvent.click(button('Adresse ändern'));
    await userEvent.fill(page.getByLabelText('Straße und Hausnummer'), 'Torstraße 21');
    await userEvent.click(button('Änderung prüfen'));
    await userEvent.click(button('Adresse speichern'));
    await expect.element(page.getByText(/^Die Änderung wurde nicht gemacht/)).toBeVisible();
  });

  it('speaks German', async () => {
    place('amend-address-correction', { locale: 'de' });
    await userEvent.click(button('Adresse ändern'));
    await expect.element(page.getByLabelText('Straße und Hausnummer')).toBeVisible();
    await expect.element(button('Änderung prüfen')).toBeVisible();
  });
});
