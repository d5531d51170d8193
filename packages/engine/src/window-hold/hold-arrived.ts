import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { orderNews } from '../edits/news.ts';
import { waitingToBePacked } from '../edits/payment-hold.ts';
import type { OrderFacts } from '../order-facts.ts';
import { lastClosingMs } from '../rules/last-closing.ts';
import { hasFulfillmentStarted } from '../rules/order-state.ts';
import { holdFulfillmentOrders } from '../shopify/hold-fulfillment-orders.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import { readOrder } from '../shopify/read-order.ts';
import { releaseWindowTask } from '../webhooks/task-for.ts';
import type { Workshop } from '../workshop.ts';
import { readHoldStory, readRelease, WINDOW_HOLD } from './window-hold.ts';

/**
 * Holds an order that has just arrived until nothing of it can be changed any more (rules H2, H3). Under the order's lock.
 *
 * It may be called any number of times: an order is held once, and one that was let go is not held again. The release is put down before the hold is placed, so
 * that no order stays held whatever happens in between (rule E13). Refused with `order_not_found`.
 */
export async function holdArrived(workshop: Workshop, orderId: string): Promise<Answer<null>> {
  const { admin, config, ledger, now, report } = workshop;
  const { placedAt, releasedAt } = await readHoldStory(ledger, orderId);
  if (!config.holdWhileOpen || placedAt !== null || releasedAt !== null) return given(null);
  // The merchant may have said so before it was held.
  if ((await readRelease(workshop, orderId))?.isDue) return given(null);
  const facts = await readOrder(admin, orderId);
  if (!facts) return refused({ code: 'order_not_found' });
  if (facts.cancelledAt !== null || facts.closedAt !== null || hasFulfillmentStarted(facts))
    return given(null);
  const closesMs = await closingMs(workshop, facts);
  const isOver = closesMs <= now().getTime();
  // Whoever waits for the signal is told of an order that came too late to be held as well.
  const releaseAt = isOver ? now() : new Date(closesMs);
  await ledger.putTask(releaseWindowTask(orderId, releaseAt.toISOString()));
  const ids = waitingToBePacked(facts.fulfillmentOrders).map(({ id }) => id);
  if (isOver || ids.length === 0) return given(null);
  const refusals = await holdFulfillmentOrders(admin, ids, WINDOW_HOLD, closesMs);
  for (const message of refusals)
    report(new Error(`Shopify did not hold an order that may still be changed (${inOwnWords(message)}).`));
  if (refusals.length < ids.length) await ledger.recordNews(orderNews(workshop, orderId, 'hold.placed'));
  return given(null);
}

/** When the last kind of change closes, or the longest time that the merchant lets an order be held is over; the past where nothing can be changed. */
async function closingMs({ config, ledger, now }: Workshop, facts: OrderFacts): Promise<number> {
  const editsSoFar = await ledger.countEdits(facts.id);
  const closing = lastClosingMs({ facts, config, editsSoFar, nowMs: now().getTime() }) ?? -Infinity;
  const { maxSeconds = Infinity } = config.holdWhileOpen ?? {};
  return Math.min(closing, Date.parse(facts.placedAt) + maxSeconds * 1000);
}
