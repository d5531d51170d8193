import { refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Admin } from '../shopify/admin.ts';
import type { Workshop } from '../workshop.ts';

/** How long a lock is held without being given back; one whose holder died is free again after it. */
const LEASE_MS = 30_000;

/** The last part of a lease, in which nothing is sent any more, so that no answer is waited for after it has ended. */
const MARGIN_MS = 8_000;

const RETRY_MS = 50;

/**
 * Runs work while no other edit works on the order, here or in another process that shares the ledger.
 *
 * The work is handed a workshop whose calls to Shopify end with the lease. Waits its turn for as long as a shopper's patience lasts,
 * then refuses with `edit_in_progress`.
 */
export async function withOrderLock<Value>(
  workshop: Workshop,
  orderId: string,
  work: (leased: Workshop) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  const { ledger, now, sleep, createId, patienceMs } = workshop;
  const holder = createId();
  let leaseEndsMs = 0;
  for (let waitedMs = 0; ; waitedMs += RETRY_MS) {
    const nowMs = now().getTime();
    leaseEndsMs = nowMs + LEASE_MS;
    if (await ledger.acquireLease(orderId, holder, nowMs, leaseEndsMs)) break;
    if (waitedMs >= patienceMs) return refused({ code: 'edit_in_progress', retryAfterSeconds: 5 });
    await sleep(RETRY_MS);
  }
  try {
    return await work({ ...workshop, admin: endingAt(workshop.admin, leaseEndsMs - MARGIN_MS) });
  } finally {
    await ledger.releaseLease(orderId, holder);
  }
}

function endingAt(admin: Admin, endsMs: number): Admin {
  return {
    run: (operation, variables, { notAfterMs = Infinity } = {}) =>
      admin.run(operation, variables, { notAfterMs: Math.min(notAfterMs, endsMs) }),
    reserve: (need, work) => admin.reserve(need, (reserved) => work(endingAt(reserved, endsMs))),
  };
}
