import { cancelOrder } from '../changes/cancel-order.ts';
import type { CancelEffect } from '../changes/effect.ts';
import type { EditFailure, LedgerEdit } from '../ledger.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import { hasCancellationFailed } from '../shopify/read-cancellation.ts';
import type { Workshop } from '../workshop.ts';
import { findObstacle } from './find-obstacle.ts';
import { closingMs, effectOfFailure, end, LOOKS_AFTER_MS, mayStillArrive, record } from './progress.ts';
import { readEditedOrder } from './read-edited-order.ts';

/** The cancellation that an edit is, or `null` where it is something else. */
export function cancellationOf({ effects }: LedgerEdit): CancelEffect | null {
  return effects.find((effect) => effect.kind === 'cancel-order') ?? null;
}

/**
 * Cancels the order (rule E3). Shopify does it in a job after its answer, so that only the order tells whether it was done.
 *
 * Gives back the edit with its cancellation landed, or ended; at `cancelling` where it is not known yet.
 */
export async function cancel(
  workshop: Workshop,
  edit: LedgerEdit,
  effect: CancelEffect,
): Promise<LedgerEdit> {
  const cancelling = await record(workshop, edit, { step: 'cancelling' });
  try {
    const start = await cancelOrder(workshop.admin, edit.orderId, effect, edit.id, closingMs(edit));
    if (!start.ok) return end(workshop, cancelling, await reasonFor(workshop, edit, start.messages));
    const { jobId } = start;
    const started = jobId
      ? await record(workshop, cancelling, { landed: { ...edit.landed, jobId } })
      : cancelling;
    return settleCancellation(workshop, started);
  } catch (error) {
    if (!(error instanceof ShopifyFailure)) throw error;
    const failure = effectOfFailure(workshop, edit, error);
    return failure ? end(workshop, cancelling, failure) : settleCancellation(workshop, cancelling);
  }
}

/** Finds out what became of a cancellation that was sent. */
export async function settleCancellation(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  const { admin, sleep } = workshop;
  for (const waitMs of LOOKS_AFTER_MS) {
    if (waitMs > 0) await sleep(waitMs);
    const facts = await readEditedOrder(workshop, edit.orderId);
    if (facts.cancelledAt) return record(workshop, edit, { landed: { ...edit.landed, items: true } });
  }
  const { jobId } = edit.landed;
  if (jobId !== null) {
    const hasFailed = await hasCancellationFailed(admin, jobId);
    return hasFailed ? end(workshop, edit, await reasonFor(workshop, edit, [])) : edit;
  }
  return mayStillArrive(workshop, edit) ? edit : end(workshop, edit, { code: 'edit_interrupted' });
}

async function reasonFor(
  workshop: Workshop,
  { orderId }: LedgerEdit,
  messages: readonly string[],
): Promise<EditFailure> {
  const obstacle = await findObstacle(workshop, orderId, 'cancel-order');
  if (obstacle) return obstacle;
  workshop.report(
    new Error(`Shopify did not cancel an order (${inOwnWords(messages.join('; ')) || 'its job failed'}).`),
  );
  return { code: 'cancel_refused' };
}
