import type { Approval, EditFailure, EditProgress, Landed, LedgerEdit } from '../ledger.ts';
import type { News } from '../ledger/event.ts';
import type { Settlement } from '../settlement/settlement.ts';
import type { ShopifyFailure } from '../shopify/failure.ts';
import type { Workshop } from '../workshop.ts';
import { audited, settleTask } from './news.ts';

/** What a new edit has in Shopify. */
export const nothingLanded: Landed = {
  details: false,
  items: false,
  lineIds: null,
  hold: false,
  jobId: null,
  followUps: [],
};

/** The shop has not said anything yet. */
export const waitingForApproval: Approval = { state: 'waiting', decidedAt: null, note: null };

/** Writes down how far an edit has come, and what follows from it; what is left out stays as it is. */
export async function record(
  workshop: Workshop,
  edit: LedgerEdit,
  change: Partial<EditProgress>,
  news?: News,
): Promise<LedgerEdit> {
  const { ledger, now } = workshop;
  const { status, step, landed, settlement, approval, failure, settledAt } = { ...edit, ...change };
  const progress: EditProgress = { status, step, landed, settlement, approval, failure, settledAt };
  const stepAt = now().toISOString();
  const changed = { ...edit, ...progress, stepAt };
  const isNewStatus = status !== edit.status;
  await ledger.recordProgress(
    edit.id,
    progress,
    stepAt,
    isNewStatus ? audited(workshop, changed, news) : news,
  );
  return changed;
}

/** Ends an edit of which nothing is in Shopify. */
export function end(workshop: Workshop, edit: LedgerEdit, failure: EditFailure): Promise<LedgerEdit> {
  return record(workshop, edit, { ...endedAs('failed', edit), failure }, releasing(workshop, edit));
}

/** What becomes of an edit of which nothing is in Shopify, or nothing any more: one that the shop has agreed to waits for its word again (rule A6). */
export function endedAs(status: 'failed' | 'reverted', edit: LedgerEdit): Partial<EditProgress> {
  if (edit.approval.state !== 'approved')
    return { status, step: 'done', settlement: withoutMoney(edit.settlement) };
  const landed = { ...nothingLanded, hold: edit.landed.hold };
  return { status: 'requested', step: 'waiting', approval: waitingForApproval, landed };
}

/** Whether an edit is being written: neither done with nor waiting for the shop. */
export function isUnderWay({ step }: Pick<LedgerEdit, 'step'>): boolean {
  return step !== 'done' && step !== 'waiting';
}

/** The settlement of an edit that came to nothing. */
export function withoutMoney(settlement: Settlement): Settlement {
  return settlement.state === 'planned' ? { ...settlement, state: 'void' } : settlement;
}

/** What is left to do where an edit that came to nothing has its order held (rule E10). */
export function releasing(workshop: Workshop, { orderId, landed }: LedgerEdit): News | undefined {
  return landed.hold ? { events: [], tasks: [settleTask(workshop, orderId)] } : undefined;
}

/** What a shopper is told when Shopify gave no answer and nothing happened. */
export function refusalFor(failure: ShopifyFailure): EditFailure {
  if (failure.reason === 'closed') return { code: 'shop_closed' };
  return failure.reason === 'throttled'
    ? { code: 'shop_busy', retryAfterSeconds: failure.retryAfterSeconds ?? 1 }
    : { code: 'shop_unavailable' };
}

/** What became of a call that gave no answer: nothing happened for that reason, or it is not known (`null`). */
export function effectOfFailure(
  { now, report }: Workshop,
  { closesAt }: LedgerEdit,
  failure: ShopifyFailure,
): EditFailure | null {
  const hasClosed =
    failure.reason === 'too_late' && closesAt !== null && now().getTime() >= Date.parse(closesAt);
  if (hasClosed) return { code: 'edit_window_passed', closedAt: closesAt };
  report(failure);
  return failure.outcome === 'none' ? refusalFor(failure) : null;
}

/** When the window of an edit closes, for calls that must not be sent from then on (rule E3). */
export function closingMs({ closesAt }: LedgerEdit): number {
  return closesAt === null ? Infinity : Date.parse(closesAt);
}

/** How long to wait before each look at an order whose change may or may not have arrived. */
export const LOOKS_AFTER_MS = [0, 500, 2000];

/** How long a change whose answer was lost may still arrive at Shopify. Only after it does not being there mean that it never will be. */
export const MAY_ARRIVE_FOR_MS = 60_000;

/** Whether what was sent last may still arrive. */
export function mayStillArrive({ now }: Workshop, { stepAt }: LedgerEdit): boolean {
  return now().getTime() < Date.parse(stepAt) + MAY_ARRIVE_FOR_MS;
}

/** Whether an undo may be sent: at once the first time, and again only when what was sent before can no longer arrive (rule E6). */
export function maySendUndo(workshop: Workshop, edit: LedgerEdit, isFirstTry: boolean): boolean {
  return isFirstTry || !mayStillArrive(workshop, edit);
}

/** Writes down that an undo is sent in this moment: the minute in which it may arrive runs from here. */
export async function noteSending(workshop: Workshop, edit: LedgerEdit): Promise<void> {
  await record(workshop, edit, {});
}
