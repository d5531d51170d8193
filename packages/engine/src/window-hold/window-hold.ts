import type { Ledger } from '../ledger.ts';
import type { Hold } from '../shopify/hold-fulfillment-orders.ts';
import type { HoldFacts, OrderMoney } from '../shopify/read-settlement.ts';
import type { PlacedHold } from '../shopify/release-holds.ts';
import type { Workshop } from '../workshop.ts';

/** The hold that keeps an order from being packed while its shopper may change it. */
export const WINDOW_HOLD: Hold = {
  reason: 'OTHER',
  reasonNotes: 'The shopper may still change this order. It is released when that time is over.',
  handle: 'amend-window',
};

/** Whether a hold is that one, and nobody else's (rules E10, H5). */
export function isWindowHold({ isOurs, handle }: HoldFacts): boolean {
  return isOurs && handle === WINDOW_HOLD.handle;
}

/** The window holds that are on an order now. */
export function windowHoldsOn({
  fulfillmentOrders,
}: Pick<OrderMoney, 'fulfillmentOrders'>): readonly PlacedHold[] {
  return fulfillmentOrders.flatMap(({ id, holds }) =>
    holds.filter(isWindowHold).map((hold) => ({ fulfillmentOrderId: id, holdId: hold.id })),
  );
}

/** When an order is to be let go (an ISO 8601 text), and whether that has come; `null` where nobody has put it down. */
export async function readRelease(
  { ledger, now }: Workshop,
  orderId: string,
): Promise<{ readonly at: string; readonly isDue: boolean } | null> {
  const release = (await ledger.listTasks(orderId)).find(({ kind }) => kind === 'release-window');
  if (!release) return null;
  return { at: release.dueAt, isDue: release.attempts > 0 || release.dueAt <= now().toISOString() };
}

/** What the ledger knows of the hold on an order: when it was placed last, and when the order was let go; ISO 8601 texts, `null` where it was not. */
export interface HoldStory {
  readonly placedAt: string | null;
  readonly releasedAt: string | null;
}

/** What the ledger knows of the hold on an order. */
export async function readHoldStory(ledger: Ledger, orderId: string): Promise<HoldStory> {
  const events = (await ledger.listEvents(orderId)).filter(({ editId }) => editId === null);
  return {
    placedAt: events.findLast(({ type }) => type === 'hold.placed')?.at ?? null,
    releasedAt: events.find(({ type }) => type === 'hold.released')?.at ?? null,
  };
}
