import type { Refusal } from '../answer.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { Workshop } from '../workshop.ts';
import { isUnderWay } from './progress.ts';
import { settleInterrupted } from './settle-interrupted.ts';

/**
 * Ends what is unfinished of an order before anything else of it begins, or says that this has to wait: a change that may still arrive at Shopify
 * would land in the midst of the next one (rules E1, E5, E6).
 */
export async function endUnfinished(workshop: Workshop, orderId: string): Promise<Refusal | null> {
  const edits = await workshop.ledger.listEdits(orderId);
  for (const edit of edits) {
    if (!isInTheWay(edit)) continue;
    if (isInTheWay(await settleInterrupted(workshop, edit)))
      return { code: 'edit_in_progress', retryAfterSeconds: 5 };
  }
  return null;
}

function isInTheWay(edit: LedgerEdit): boolean {
  return isUnderWay(edit) && edit.step !== 'following';
}
