import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { withOrderLock } from '../edits/lock.ts';
import { orderNews } from '../edits/news.ts';
import { releaseNeed } from '../edits/points.ts';
import { MAY_ARRIVE_FOR_MS } from '../edits/progress.ts';
import type { Priority } from '../shopify/budget/budget.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import { readSettlement } from '../shopify/read-settlement.ts';
import { releaseHolds } from '../shopify/release-holds.ts';
import { releaseWindowTask } from '../webhooks/task-for.ts';
import type { Workshop } from '../workshop.ts';
import { giveReleaseSignal } from './release-signal.ts';
import { readHoldStory, windowHoldsOn } from './window-hold.ts';
import type { HoldStory } from './window-hold.ts';

/**
 * Lets an order go that is held because it may be changed, and gives the signal once that is done (rules H3 to H7); gives back what the ledger then knows of it.
 *
 * It may be called at any time and any number of times: only what is there is released, and the signal is given once. An order that was cancelled gets none. Refused
 * with `edit_in_progress` while an edit is being written, `order_not_found`, `order_cancelled`. Rejects with a `ShopifyFailure` where Shopify does not answer or
 * does not release it.
 */
export function letGo(workshop: Workshop, orderId: string, priority: Priority): Promise<Answer<HoldStory>> {
  return withOrderLock(workshop, orderId, async (leased) => {
    const edits = await leased.ledger.listEdits(orderId);
    // It would be packed as it was, and the change would come too late.
    if (edits.some(({ step }) => step !== 'done' && step !== 'waiting' && step !== 'following'))
      return refused({ code: 'edit_in_progress', retryAfterSeconds: 5 });
    return leased.admin.reserve(releaseNeed(priority), (admin) => letGoNow({ ...leased, admin }, orderId));
  });
}

async function letGoNow(workshop: Workshop, orderId: string): Promise<Answer<HoldStory>> {
  const { admin, ledger } = workshop;
  const order = await readSettlement(admin, orderId, false);
  if (!order) {
    await endTasks(workshop, orderId);
    return refused({ code: 'order_not_found' });
  }
  const placed = windowHoldsOn(order);
  const refusals = placed.length > 0 ? await releaseHolds(admin, placed) : [];
  if (refusals.length > 0)
    throw new ShopifyFailure(
      'refused',
      'none',
      `Shopify did not release a hold of Amend (${inOwnWords(refusals.join('; '))}).`,
    );
  const { releasedAt } = await readHoldStory(ledger, orderId);
  const isToBeTold = order.cancelledAt === null && releasedAt === null;
  if (isToBeTold) {
    await giveReleaseSignal(workshop, orderId);
    await ledger.recordNews(orderNews(workshop, orderId, 'hold.released'));
  }
  await lookAgain(workshop, orderId);
  return order.cancelledAt === null
    ? given(await readHoldStory(ledger, orderId))
    : refused({ code: 'order_cancelled' });
}

/** A hold whose answer was lost may arrive after this: the order is looked at once more when it no longer can (rule H7). */
async function lookAgain(workshop: Workshop, orderId: string): Promise<void> {
  const { ledger, now } = workshop;
  const { placedAt } = await readHoldStory(ledger, orderId);
  const isUnderWay = (await ledger.listTasks(orderId)).some(({ kind }) => kind === 'hold-window');
  const sentMs = isUnderWay ? now().getTime() : Date.parse(placedAt ?? '');
  await endTasks(workshop, orderId);
  const arrivesUntil = new Date(sentMs + MAY_ARRIVE_FOR_MS);
  if (now() < arrivesUntil) await ledger.putTask(releaseWindowTask(orderId, arrivesUntil.toISOString()));
}

/** Nothing is left to hold, nor to release. */
async function endTasks({ ledger }: Workshop, orderId: string): Promise<void> {
  const tasks = await ledger.listTasks(orderId);
  const over = tasks.filter(({ kind }) => kind === 'hold-window' || kind === 'release-window');
  await Promise.all(over.map((task) => ledger.endTask(task)));
}
