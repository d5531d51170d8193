import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { quoteOf } from '../../../sdk/test/changes.ts';
import { closedWindow, everyWindow, problem } from '../../../sdk/test/orders.ts';
import { button } from '../../test/address-form.ts';
import { clearPage, findAccessibilityProblems, focused, place } from '../../test/elements.ts';
import { received, serve, serveOrder, urls } from '../../test/fake-api.ts';
import { added, MUG, serveUpsell, SET } from '../../test/upsell.ts';

const PRICE = 'You pay €12.75 on the next page, within 60 minutes.';
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const said = () => page.getByText(PRICE).first();

async function open() {
  const element = place('amend-upsell');
  await expect.element(said()).toBeVisible();
  return element;
}

async function take() {
  const element = await open();
  await userEvent.click(button('Add to my order'));
  await expect.element(heading('Added: Mug')).toBeVisible();
  return element;
}

const accepted = () => received.filter(({ url, method }) => url.startsWith(urls.edits) && method === 'POST');

beforeEach(() => {
  sessionStorage.clear();
  serveUpsell();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await clearPage();
});

describe('<amend-upsell>, where something goes wrong', () => {
  it('E12: says why an offer cannot be had, and goes on to what can', async () => {
    const element = await open();
    const refusal = problem('offer_not_available', 409, { detail: 'It is sold out.', nextStep: 'Go back.' });
    serveUpsell(
      { offers: [SET] },
      http.post(urls.edits, () => HttpResponse.json(refusal, { status: 409 })),
    );
    await userEvent.click(button('Add to my order'));
    await expect.element(page.getByText('It is sold out.')).toBeVisible();
    expect(focused(element)?.id).toBe('notice');
    expect(element.shadowRoot?.textContent).not.toContain(MUG.title);
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.click(button('Back'));
    await expect.element(heading(SET.title)).toBeVisible();
    expect(focused(element)?.id).toBe('choice');
  });

  it('E3: says so when the window closes while the shopper looks, and ends quietly', async () => {
    await open();
    const refusal = problem('edit_window_passed', 409, {
      detail: 'It is too late.',
      nextStep: 'Write to us.',
    });
    serveUpsell(
      { offers: [], order: { editWindows: everyWindow(closedWindow()) } },
      http.post(urls.edits, () => HttpResponse.json(refusal, { status: 409 })),
    );
    await userEvent.click(button('Add to my order'));
    await expect.element(page.getByText('Write to us.')).toBeVisible();
    await userEvent.click(button('Back'));
    await expect.element(page.getByText('There is nothing more to add to this order')).toBeVisible();
  });

  it('E1: shows another price that came meanwhile, and asks again', async () => {
    const element = await open();
    const refusal = problem('quote_changed', 409, { quote: quoteOf(added, '15.00') });
    serve(http.post(urls.edits, () => HttpResponse.json(refusal, { status: 409 })));
    await userEvent.click(button('Add to my order'));
    await expect.element(page.getByText(/The order changed in the meantime/)).toBeVisible();
    expect(element.shadowRoot?.querySelector('#notice')?.textContent).toContain(
      'You pay €15.00 on the next page',
    );
    expect(focused(element)?.id).toBe('notice');
    expect(await findAccessibilityProblems()).toEqual([]);
    serveUpsell();
    await userEvent.click(button('Add to my order'));
    await expect.element(heading('Added: Mug')).toBeVisible();
    expect(await accepted()[0]?.json()).toMatchObject({ expectedDifference: { amount: '15.00' } });
  });

  it('E2: tries again under the same key once the network is back', async () => {
    const element = await open();
    serve();
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await userEvent.click(button('Add to my order'));
    await expect.element(page.getByText('You seem to be offline.')).toBeVisible();
    expect(focused(element)?.id).toBe('notice');
    expect(await findAccessibilityProblems()).toEqual([]);
    const [first] = received;
    online.mockReturnValue(true);
    serveUpsell();
    await userEvent.click(button('Try again'));
    await expect.element(heading('Added: Mug')).toBeVisible();
    expect(first?.headers.get('idempotency-key')).toMatch(/^\d+(-\d+){3}$/);
    expect(accepted()[0]?.headers.get('idempotency-key')).toBe(first?.headers.get('idempotency-key'));
  });

  it('asks for a price once more that could not be had', async () => {
    const refusal = problem('shop_busy', 503, { detail: 'The shop is busy.' });
    serveUpsell(
      {},
      http.post(urls.quotes, () => HttpResponse.json(refusal, { status: 503 })),
    );
    const element = place('amend-upsell');
    await expect.element(page.getByText('The shop is busy.')).toBeVisible();
    expect(focused(element)).toBeNull();
    serveUpsell();
    await userEvent.click(button('Try again'));
    await expect.element(said()).toBeVisible();
  });

  it('says that it is offline, and reads the edits once more', async () => {
    serve(serveOrder());
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    place('amend-upsell');
    await expect.element(page.getByText('You seem to be offline.'), { timeout: 5000 }).toBeVisible();
    serveUpsell();
    await userEvent.click(button('Try again'));
    await expect.element(page.getByText(/There is nothing more/)).toBeVisible();
  });

  it('says why it could not be taken off, and lets it be tried again', async () => {
    await take();
    const refusal = problem('line_not_editable', 409, { detail: 'It is packed.', nextStep: 'Send it back.' });
    serve(http.post(urls.quotes, () => HttpResponse.json(refusal, { status: 409 })));
    await userEvent.click(button('Take it off again'));
    await expect.element(page.getByText('It is packed.')).toBeVisible();
    await expect.element(heading('Added: Mug')).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('A1: says that the shop is asked where it has to agree to taking off', async () => {
    serveUpsell({ undo: { needsApproval: true }, undone: { status: 'requested' } });
    await take();
    await userEvent.click(button('Take it off again'));
    await userEvent.click(button('Take it off again'));
    await expect.element(heading('The shop is looking at your change')).toBeVisible();
    await expect.element(page.getByText('Mug: 1 → 0')).toBeVisible();
  });
});
