import type { LedgerEdit } from '../ledger.ts';
import { isToBePaid } from '../settlement/open-edits.ts';
import { holdFulfillmentOrders } from '../shopify/hold-fulfillment-orders.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import type { HoldFacts, OrderMoney } from '../shopify/read-settlement.ts';
import { releaseHolds } from '../shopify/release-holds.ts';
import type { Workshop } from '../workshop.ts';
import { PAYMENT_HOLD, waitingToBePacked } from './payment-hold.ts';
import { isUnderWay, mayStillArrive, record } from './progress.ts';

/**
 * Sees to it that an order is held while it waits for a payment, all of it, and not any longer (rules E7, E10): a commit can make new fulfilment
 * orders, and a hold whose answer was lost can come late. Only holds of Amend are released, each by its id.
 */
export async function keepHolds(
  workshop: Workshop,
  edits: readonly LedgerEdit[],
  { fulfillmentOrders }: OrderMoney,
): Promise<void> {
  const { admin, report } = workshop;
  if (edits.some(isToBePaid)) {
    const free = waitingToBePacked(fulfillmentOrders).filter(({ holds }) => !holds.some(isOurs));
    if (free.length === 0) return;
    const ids = free.map(({ id }) => id);
    for (const message of await holdFulfillmentOrders(admin, ids, PAYMENT_HOLD)) {
      report(new Error(`Shopify did not hold an order that is not paid (${inOwnWords(message)}).`));
    }
    return;
  }
  if (edits.some((edit) => edit.landed.hold && isUnderWay(edit))) return;
  const placed = fulfillmentOrders.flatMap(({ id, holds }) =>
    holds.filter(isOurs).map((hold) => ({ fulfillmentOrderId: id, holdId: hold.id })),
  );
  if (placed.length > 0) {
    for (const message of await releaseHolds(admin, placed)) {
      report(new Error(`Shopify did not release a hold of Amend (${inOwnWords(message)}).`));
    }
  }
  for (const edit of edits) {
    if (edit.landed.hold && !mayStillArrive(workshop, edit)) {
      await record(workshop, edit, { landed: { ...edit.landed, hold: false } });
    }
  }
}

function isOurs({ isOurs: isOfApp, handle }: HoldFacts): boolean {
  return isOfApp && handle === PAYMENT_HOLD.handle;
}
