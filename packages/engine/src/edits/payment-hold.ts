import type { LedgerEdit } from '../ledger.ts';
import type { FulfillmentOrderFacts, OrderFacts } from '../order-facts.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { holdFulfillmentOrders } from '../shopify/hold-fulfillment-orders.ts';
import type { Hold } from '../shopify/hold-fulfillment-orders.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import type { Workshop } from '../workshop.ts';
import { closingMs, effectOfFailure, end, record, refusalFor } from './progress.ts';

/** The hold that keeps what is not paid from being packed: one for an order, however many edits wait to be paid. */
export const PAYMENT_HOLD: Hold = {
  reason: 'AWAITING_PAYMENT',
  reasonNotes: 'Edited by the shopper, who has not paid the difference yet.',
  handle: 'amend-payment',
};

/** The fulfilment orders that somebody could begin to pack. */
export function waitingToBePacked<Some extends Pick<FulfillmentOrderFacts, 'status'>>(
  fulfillmentOrders: readonly Some[],
): readonly Some[] {
  return fulfillmentOrders.filter(({ status }) => status !== 'CANCELLED' && status !== 'CLOSED');
}

/**
 * Holds the order of an edit that the shopper has to pay for, before anything of it is in Shopify (rule E7).
 *
 * Gives back the edit at `holding`, or ended where the order cannot be held. A hold whose answer was lost is placed again: Shopify knows it by its
 * handle, and has it once.
 */
export async function holdUntilPaid(
  workshop: Workshop,
  edit: LedgerEdit,
  { fulfillmentOrders }: Pick<OrderFacts, 'fulfillmentOrders'>,
): Promise<LedgerEdit> {
  const waiting = waitingToBePacked(fulfillmentOrders).map(({ id }) => id);
  const holding = await record(workshop, edit, { step: 'holding', landed: { ...edit.landed, hold: true } });
  // What the commit puts into a new fulfilment order is held then.
  if (waiting.length === 0) return holding;
  for (let tries = 1; ; tries += 1) {
    try {
      const refusals = await holdFulfillmentOrders(workshop.admin, waiting, PAYMENT_HOLD, closingMs(edit));
      if (refusals.length === 0) return holding;
      workshop.report(
        new Error(`Edit ${edit.id}: Shopify did not hold the order (${inOwnWords(refusals.join('; '))}).`),
      );
      return end(workshop, holding, { code: 'hold_refused' });
    } catch (error) {
      if (!(error instanceof ShopifyFailure)) throw error;
      const failure = effectOfFailure(workshop, edit, error);
      if (failure) return end(workshop, holding, failure);
      if (tries === 2) return end(workshop, holding, refusalFor(error));
    }
  }
}

/** Holds what a commit has put into new fulfilment orders, at once. Where that fails, it is done when the order is settled. */
export async function holdNew(
  { admin, report }: Workshop,
  held: readonly FulfillmentOrderFacts[],
  { fulfillmentOrders }: Pick<OrderFacts, 'fulfillmentOrders'>,
): Promise<void> {
  const fresh = waitingToBePacked(fulfillmentOrders)
    .map(({ id }) => id)
    .filter((id) => held.every((former) => former.id !== id));
  if (fresh.length === 0) return;
  try {
    const refusals = await holdFulfillmentOrders(admin, fresh, PAYMENT_HOLD);
    if (refusals.length > 0)
      report(new Error(`Shopify did not hold a new fulfilment order (${inOwnWords(refusals.join('; '))}).`));
  } catch (error) {
    if (!(error instanceof ShopifyFailure)) throw error;
    report(error);
  }
}
