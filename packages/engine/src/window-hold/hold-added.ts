import { isOfItems } from '../changes/effect.ts';
import { orderNews } from '../edits/news.ts';
import { waitingToBePacked } from '../edits/payment-hold.ts';
import { holdFulfillmentOrders } from '../shopify/hold-fulfillment-orders.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import { readSettlement } from '../shopify/read-settlement.ts';
import type { Workshop } from '../workshop.ts';
import { isWindowHold, readHoldStory, readRelease, WINDOW_HOLD } from './window-hold.ts';

/**
 * Holds what an edit has put into new fulfilment orders of an order that is held (rule H8). Under the order's lock. An order that is not held, and an edit that moved
 * no item, cost no call.
 */
export async function holdAdded(workshop: Workshop, orderId: string, editId: string): Promise<void> {
  const { admin, ledger, report } = workshop;
  const { placedAt, releasedAt } = await readHoldStory(ledger, orderId);
  if (placedAt === null || releasedAt !== null) return;
  const edit = await ledger.findEdit(orderId, editId);
  if (!edit?.effects.some(isOfItems)) return;
  const release = await readRelease(workshop, orderId);
  if (!release || release.isDue) return;
  const order = await readSettlement(admin, orderId, false);
  if (!order || order.cancelledAt !== null) return;
  const free = waitingToBePacked(order.fulfillmentOrders).filter(({ holds }) => !holds.some(isWindowHold));
  if (free.length === 0) return;
  const ids = free.map(({ id }) => id);
  const refusals = await holdFulfillmentOrders(admin, ids, WINDOW_HOLD, Date.parse(release.at));
  for (const message of refusals)
    report(new Error(`Shopify did not hold what an edit added (${inOwnWords(message)}).`));
  if (refusals.length < ids.length) await ledger.recordNews(orderNews(workshop, orderId, 'hold.placed'));
}
