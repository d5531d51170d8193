import { detailsPatch, detailsThere } from '../changes/details.ts';
import { isDetail } from '../changes/effect.ts';
import type { EditFailure, LedgerEdit } from '../ledger.ts';
import { openSettlement } from '../settlement/open-settlement.ts';
import { updateOrder } from '../shopify/update-order.ts';
import type { Workshop } from '../workshop.ts';
import { newsOf, settleTask } from './news.ts';
import { end, endedAs, maySendUndo, noteSending, record, releasing, withoutMoney } from './progress.ts';
import { readEditedOrder } from './read-edited-order.ts';
import { undoItems } from './undo-items.ts';
import type { UndoOutcome } from './undo-items.ts';

/**
 * Takes everything back that is in Shopify of an edit, and ends it (rule E5): `reverted`, or `failed` where there was nothing.
 *
 * The step is written down first, so that a restart goes on with it. Where it can no longer be taken back, because it was shipped or the
 * order was cancelled meanwhile, the edit stands and the merchant's log says so.
 */
export async function undo(workshop: Workshop, edit: LedgerEdit, failure: EditFailure): Promise<LedgerEdit> {
  const { landed } = edit;
  if (!landed.details && !landed.items) return end(workshop, edit, failure);
  const undoing = await record(workshop, edit, { step: 'undoing', failure });
  return resumeUndo(workshop, undoing, failure, true);
}

/** Goes on with an undo that was written down. */
export async function resumeUndo(
  workshop: Workshop,
  edit: LedgerEdit,
  failure: EditFailure,
  isFirstTry: boolean,
): Promise<LedgerEdit> {
  let undoing = edit;
  if (edit.landed.items) {
    const outcome = await undoItems(workshop, edit, isFirstTry);
    if (outcome === 'unknown') return edit;
    if (outcome === 'impossible') return leaveStanding(workshop, edit, failure);
    undoing = await record(workshop, edit, { landed: { ...edit.landed, items: false } });
  }
  if (undoing.landed.details) {
    const outcome = await undoDetails(workshop, undoing, isFirstTry);
    if (outcome === 'unknown') return undoing;
    if (outcome === 'impossible') return leaveStanding(workshop, undoing, failure);
  }
  return record(workshop, undoing, { ...endedAs('reverted', undoing), failure }, releasing(workshop, edit));
}

/** The edit stays in the order, and so does what has to move for it: it is held and paid, or given back, as any other. */
function leaveStanding(workshop: Workshop, edit: LedgerEdit, failure: EditFailure): Promise<LedgerEdit> {
  const { config, now, report } = workshop;
  report(new Error(`Edit ${edit.id} should have been taken back (${failure.code}) and could not be.`));
  const settlement = edit.landed.items
    ? openSettlement(edit.settlement, config.settlement.due.deadlineSeconds, now())
    : withoutMoney(edit.settlement);
  const news = newsOf(workshop, edit, [], [settleTask(workshop, edit.orderId)]);
  return record(workshop, edit, { status: 'committed', step: 'done', failure, settlement }, news);
}

/** Writes back what was there before, except where somebody else has written over it since. */
async function undoDetails(workshop: Workshop, edit: LedgerEdit, isFirstTry: boolean): Promise<UndoOutcome> {
  const facts = await readEditedOrder(workshop, edit.orderId);
  const ours = detailsThere(facts, edit.effects.filter(isDetail), 'after');
  if (ours.length === 0) return 'undone';
  // What was sent first may still arrive, and then over what somebody else wrote in the meantime.
  if (!maySendUndo(workshop, edit, isFirstTry)) return 'unknown';
  await noteSending(workshop, edit);
  const undone = await updateOrder(workshop.admin, facts, detailsPatch(ours, 'before'));
  return undone.ok ? 'undone' : 'impossible';
}
