import { given } from '../answer.ts';
import { inOwnName } from '../own-errors.ts';
import type { Workshop } from '../workshop.ts';
import { withOrderLock } from './lock.ts';
import { settleNeed } from './points.ts';
import { isUnderWay } from './progress.ts';
import { settleInterrupted } from './settle-interrupted.ts';

/**
 * Ends every edit that a crash or a lost answer left unfinished (rule E13), oldest first, and says how many ended; stops between two edits
 * where the signal says so.
 *
 * One that cannot be ended now, because Shopify does not answer, stays for the next time and is reported.
 */
export async function resumeEdits(workshop: Workshop, signal?: AbortSignal): Promise<number> {
  let ended = 0;
  for (const { orderId, id } of await workshop.ledger.listUnfinishedEdits()) {
    if (signal?.aborted) break;
    try {
      await workshop.admin.reserve(settleNeed('background'), (admin) =>
        withOrderLock({ ...workshop, admin }, orderId, async (leased) => {
          const edit = await leased.ledger.findEdit(orderId, id);
          if (edit && isUnderWay(edit)) {
            const { step } = await settleInterrupted(leased, edit);
            if (step === 'done' || step === 'waiting') ended += 1;
          }
          return given(null);
        }),
      );
    } catch (error) {
      workshop.report(inOwnName(error, 'An edit could not be resumed'));
    }
  }
  return ended;
}
