import type { LedgerEdit } from '../ledger.ts';
import type { Workshop } from '../workshop.ts';
import { newsOf } from './news.ts';
import { record } from './progress.ts';

/** Nothing is left to do about the money of an edit. */
export function endSettlement(
  workshop: Workshop,
  edit: LedgerEdit,
  state: 'paid' | 'refunded' | 'offset' | 'void',
): Promise<LedgerEdit> {
  const settlement = { ...edit.settlement, state, paymentUrl: null };
  const isStanding = edit.status === 'committed';
  const change = isStanding ? { status: 'settled' as const, settledAt: workshop.now().toISOString() } : {};
  const types = [
    ...(state === 'paid' ? (['edit.paid'] as const) : []),
    ...(state === 'refunded' ? (['edit.refunded'] as const) : []),
    ...(isStanding ? (['edit.settled'] as const) : []),
  ];
  return record(workshop, edit, { ...change, settlement }, newsOf(workshop, edit, types));
}
