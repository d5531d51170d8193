import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { editOf, quoteOf, toPay } from '../../../sdk/test/changes.ts';
import { button, CLOSES_AT } from '../../test/address-form.ts';
import { clearPage, findAccessibilityProblems, focused, place } from '../../test/elements.ts';
import { received, urls } from '../../test/fake-api.ts';
import { added, MUG, serveUpsell, SET, unpaid, withMug } from '../../test/upsell.ts';

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
const quoted = () => received.filter(({ url }) => url.startsWith(urls.quotes));

beforeEach(() => {
  sessionStorage.clear();
  serveUpsell();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await clearPage();
});

describe('<amend-upsell>', () => {
  it('S1: shows one offer, its price beside the former one, and what is paid and when, before anything is pressed', async () => {
    const element = await open();
    await expect.element(heading(MUG.title)).toBeVisible();
    await expect.element(page.getByText('Goes in the same parcel.')).toBeVisible();
    await expect.element(page.getByText(/^We hold your order until then/)).toBeVisible();
    expect(element.shadowRoot?.querySelector('.words')?.textContent).toContain('€12.75 instead of €15.00');
    expect(element.shadowRoot?.querySelector('s')?.textContent).toBe('€15.00');
    expect(element.shadowRoot?.querySelector('img')?.src).toBe('https://cdn.test/mug.svg');
    await expect.element(page.getByRole('status')).toHaveTextContent(PRICE);
    expect(element.shadowRoot?.textContent).not.toContain(SET.title);
    expect(focused(element)).toBeNull();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('keeps the room for the price while it is asked for, and lets nothing be added until it is there', async () => {
    let answer: (() => void) | undefined;
    serveUpsell({ wait: () => new Promise((resolve) => (answer = resolve)) });
    const element = place('amend-upsell');
    await expect.element(heading(MUG.title)).toBeVisible();
    expect(element.shadowRoot?.querySelector('.asked')?.ariaHidden).toBe('true');
    await expect.element(page.getByRole('status')).toHaveTextContent('Checking…');
    await expect.element(button('Add to my order')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button('Add to my order'), { force: true });
    expect(await findAccessibilityProblems()).toEqual([]);
    answer?.();
    await expect.element(said()).toBeVisible();
    expect(accepted()).toEqual([]);
  });

  it('names all that an offer holds, and calls the button as the shop does', async () => {
    serveUpsell({ offers: [SET] });
    const element = place('amend-upsell');
    await expect.element(button('Add both')).toBeVisible();
    await expect.element(page.getByText('2 × Socks, Grey + Bag')).toBeVisible();
    expect(element.shadowRoot?.querySelector('s')).toBeNull();
  });

  it.each([
    ['with the order', { action: 'with-order' }, false, /together with your order/],
    ['after the shop agrees', {}, true, /The shop has to agree first/],
  ] as const)('S1, A1: says what is paid %s', async (_, changes, needsApproval, sentence) => {
    const { settlement } = quoteOf(added, '12.75');
    serveUpsell({ quote: { settlement: { ...settlement, ...changes }, needsApproval } });
    place('amend-upsell');
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(page.getByText(/on the next page/).elements()).toEqual([]);
  });

  it('E1, E2: adds it at one press, at the price that was shown', async () => {
    serveUpsell({ edit: unpaid });
    const element = await open();
    await userEvent.click(button('Add to my order'));
    const pay = page.getByRole('link', { name: 'Pay €12.75' });
    await expect.element(pay).toHaveAttribute('href', 'https://shop.test/pay/1');
    await expect.element(heading(/^€12.75 to pay by 16:00/)).toBeVisible();
    expect(focused(element)?.id).toBe('news');
    expect(accepted()).toHaveLength(1);
    expect(await accepted()[0]?.json()).toMatchObject({
      changes: [{ kind: 'add-item', offerId: 'mug' }],
      expectedDifference: { amount: '12.75' },
    });
    expect(button('See offers').elements()).toEqual([]);
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('says that a free one is added, and goes on to the next offer', async () => {
    serveUpsell({
      quote: quoteOf(added, '0.00'),
      edit: { settlement: toPay('0.00', { action: 'none', state: 'none' }) },
    });
    const element = place('amend-upsell');
    await expect.element(page.getByText('The price stays the same').first()).toBeVisible();
    await userEvent.click(button('Add to my order'));
    await expect.element(heading('Added: Mug')).toBeVisible();
    expect(focused(element)?.id).toBe('done');
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.click(button('See offers'));
    await expect.element(heading(SET.title)).toBeVisible();
    expect(focused(element)?.id).toBe('choice');
  });

  it('A1: says that the shop is asked', async () => {
    serveUpsell({ quote: { needsApproval: true }, edit: { status: 'requested' } });
    const element = place('amend-upsell');
    await expect.element(page.getByText(/has to agree first/)).toBeVisible();
    await userEvent.click(button('Add to my order'));
    await expect.element(heading('The shop is looking at your change')).toBeVisible();
    expect(focused(element)?.id).toBe('news');
    expect(button('Take it off again').elements()).toEqual([]);
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('puts offers away for good, one after the other, and comes to a quiet end', async () => {
    const element = await open();
    await userEvent.click(button('No, thanks'));
    await expect.element(heading(SET.title)).toBeVisible();
    expect(focused(element)?.id).toBe('choice');
    expect(await Promise.all(quoted().map((request) => request.clone().json()))).toEqual([
      { changes: [{ kind: 'add-item', offerId: 'mug' }] },
      { changes: [{ kind: 'add-item', offerId: 'set' }] },
    ]);
    await userEvent.click(button('No, thanks'));
    await expect.element(page.getByText('There is nothing more to add to this order')).toBeVisible();
    expect(focused(element)?.id).toBe('done');
    expect(await findAccessibilityProblems()).toEqual([]);
    await clearPage();
    place('amend-upsell');
    await expect.element(page.getByText('There is nothing more to add to this order')).toBeVisible();
  });

  it('keeps its place where nothing is offered, and says so calmly', async () => {
    serveUpsell({ offers: [] });
    const element = place('amend-upsell');
    await expect.element(page.getByText('There is nothing more to add to this order')).toBeVisible();
    expect(element.shadowRoot?.querySelectorAll('button')).toHaveLength(0);
    expect(quoted()).toEqual([]);
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('O9: takes it off again by keyboard alone, and it is there to be added once more', async () => {
    serveUpsell({ edit: unpaid });
    const element = await open();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(heading(/to pay by/)).toBeVisible();
    await expect.element(button('Take it off again')).toHaveAttribute('aria-disabled', 'false');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.element(heading('Taken off: Mug')).toBeVisible();
    await expect.element(page.getByText(/Your order costs €12.75 less/)).toBeVisible();
    expect(focused(element)?.id).toBe('done');
    expect(await findAccessibilityProblems()).toEqual([]);
    expect(await accepted()[1]?.json()).toMatchObject({
      changes: [{ kind: 'set-quantity', lineId: '9301', quantity: 0 }],
      expectedDifference: { amount: '-12.75' },
    });
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(said()).toBeVisible();
    expect(focused(element)?.id).toBe('choice');
  });

  it('O9: takes off at once what was paid with the order, and says what comes back', async () => {
    const { settlement } = quoteOf(added, '-12.75');
    serveUpsell({ undo: { settlement } });
    await take();
    await userEvent.click(button('Take it off again'));
    await expect.element(heading('Taken off: Mug')).toBeVisible();
    await expect.element(page.getByText(/You get €12.75 back/)).toBeVisible();
    expect(accepted()).toHaveLength(2);
  });

  it('asks before it takes off what does not all come back, and leaves it where the shopper has thought again', async () => {
    const { difference, settlement } = quoteOf(added, '-10.00');
    serveUpsell({ undo: { difference, settlement } });
    const element = await take();
    await expect.element(button('Take it off again')).toHaveAttribute('aria-disabled', 'false');
    await userEvent.click(button('Take it off again'));
    await expect.element(page.getByText('You get €10.00 back').first()).toBeVisible();
    expect(focused(element)?.id).toBe('confirm');
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.click(button('Back'));
    await expect.element(heading('Added: Mug')).toBeVisible();
    await userEvent.click(button('Take it off again'));
    await userEvent.click(button('Take it off again'));
    await expect.element(heading('Taken off: Mug')).toBeVisible();
  });

  it.each([
    ['S6: a payment that is open', unpaid, /€12.75 to pay by/],
    ['A1: a change that waits for the shop', { status: 'requested' }, 'The shop is looking at your change'],
    [
      'A2: a change that the shop declined, in its words',
      { status: 'declined', approval: { state: 'declined', note: 'It is the last one, sorry.' } },
      'It is the last one, sorry.',
    ],
    [
      'E8: a change that was undone unpaid',
      { status: 'reverted', settlement: toPay('12.75', { state: 'lapsed' }) },
      'This change was undone, because it was not paid',
    ],
  ] as const)('tells after a reload of %s', async (_, changes, sentence) => {
    const acceptedAt = { at: new Date().toISOString(), date: '', time: '' };
    serveUpsell({ edits: [editOf(added, '12.75', { ...changes, acceptedAt })] });
    const element = place('amend-upsell');
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(element.shadowRoot?.querySelector('.news')?.textContent).toContain('Mug');
    expect(quoted()).toEqual([]);
    expect(focused(element)).toBeNull();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('offers again after a reload what was undone unpaid', async () => {
    const acceptedAt = { at: new Date().toISOString(), date: '', time: '' };
    const settlement = toPay('12.75', { state: 'lapsed' });
    serveUpsell({ edits: [editOf(added, '12.75', { status: 'reverted', settlement, acceptedAt })] });
    const element = place('amend-upsell');
    await userEvent.click(button('See offers'));
    await expect.element(heading(MUG.title)).toBeVisible();
    expect(focused(element)?.id).toBe('choice');
  });

  it('O9: takes off after a reload what was added before, and the payment with it', async () => {
    serveUpsell({ order: withMug(), edits: [editOf(added, '12.75', unpaid)] });
    place('amend-upsell');
    await expect.element(page.getByRole('link', { name: 'Pay €12.75' })).toBeVisible();
    await userEvent.click(button('Take it off again'));
    await expect.element(heading('Taken off: Mug')).toBeVisible();
    expect(page.getByRole('link', { name: 'Pay €12.75' }).elements()).toEqual([]);
  });

  it('says nothing of money after a reload where all is paid, and can still take it off', async () => {
    const settlement = toPay('12.75', { state: 'paid' });
    serveUpsell({ order: withMug(), edits: [editOf(added, '12.75', { settlement })] });
    const element = place('amend-upsell');
    await expect.element(heading('Added: Mug')).toBeVisible();
    await expect.element(button('Take it off again')).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toContain('€');
  });

  it('E8: sees a payment when the shopper comes back to the page', async () => {
    const edits = [editOf(added, '12.75', unpaid)];
    serveUpsell({ order: withMug(), edits });
    place('amend-upsell');
    await expect.element(page.getByText(/€12.75 to pay by/)).toBeVisible();
    edits[0] = editOf(added, '12.75', { settlement: toPay('12.75', { state: 'paid' }) });
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(page.getByText('Paid, and your change is made')).toBeVisible();
  });

  it('never hurries anybody', async () => {
    serveUpsell({ offers: [{ ...MUG, until: CLOSES_AT }] });
    const element = await open();
    expect(element.shadowRoot?.textContent).not.toMatch(/only|left|hurry|last|today|\d:\d\d/i);
  });

  it('tells the page of what was added', async () => {
    const element = place('amend-upsell');
    const told = new Promise<Event>((resolve) => element.addEventListener('amend:change', resolve));
    await userEvent.click(button('Add to my order'));
    expect(await told).toMatchObject({ detail: { id: 'edit-1', effects: [{ kind: 'add-item' }] } });
  });

  it('speaks German', async () => {
    place('amend-upsell', { locale: 'de' });
    await expect
      .element(page.getByText(/Auf der nächsten Seite sind €12.75 zu zahlen/).first())
      .toBeVisible();
    await userEvent.click(button('Zur Bestellung hinzufügen'));
    await expect.element(heading('Hinzugefügt: Mug')).toBeVisible();
  });
});
