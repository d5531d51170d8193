import { detailsPatch, hasDetails } from '../changes/details.ts';
import { isDetail } from '../changes/effect.ts';
import type { EditFailure, LedgerEdit } from '../ledger.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { readOrder } from '../shopify/read-order.ts';
import { updateOrder } from '../shopify/update-order.ts';
import type { Workshop } from '../workshop.ts';
import { end, record } from './progress.ts';
import { undoItems } from './undo-items.ts';

/**
 * Takes everything back that is in Shopify of an edit, and ends it (rule E5): `reverted`, or `failed` where there was nothing.
 *
 * The step is written down first, so that a restart goes on with it. Where the items can no longer be taken back, because they were shipped
 * or the order was cancelled meanwhile, the edit stands and the merchant's log says so.
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
    if (outcome === 'impossible') {
      workshop.report(
        new Error(`Edit ${edit.id} should have been taken back (${failure.code}) and could not be.`),
      );
      return record(workshop, edit, { status: 'committed', step: 'done', failure });
    }
    undoing = await record(workshop, edit, { landed: { ...edit.landed, items: false } });
  }
  if (undoing.landed.details) await undoDetails(workshop, undoing);
  return record(workshop, undoing, { status: 'reverted', step: 'done', failure });
}

async function undoDetails({ admin }: Workshop, { orderId, effects }: LedgerEdit): Promise<void> {
  const details = effects.filter(isDetail);
  const facts = await readOrder(admin, orderId);
  if (!facts || hasDetails(facts, details, 'before')) return;
  const undone = await updateOrder(admin, facts, detailsPatch(details, 'before'));
  if (!undone.ok)
    throw new ShopifyFailure('refused', 'none', 'Shopify did not take back what was there before.');
}
