import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { choices, euros, quoteOf } from '../../../sdk/test/changes.ts';
import { closedWindow, everyWindow, openWindow } from '../../../sdk/test/orders.ts';
import { button } from '../../test/address-form.ts';
import {
  begin,
  cancellable,
  cancellation,
  cancelled,
  REFUND,
  reviewCancellation,
  serveCancelling,
} from '../../test/cancelling.ts';
import { clearPage, findAccessibilityProblems, focused, place } from '../../test/elements.ts';
import { received, urls } from '../../test/fake-api.ts';

const closed = cancellable({ editWindows: everyWindow(closedWindow()) });

/** It rests where the last press was, which must not be in the card. */
function keepThePointerAway(): void {
  document.body.style.paddingBlockStart = '2000px';
}

const sent = (method: string, url: string) =>
  received.filter((request) => request.method === method && request.url.startsWith(url));

beforeEach(() => serveCancelling());
afterEach(async () => {
  document.body.style.cssText = '';
  await clearPage();
});

describe('<amend-cancel-order>', () => {
  it('says until when the order can be cancelled, and asks for nothing until somebody comes near', async () => {
    keepThePointerAway();
    const element = place('amend-cancel-order');
    await expect.element(page.getByText(/You can cancel this order until/)).toBeVisible();
    const [only] = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
    expect(only?.part.value).toBe('button button-quiet');
    expect(sent('GET', urls.choices)).toEqual([]);
    expect(document.activeElement).toBe(document.body);
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('reads what there is to choose from as soon as the focus comes into the card', async () => {
    keepThePointerAway();
    const element = place('amend-cancel-order');
    await expect.element(button('Cancel this order…')).toBeVisible();
    element.shadowRoot?.getElementById('begin')?.focus();
    await expect.poll(() => sent('GET', urls.choices).length).toBe(1);
  });

  it('says so where only the start of fulfilment ends it', async () => {
    serveCancelling({ order: cancellable({ editWindows: everyWindow(openWindow(null)) }) });
    place('amend-cancel-order');
    await expect.element(page.getByText('You can cancel this order until it is packed')).toBeVisible();
  });

  it('E12: says why it cannot be cancelled and what can be done', async () => {
    serveCancelling({ order: closed });
    place('amend-cancel-order');
    await expect.element(page.getByText(/This order is being packed/)).toBeVisible();
    await expect.element(page.getByText(/Write to the shop right away/)).toBeVisible();
    expect(button(/./).elements()).toEqual([]);
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('asks for a reason, which need not be given, and where the money is to go', async () => {
    const element = await begin();
    const reasons = page.getByRole('group', { name: 'Why? You can skip this' });
    await expect.element(reasons).toBeVisible();
    expect(focused(element)?.id).toBe('choice');
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.click(page.getByLabelText('Ordered by mistake'));
    await userEvent.click(page.getByLabelText('Store credit'));
    expect(reasons.getByRole('radio', { checked: true }).elements()).toHaveLength(1);
    await userEvent.click(button('Continue'));
    await expect.poll(() => sent('POST', urls.quotes).length).toBe(1);
    expect(await sent('POST', urls.quotes)[0]?.json()).toEqual({
      changes: [{ kind: 'cancel-order', reason: 'mistake', refundMethod: 'store-credit' }],
    });
  });

  it('shows four reasons, and the others on request', async () => {
    const cancelReasons = ['1', '2', '3', '4', '5', '6'].map((id) => ({ id, title: `Reason ${id}` }));
    serveCancelling({ choices: choices([], { cancelReasons, refundMethods: ['original-payment'] }) });
    await begin();
    await expect.element(page.getByLabelText('Reason 4')).toBeVisible();
    expect(page.getByRole('radio').elements()).toHaveLength(4);
    await userEvent.click(button('2 more'));
    expect(page.getByRole('radio').elements()).toHaveLength(6);
  });

  it('asks whether a change would help, and leads to the widget of the page that makes it', async () => {
    const address = place('amend-address-correction');
    await expect.element(button('Change address')).toBeVisible();
    const element = await begin();
    await expect.element(page.getByRole('group', { name: 'Would changing it help instead?' })).toBeVisible();
    const said = [...(element.shadowRoot?.querySelectorAll('.instead li') ?? [])];
    expect(said.map(({ textContent }) => textContent)).toEqual(['Size or colour', 'Quantity', 'Shipping']);
    await userEvent.click(page.getByRole('button', { name: 'Address', exact: true }));
    expect(focused(address)?.id).toBe('title');
    await expect.element(button('Cancel this order…')).toBeVisible();
  });

  it('names nothing else where nothing else can be done', async () => {
    const windows = { ...everyWindow(closedWindow()), 'cancel-order': openWindow(null) };
    serveCancelling({ order: cancellable({ editWindows: windows }) });
    const element = await begin();
    await expect.element(button('Continue')).toBeVisible();
    expect(element.shadowRoot?.querySelector('.instead')).toBeNull();
  });

  it('cancels by keyboard alone, with the focus where the shopper goes on', async () => {
    const element = place('amend-cancel-order');
    await expect.element(button('Cancel this order…')).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(button('Continue')).toBeVisible();
    expect(focused(element)?.id).toBe('choice');
    await userEvent.keyboard('{Tab} {Tab}{Tab}{Enter}');
    await expect.element(page.getByText(REFUND).first()).toBeVisible();
    expect(focused(element)?.id).toBe('confirm');
    await expect.element(page.getByRole('status')).toHaveTextContent(REFUND);
    expect(await findAccessibilityProblems()).toEqual([]);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Your order is cancelled' })).toBeVisible();
    expect(focused(element)?.id).toBe('done');
    await expect.element(page.getByText(REFUND)).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
    const [accepted] = sent('POST', urls.edits);
    expect(await accepted?.json()).toMatchObject({
      changes: [{ kind: 'cancel-order', reason: 'mistake' }],
      expectedDifference: { amount: '-58.00' },
    });
  });

  it('goes back with Escape, step by step, and keeps what was chosen until the order is kept', async () => {
    const element = await begin();
    await userEvent.click(page.getByLabelText('Something else'));
    await userEvent.click(button('Continue'));
    await expect.element(page.getByText(REFUND).first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByLabelText('Something else')).toBeChecked();
    expect(focused(element)?.id).toBe('choice');
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Cancel this order…')).toBeVisible();
    expect(focused(element)?.id).toBe('begin');
    await userEvent.click(button('Cancel this order…'));
    await expect.element(page.getByLabelText('Something else')).not.toBeChecked();
    await userEvent.click(button('Keep my order'));
    expect(focused(element)?.id).toBe('begin');
  });

  it('never makes cancelling the primary thing to do', async () => {
    const element = await begin();
    const primary = () => element.shadowRoot?.querySelector('[part~=button-primary]');
    await expect.element(button('Continue')).toBeVisible();
    expect(primary()).toBeNull();
    await userEvent.click(button('Continue'));
    await expect.element(button('Cancel the order')).toBeVisible();
    expect(primary()).toBeNull();
    await expect.element(page.getByText('A cancelled order cannot be brought back.')).toBeVisible();
  });

  it.each([
    [{ refundMethod: 'store-credit' as const }, 'You get €58.00 as store credit, to spend in this shop.'],
    [{ refund: euros('0.00') }, 'You have not been charged, so there is nothing to give back.'],
  ])('says what is given back with %o', async (changes, sentence) => {
    serveCancelling({ quote: quoteOf(cancelled(changes), '-58.00') });
    await begin();
    await userEvent.click(button('Continue'));
    await expect.element(page.getByText(sentence).first()).toBeVisible();
  });

  it('A1: asks the shop first where it has to agree, and says that nothing has happened yet', async () => {
    const quote = quoteOf(cancelled(), '-58.00', { needsApproval: true });
    serveCancelling({ quote, edit: cancellation({ status: 'requested', settledAt: null }) });
    const element = await reviewCancellation();
    await expect.element(page.getByText(/The shop has to agree first/)).toBeVisible();
    await userEvent.click(button('Cancel the order'));
    await expect.element(page.getByText('The shop is looking at your change')).toBeVisible();
    expect(focused(element)?.id).toBe('news');
    expect(button(/./).elements()).toEqual([]);
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it.each([
    ['E13: that it is being cancelled', { status: 'accepted' }, 'We have your change and are making it.'],
    ['A1: that the shop is asked', { status: 'requested' }, 'The shop is looking at your change'],
    [
      'A2: that the shop declined, in its words',
      { status: 'declined', approval: { state: 'declined', note: 'Already packed, sorry.' } },
      'Already packed, sorry.',
    ],
    ['that it is cancelled, and of the refund to come', { status: 'settled' }, REFUND],
  ] as const)('tells after a reload %s', async (_, changes, sentence) => {
    const acceptedAt = { at: new Date().toISOString(), date: '', time: '' };
    serveCancelling({ edits: [cancellation({ ...changes, acceptedAt })] });
    place('amend-cancel-order');
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(await findAccessibilityProblems()).toEqual([]);
  });

  it('can be asked for again after it came to nothing', async () => {
    serveCancelling({ edits: [cancellation({ status: 'failed', problem: 'cancel_refused' })] });
    place('amend-cancel-order');
    await expect.element(button('Cancel this order…')).toBeVisible();
  });

  it('speaks German', async () => {
    place('amend-cancel-order', { locale: 'de' });
    await userEvent.click(button('Bestellung stornieren …'));
    await userEvent.click(button('Weiter'));
    await expect.element(page.getByText(/Es gibt €58.00 zurück auf die Zahlungsart/).first()).toBeVisible();
  });
});
