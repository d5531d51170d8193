import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import {
  applyAddressCorrection,
  isAddressCorrected,
  objectionToCorrection,
  undoAddressCorrection,
} from '../changes/correct-address.ts';
import type { Effect } from '../changes/effect.ts';
import type { EditFailure, EditProgress, LedgerEdit } from '../ledger.ts';
import { isSameMoney, moneyDifference } from '../money.ts';
import type { OrderFacts } from '../order-facts.ts';
import { hasFulfillmentStarted } from '../rules/edit-window.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { readOrder } from '../shopify/read-order.ts';
import type { Workshop } from '../workshop.ts';

/** How long to wait before each look at an order whose change may or may not have arrived. */
const LOOKS_AFTER_MS = [0, 500, 2000];

/**
 * Writes an edit that the ledger has to Shopify, and ends it there: settled, failed or reverted (rules E3 to E6).
 *
 * Rejects with a {@link ShopifyFailure} where Shopify cannot be asked what has become of it; the ledger then knows that it is unfinished.
 */
export async function carryOut(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  const writing = await record(workshop, edit, { status: 'accepted', step: 'writing' });
  const written = await write(workshop, writing);
  if (!written.ok)
    return record(workshop, writing, { status: 'failed', step: 'done', failure: written.refusal });
  const overtaken: EditFailure | null = hasFulfillmentStarted(written.value)
    ? { code: 'fulfillment_started' }
    : null;
  return settleOrUndo(workshop, writing, overtaken ?? objectionTo(writing, written.value));
}

/**
 * Ends an edit that was interrupted, by what the order says (rule E6).
 *
 * A parcel that left meanwhile is no reason to undo here: whether it left with the new address is what the order tells.
 */
export async function settleInterrupted(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  if (edit.step === 'undoing') return undo(workshop, edit, edit.failure ?? { code: 'edit_interrupted' });
  const facts = edit.step === 'writing' ? await lookForChange(workshop, edit) : null;
  if (facts) return settleOrUndo(workshop, edit, objectionTo(edit, facts));
  return record(workshop, edit, { status: 'failed', step: 'done', failure: { code: 'edit_interrupted' } });
}

async function write(workshop: Workshop, edit: LedgerEdit): Promise<Answer<OrderFacts>> {
  try {
    return await applyAddressCorrection(
      workshop.admin,
      edit.orderId,
      effectOf(edit),
      Date.parse(edit.closesAt),
    );
  } catch (error) {
    if (!(error instanceof ShopifyFailure)) throw error;
    const hasClosed = error.reason === 'too_late' && workshop.now().getTime() >= Date.parse(edit.closesAt);
    if (hasClosed) return refused({ code: 'edit_window_passed', closedAt: edit.closesAt });
    workshop.report(error);
    if (error.outcome === 'none') return refused(refusalFor(error));
    const facts = await lookForChange(workshop, edit);
    return facts ? given(facts) : refused({ code: 'edit_interrupted' });
  }
}

/** The facts of the order once they show the change, or `null` where they do not. */
async function lookForChange({ admin, sleep }: Workshop, edit: LedgerEdit): Promise<OrderFacts | null> {
  for (const waitMs of LOOKS_AFTER_MS) {
    if (waitMs > 0) await sleep(waitMs);
    const facts = await readOrder(admin, edit.orderId);
    if (facts && isAddressCorrected(facts, effectOf(edit))) return facts;
  }
  return null;
}

/** What stands against keeping a change that Shopify took: another price than the one shown (rule E1), or a warehouse that was not told. */
function objectionTo(edit: LedgerEdit, after: OrderFacts): EditFailure | null {
  const isPriceAsShown = isSameMoney(moneyDifference(after.total, edit.totalBefore), edit.difference);
  return isPriceAsShown ? objectionToCorrection(after, effectOf(edit)) : { code: 'quote_changed' };
}

function settleOrUndo(
  workshop: Workshop,
  edit: LedgerEdit,
  objection: EditFailure | null,
): Promise<LedgerEdit> {
  if (objection) return undo(workshop, edit, objection);
  return record(workshop, edit, { status: 'settled', step: 'done', settledAt: workshop.now().toISOString() });
}

/** Takes a change back that reached Shopify. The step is written down first, so that a restart goes on with it. */
async function undo(workshop: Workshop, edit: LedgerEdit, failure: EditFailure): Promise<LedgerEdit> {
  const undoing = await record(workshop, edit, { status: 'accepted', step: 'undoing', failure });
  const facts = await readOrder(workshop.admin, edit.orderId);
  if (facts && isAddressCorrected(facts, effectOf(edit))) {
    const undone = await undoAddressCorrection(workshop.admin, edit.orderId, effectOf(edit));
    if (!undone.ok)
      throw new ShopifyFailure('refused', 'none', 'Shopify did not take the former address back.');
  }
  return record(workshop, undoing, { status: 'reverted', step: 'done', failure });
}

async function record(
  { ledger, now }: Workshop,
  edit: LedgerEdit,
  progress: Pick<EditProgress, 'status' | 'step'> & Partial<EditProgress>,
): Promise<LedgerEdit> {
  const complete: EditProgress = { failure: null, settledAt: null, ...progress };
  await ledger.recordProgress(edit.id, complete, now().toISOString());
  return { ...edit, ...complete };
}

function effectOf({ effects: [effect] }: LedgerEdit): Effect {
  if (!effect) throw new TypeError('An edit has at least one effect.');
  return effect;
}

/** What a shopper is told when Shopify gave no answer and nothing happened. */
export function refusalFor(failure: ShopifyFailure): EditFailure {
  return failure.reason === 'throttled'
    ? { code: 'shop_busy', retryAfterSeconds: failure.retryAfterSeconds ?? 1 }
    : { code: 'shop_unavailable' };
}
