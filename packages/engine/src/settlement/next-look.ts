import type { LedgerEdit } from '../ledger.ts';
import { isToBeGivenBack, isToBePaid } from './open-edits.ts';

/** What decides when an order is looked at again. */
interface Due {
  readonly graceSeconds: number;
  readonly invoiceAfterSeconds: number;
  readonly sendInvoice: boolean;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How long a change whose answer was lost may still arrive, and a little. */
const ARRIVES_WITHIN_MS = MINUTE_MS + 1000;

/**
 * When the money of an order has to be looked at again, as an ISO 8601 instant; `null` where nothing of it is open (rule S12).
 *
 * Webhooks say sooner that something has changed. Looking anyway, at intervals that grow with the time that has passed, is what catches those that were
 * missed.
 */
export function nextLookAt(edits: readonly LedgerEdit[], due: Due, now: Date): string | null {
  const nowMs = now.getTime();
  const looks = edits.flatMap((edit) => looksAt(edit, due, nowMs));
  return looks.length === 0 ? null : new Date(Math.min(...looks)).toISOString();
}

function looksAt(edit: LedgerEdit, due: Due, nowMs: number): readonly number[] {
  const { deadlineAt, askedAt, invoicedAt, state, refund } = edit.settlement;
  const stepMs = Date.parse(edit.stepAt);
  if (isToBePaid(edit)) {
    const askedMs = Date.parse(askedAt ?? edit.stepAt);
    const invoiceMs = askedMs + due.invoiceAfterSeconds * 1000;
    const endMs = deadlineAt === null ? Infinity : Date.parse(deadlineAt) + due.graceSeconds * 1000;
    return [
      inTime(nowMs, Math.max(askedMs, endMs <= nowMs ? endMs : 0), MINUTE_MS, 60 * MINUTE_MS),
      ...(due.sendInvoice && invoicedAt === null && invoiceMs > nowMs ? [invoiceMs] : []),
      ...(endMs > nowMs ? [endMs] : []),
    ];
  }
  if (isToBeGivenBack(edit)) {
    return [inTime(nowMs, Date.parse(refund?.at ?? edit.stepAt), MINUTE_MS / 4, 60 * MINUTE_MS)];
  }
  return [
    ...(edit.landed.hold && (edit.step === 'done' || edit.step === 'waiting')
      ? [Math.max(stepMs + ARRIVES_WITHIN_MS, nowMs + 1000)]
      : []),
    ...(state === 'lapsed' && nowMs < stepMs + LATE_PAYMENT_MS
      ? [inTime(nowMs, stepMs, MINUTE_MS, DAY_MS)]
      : []),
  ];
}

/** For how long after an edit was taken back a payment for it is still looked for: Shopify's link to pay it lives on. */
export const LATE_PAYMENT_MS = 7 * DAY_MS;

/** After half as long again as has passed since, but not sooner or later than so. */
function inTime(nowMs: number, sinceMs: number, leastMs: number, mostMs: number): number {
  return nowMs + Math.min(mostMs, Math.max(leastMs, (nowMs - sinceMs) / 2));
}
