import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import {
  applyAddressCorrection,
  isAddressCorrected,
  isAddressUncorrected,
  objectionToCorrection,
  undoAddressCorrection,
} from '../changes/correct-address.ts';
import type { Effect } from '../changes/effect.ts';
import type { EditFailure, EditProgress, LedgerEdit } from '../ledger.ts';
import { isSameMoney, moneyDifference } from '../money.ts';
import type { OrderStanding } from '../order-facts.ts';
import { hasFulfillmentStarted } from '../rules/order-state.ts';
import { ShopifyFailure } from '../shopify/failure.ts';
import { readOrder } from '../shopify/read-order.ts';
import type { Workshop } from '../workshop.ts';

/** How long to wait before each look at an order whose change may or may not have arrived. */
const LOOKS_AFTER_MS = [0, 500, 2000];

/** How long a change whose answer was lost may still arrive at Shopify. Only after it does not being there mean that it never will be. */
const MAY_ARRIVE_FOR_MS = 60_000;

/**
 * Writes an edit that the ledger has to Shopify, and ends it there: settled, failed or reverted (rules E3 to E6).
 *
 * Where the answer was lost and the change is not to be seen, the edit stays at `writing`. Rejects with a {@link ShopifyFailure} where Shopify
 * cannot be asked what has become of it; the ledger then knows that it is unfinished.
 */
export async function carryOut(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  const writing = await record(workshop, edit, { status: 'accepted', step: 'writing' });
  const written = await write(workshop, writing);
  if (!written) return writing;
  if (!written.ok) return end(workshop, writing, written.refusal);
  const overtaken: EditFailure | null = hasFulfillmentStarted(written.value)
    ? { code: 'fulfillment_started' }
    : null;
  return settleOrUndo(workshop, writing, overtaken ?? objectionTo(writing, written.value));
}

/**
 * Ends an edit that was interrupted, by what the order says (rule E6), or leaves it where its change may still arrive.
 *
 * A parcel that left meanwhile is no reason to undo here: whether it left with the new address is what the order tells.
 */
export async function settleInterrupted(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  if (edit.step === 'undoing') return undo(workshop, edit, edit.failure ?? { code: 'edit_interrupted' });
  if (edit.step === 'accepted') return end(workshop, edit, { code: 'edit_interrupted' });
  const standing = await lookForChange(workshop, edit);
  if (standing) return settleOrUndo(workshop, edit, objectionTo(edit, standing));
  const mayStillArrive = workshop.now().getTime() < Date.parse(edit.stepAt) + MAY_ARRIVE_FOR_MS;
  return mayStillArrive ? edit : end(workshop, edit, { code: 'edit_interrupted' });
}

/** The order after the change, or why there is none; `null` where that is not known. */
async function write(workshop: Workshop, edit: LedgerEdit): Promise<Answer<OrderStanding> | null> {
  const { orderId, closesAt } = edit;
  const notAfterMs = closesAt === null ? undefined : Date.parse(closesAt);
  try {
    return await applyAddressCorrection(workshop.admin, orderId, effectOf(edit), notAfterMs);
  } catch (error) {
    if (!(error instanceof ShopifyFailure)) throw error;
    const hasClosed =
      error.reason === 'too_late' && closesAt !== null && workshop.now().getTime() >= Date.parse(closesAt);
    if (hasClosed) return refused({ code: 'edit_window_passed', closedAt: closesAt });
    workshop.report(error);
    if (error.outcome === 'none') return refused(refusalFor(error));
    const standing = await lookForChange(workshop, edit);
    return standing && given(standing);
  }
}

/** The order once it shows the change, or `null` where it does not. */
async function lookForChange({ admin, sleep }: Workshop, edit: LedgerEdit): Promise<OrderStanding | null> {
  for (const waitMs of LOOKS_AFTER_MS) {
    if (waitMs > 0) await sleep(waitMs);
    const facts = await readOrder(admin, edit.orderId);
    if (facts && isAddressCorrected(facts, effectOf(edit))) return facts;
  }
  return null;
}

/** What stands against keeping a change that Shopify took: another price than the one shown (rule E1), or a warehouse that was not told. */
function objectionTo(edit: LedgerEdit, after: OrderStanding): EditFailure | null {
  const isPriceAsShown = isSameMoney(moneyDifference(after.total, edit.totalBefore), edit.difference);
  return isPriceAsShown ? objectionToCorrection(after) : { code: 'quote_changed' };
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
  if (facts && !isAddressUncorrected(facts, effectOf(edit))) {
    const undone = await undoAddressCorrection(workshop.admin, edit.orderId, effectOf(edit));
    if (!undone.ok)
      throw new ShopifyFailure('refused', 'none', 'Shopify did not take the former address back.');
  }
  return record(workshop, undoing, { status: 'reverted', step: 'done', failure });
}

/** Ends an edit of which nothing is left in Shopify. */
function end(workshop: Workshop, edit: LedgerEdit, failure: EditFailure): Promise<LedgerEdit> {
  return record(workshop, edit, { status: 'failed', step: 'done', failure });
}

async function record(
  { ledger, now }: Workshop,
  edit: LedgerEdit,
  progress: Pick<EditProgress, 'status' | 'step'> & Partial<EditProgress>,
): Promise<LedgerEdit> {
  const complete: EditProgress = { failure: null, settledAt: null, ...progress };
  const stepAt = now().toISOString();
  await ledger.recordProgress(edit.id, complete, stepAt);
  return { ...edit, ...complete, stepAt };
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
