import { given } from '../answer.ts';
import { withOrderLock } from '../edits/lock.ts';
import { eventNeed } from '../edits/points.ts';
import { deliverEvent } from '../events/deliver-event.ts';
import type { Delivery } from '../events/deliver-event.ts';
import { eventEditOf } from '../events/event-edit.ts';
import { netOrderOf } from '../events/net-order.ts';
import { payloadOf } from '../events/payload.ts';
import { retryDelayMs } from '../events/retry-delays.ts';
import { signEvent } from '../events/sign-event.ts';
import type { EventDelivery, LedgerEvent } from '../ledger/event.ts';
import type { KeptTask } from '../ledger/task.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { readNetOrder } from '../shopify/read-net-order.ts';
import type { Workshop } from '../workshop.ts';
import type { PutOff } from './task-outcome.ts';

/** How long to wait where the order could not be read. */
const READ_AGAIN_MS = 30_000;

/** Tells the merchant's systems of an event: the same body each time, until they have it or a day has passed (rules V1, V9, V10). */
export async function sendEvent(workshop: Workshop, task: KeptTask): Promise<PutOff | null> {
  const { config, ledger, now, report, eventFetch } = workshop;
  const event = await ledger.findEvent(task.orderId, task.subject);
  if (!event || !config.events) return null;
  const payload = event.payload ?? (await writePayload(workshop, event).catch(unreadable));
  if (payload instanceof Error) {
    report(payload);
    // No delivery was tried, and none is counted.
    const dueAt = new Date(now().getTime() + READ_AGAIN_MS).toISOString();
    return { dueAt, attempts: task.attempts, note: payload.message };
  }
  if (payload === null) {
    report(new Error(`Event ${event.id} is not sent: Shopify does not have its order any more.`));
    return keep({ state: 'given-up', note: 'Shopify does not have the order any more.' }, task.attempts);
  }
  const { url, secrets } = config.events;
  const delivery = await deliverEvent(eventFetch, url, signEvent(event.id, payload, now(), secrets), payload);
  const attempts = task.attempts + 1;
  const waitMs = delivery.outcome === 'failed' ? retryDelayMs(event.id, attempts) : null;
  const state = stateOf(delivery, waitMs);
  if (state === 'given-up') report(new Error(`Event ${event.id} is given up: ${delivery.note}`));
  await keep({ state, note: delivery.note }, attempts);
  if (waitMs === null) return null;
  return { dueAt: new Date(now().getTime() + waitMs).toISOString(), attempts, note: delivery.note };

  async function keep(
    { state, note }: Pick<EventDelivery, 'state' | 'note'>,
    attempts: number,
  ): Promise<null> {
    await ledger.keepDelivery(task.orderId, task.subject, { state, note, attempts, at: now().toISOString() });
    return null;
  }
}

/** What kept the order from being read; anything unforeseen is no such thing. */
function unreadable(error: unknown): Error {
  if (error instanceof ShopifyFailure || error instanceof OrderBusy) return error;
  throw error;
}

/** Somebody else works on the order. */
class OrderBusy extends Error {}

function stateOf({ outcome }: Delivery, waitMs: number | null): EventDelivery['state'] {
  if (outcome === 'delivered') return 'delivered';
  return waitMs === null ? 'given-up' : 'retrying';
}

/**
 * Reads the order once and keeps what it is told as. Under the order's lock, so that a later version never shows an earlier state, and an edit is never seen
 * half-written (rule V7); `null` where the shop does not have the order.
 */
async function writePayload(workshop: Workshop, event: LedgerEvent): Promise<string | null> {
  const { orderId } = event;
  const written = await withOrderLock(workshop, orderId, async ({ admin, ledger }) => {
    const facts = await admin.reserve(eventNeed, (reserved) => readNetOrder(reserved, orderId));
    if (!facts) return given(null);
    const edits = await ledger.listEdits(orderId);
    const order = netOrderOf(facts, edits);
    const edit = edits.find(({ id }) => id === event.editId);
    const about = edit ? eventEditOf(edit, facts) : null;
    const kept = await ledger.keepPayload(orderId, event.id, (version) =>
      payloadOf(event, version, about, order),
    );
    return given(kept.payload);
  });
  if (!written.ok) throw new OrderBusy(`The order is being edited (${written.refusal.code}).`);
  return written.value;
}
