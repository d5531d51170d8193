import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import { isOfItems } from '../changes/effect.ts';
import type { ItemEffect } from '../changes/effect.ts';
import type { LedgerEdit } from '../ledger.ts';
import { moneySum } from '../money.ts';

/** Whether an edit is in the order and its difference still waits to be paid. */
export function isToBePaid({ settlement: { action, state } }: LedgerEdit): boolean {
  return action === 'collect' && state === 'open';
}

/** Whether an edit is in the order and its difference still waits to be given back. */
export function isToBeGivenBack({ settlement: { action, state } }: LedgerEdit): boolean {
  return (action === 'refund' || action === 'store-credit') && state === 'open';
}

/** What is still to be paid for earlier edits, in all. */
export function unpaidOf(edits: readonly LedgerEdit[], currencyCode: string): Money {
  return moneySum(
    edits.filter(isToBePaid).map(({ settlement }) => settlement.amount),
    currencyCode,
  );
}

/** An edit that waits to be paid, and how much of it is. */
export interface UnpaidEdit {
  readonly edit: LedgerEdit;
  readonly unpaid: Decimal;
}

/**
 * How much of each edit is still to be paid, where `due` is what the order as a whole is short of (rule S5). What others of its edits lowered it by
 * meanwhile makes it short of less, and is no payment; what was paid counts for the oldest first. `edits` are in the order in which they were accepted;
 * those that are paid come back with zero.
 */
export function shareOut(edits: readonly LedgerEdit[], due: Decimal): readonly UnpaidEdit[] {
  const collected = edits.filter(isToBePaid);
  const since = edits.slice(edits.findIndex(isToBePaid));
  const lowered = total(edits.filter(isToBeGivenBack)).plus(takenLess(since));
  const owing = total(collected).minus(lowered);
  let paid = due.greaterThan(0) ? Decimal.max(0, owing.minus(due)) : total(collected);
  return collected.map((edit) => {
    const share = Decimal.min(paid, edit.settlement.amount.amount);
    paid = paid.minus(share);
    return { edit, unpaid: new Decimal(edit.settlement.amount.amount).minus(share) };
  });
}

/** What edits of an order whose money is only reserved lowered it by: so much less of it will be taken, and nothing is given back (rule S2). */
function takenLess(edits: readonly LedgerEdit[]): Decimal {
  return edits
    .filter((edit) => isInOrder(edit) && edit.settlement.action === 'none')
    .reduce(
      (sum, { difference }) => sum.plus(Decimal.max(0, new Decimal(difference.amount).negated())),
      new Decimal(0),
    );
}

function total(edits: readonly LedgerEdit[]): Decimal {
  return edits.reduce((sum, { settlement }) => sum.plus(settlement.amount.amount), new Decimal(0));
}

/**
 * The edits that have to be taken back with the given one, and itself; the newest first (rule S8): later ones that changed the lines it changed or
 * added, or the way to ship that it chose, would otherwise change something that is no longer so.
 */
export function withThoseOnTop(edit: LedgerEdit, edits: readonly LedgerEdit[]): readonly LedgerEdit[] {
  const later = edits.slice(edits.findIndex(({ id }) => id === edit.id) + 1);
  const back = [edit];
  for (const other of later) {
    if (isInOrder(other) && back.some((under) => isOnTop(other, under))) back.push(other);
  }
  return back.toReversed();
}

function isInOrder({ status, landed }: LedgerEdit): boolean {
  return landed.items && (status === 'committed' || status === 'settled');
}

function isOnTop(later: LedgerEdit, under: LedgerEdit): boolean {
  const own = under.effects.filter(isOfItems);
  const touched = new Set(own.flatMap(linesOf));
  const hasShipping = own.some(({ kind }) => kind === 'change-shipping');
  return later.effects
    .filter(isOfItems)
    .some((effect) =>
      effect.kind === 'change-shipping'
        ? hasShipping
        : linesOf(effect).some((id) => touched.has(id) || mayHaveAdded(under, id)),
    );
}

/** Where it is not known which lines an edit added, any that came since counts. */
function mayHaveAdded({ landed, linesBefore }: LedgerEdit, lineId: string): boolean {
  return landed.lineIds ? landed.lineIds.includes(lineId) : linesBefore.every(({ id }) => id !== lineId);
}

function linesOf(effect: ItemEffect): readonly string[] {
  return 'line' in effect ? [effect.line.lineId] : [];
}
