import { Decimal } from 'decimal.js';

import type { LedgerEdit } from '../ledger.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { Workshop } from '../workshop.ts';
import { newsOf, settleTask } from './news.ts';
import { record } from './progress.ts';
import { undoItems } from './undo-items.ts';

/**
 * Takes the items of an edit back that was not paid in time; its details (address, contact, notes) stay (rule E8).
 *
 * Gives back the edit `reverted`; in the order again where a payment has come meanwhile; at `undoing` where the answer was lost; or standing,
 * held and reported, where it cannot be taken back.
 */
export async function lapse(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  const settlement = { ...edit.settlement, state: 'lapsed' as const, paymentUrl: null };
  return resumeLapse(workshop, await record(workshop, edit, { step: 'undoing', settlement }), true);
}

/** Goes on with a lapse that was written down. */
export async function resumeLapse(
  workshop: Workshop,
  edit: LedgerEdit,
  isFirstTry: boolean,
): Promise<LedgerEdit> {
  const outcome = await undoItems(workshop, edit, isFirstTry, isUnpaid);
  const settling = [settleTask(workshop, edit.orderId)];
  switch (outcome) {
    case 'unknown':
      return edit;
    case 'undone': {
      const landed = { ...edit.landed, items: false };
      const news = newsOf(workshop, edit, ['edit.reverted'], settling);
      // What kept it in the order before is no reason any more: it is out because it was not paid.
      return record(workshop, edit, { status: 'reverted', step: 'done', failure: null, landed }, news);
    }
    case 'unwanted':
      return putBack(workshop, edit, edit.settlement.deadlineAt);
    case 'impossible':
      return letStand(workshop, edit);
  }
}

/** An edit that is not paid and cannot be taken back stays in the order, held, and waits for its payment without a deadline; the merchant is told. */
export function letStand(workshop: Workshop, edit: LedgerEdit): Promise<LedgerEdit> {
  workshop.report(new Error(`Edit ${edit.id} is not paid, and could not be taken back.`));
  return putBack(workshop, edit, null);
}

function putBack(workshop: Workshop, edit: LedgerEdit, deadlineAt: string | null): Promise<LedgerEdit> {
  const state =
    edit.settlement.action === 'none' || edit.settlement.action === 'with-order' ? 'none' : 'open';
  const news = newsOf(workshop, edit, [], [settleTask(workshop, edit.orderId)]);
  return record(
    workshop,
    edit,
    { step: 'done', settlement: { ...edit.settlement, state, deadlineAt } },
    news,
  );
}

function isUnpaid({ total, paid, capturable }: OrderFacts): boolean {
  return new Decimal(paid.amount).plus(capturable.amount).lessThan(total.amount);
}
