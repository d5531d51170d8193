import { refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Workshop } from '../workshop.ts';

/** Longer than an accept can take; a lock whose holder died is free again after it. */
const LEASE_MS = 30_000;

const RETRY_MS = 50;

/**
 * Runs work while no other edit works on the order, here or in another process that shares the ledger.
 *
 * Waits its turn for as long as a shopper's patience lasts, then refuses with `edit_in_progress`.
 */
export async function withOrderLock<Value>(
  { ledger, now, sleep, createId, patienceMs }: Workshop,
  orderId: string,
  work: () => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  const holder = createId();
  for (let waitedMs = 0; ; waitedMs += RETRY_MS) {
    const nowMs = now().getTime();
    if (await ledger.acquireLease(orderId, holder, nowMs, nowMs + LEASE_MS)) break;
    if (waitedMs >= patienceMs) return refused({ code: 'edit_in_progress', retryAfterSeconds: 5 });
    await sleep(RETRY_MS);
  }
  try {
    return await work();
  } finally {
    await ledger.releaseLease(orderId, holder);
  }
}
