import type { LedgerEdit } from '../ledger.ts';
import type { Workshop } from '../workshop.ts';
import { settleCancellation } from './cancel.ts';
import { itemsOf, landItems } from './commit-items.ts';
import { finish } from './finish.ts';
import { followUp } from './follow-up.ts';
import { resumeLapse } from './lapse.ts';
import { lookForItems } from './look-for-items.ts';
import { end, mayStillArrive } from './progress.ts';
import { resumeUndo, undo } from './undo.ts';
import { landDetails, lookForDetails } from './write-details.ts';

const interrupted = { code: 'edit_interrupted' } as const;

/** Ends an edit that was interrupted, by what the order says (rule E6), or leaves it where its change may still arrive. */
export async function settleInterrupted(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  switch (edit.step) {
    case 'waiting':
    case 'done':
      return edit;
    case 'accepted':
    case 'holding':
      return end(workshop, edit, interrupted);
    case 'writing':
      return settleDetails(workshop, edit);
    case 'committing':
      return settleItems(workshop, edit);
    case 'cancelling':
      return finish(workshop, await settleCancellation(workshop, edit));
    case 'following':
      return followUp(workshop, edit);
    case 'undoing':
      return edit.settlement.state === 'lapsed'
        ? resumeLapse(workshop, edit, false)
        : resumeUndo(workshop, edit, edit.failure ?? interrupted, false);
  }
}

/** The items were not committed: whatever the details came to, half of an edit is none (rule E5). */
async function settleDetails(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  const isHalf = itemsOf(edit).length > 0;
  if (edit.landed.details) return isHalf ? undo(workshop, edit, interrupted) : finish(workshop, edit);
  const standing = await lookForDetails(workshop, edit);
  if (!standing) return mayStillArrive(workshop, edit) ? edit : end(workshop, edit, interrupted);
  const landed = await landDetails(workshop, edit, standing, false);
  if (landed.step !== 'writing') return landed;
  return isHalf ? undo(workshop, landed, interrupted) : finish(workshop, landed);
}

async function settleItems(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  if (edit.landed.items) return finish(workshop, edit);
  const found = await lookForItems(workshop, edit);
  if (found) return finish(workshop, await landItems(workshop, edit, found.facts, found.objection));
  return mayStillArrive(workshop, edit) ? edit : undo(workshop, edit, interrupted);
}
