import type { ChangeEffect, Edit, Order } from '@amend/contract';
import { http } from 'msw';
import type { RequestHandler } from 'msw';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { editOf, euros, quoteOf } from '../../sdk/test/changes.ts';
import { everyWindow, order } from '../../sdk/test/orders.ts';
import { button, CLOSES_AT } from './address-form.ts';
import { serveChanges } from './changes.ts';
import type { ChangesApi } from './changes.ts';
import { place } from './elements.ts';
import { urls } from './fake-api.ts';

/** What is given back, in a sentence. */
export const REFUND = 'You get €58.00 back the way you paid, usually in 5–10 days.';

/** What cancelling does to the order of the tests. */
export function cancelled(
  changes: Partial<Extract<ChangeEffect, { kind: 'cancel-order' }>> = {},
): ChangeEffect {
  return {
    kind: 'cancel-order',
    reason: null,
    refundMethod: 'original-payment',
    refund: euros('58.00'),
    ...changes,
  };
}

/** What a cancellation becomes: Shopify gives everything back by itself, so that nothing is left to settle. */
export function cancellation(changes: Partial<Edit> = {}): Edit {
  const nothing = {
    action: 'none',
    state: 'none',
    amount: euros('0.00'),
    payBy: null,
    paymentUrl: null,
  } as const;
  return editOf(cancelled(), '-58.00', { id: 'new', settlement: nothing, ...changes });
}

/** An order that can be cancelled and changed otherwise, for three days. */
export function cancellable(changes: Partial<Order> = {}): Order {
  return order({ editWindows: everyWindow({ status: 'open', closesAt: CLOSES_AT }), ...changes });
}

/** Answers everything about cancelling, after the given handlers. */
export function serveCancelling(given: ChangesApi = {}, ...first: readonly RequestHandler[]): void {
  const quote = quoteOf(cancelled(), '-58.00', {
    settlement: { action: 'none', amount: euros('0.00'), payWithinSeconds: null },
  });
  serveChanges({ order: cancellable(), quote, edit: cancellation(), ...given }, ...first);
}

/** Lets what there is to choose from come, where {@link heldChoices} holds it back. */
export let letChoicesCome = () => {};

/** Holds back what there is to choose from. */
export function heldChoices(): RequestHandler {
  const arrival = new Promise<void>((resolve) => (letChoicesCome = resolve));
  return http.get(urls.choices, async () => void (await arrival));
}

/** Puts the element on the page and presses its button. */
export async function begin(attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = place('amend-cancel-order', attributes);
  await userEvent.click(button(/^Cancel this order…$/));
  return element;
}

/** The same, and on to what is given back. */
export async function reviewCancellation(): Promise<HTMLElement> {
  const element = await begin();
  await userEvent.click(button('Continue'));
  await expect.element(page.getByText(REFUND).first()).toBeVisible();
  return element;
}
