import { openBooks } from '../books/open-books.ts';
import { recordAgreement, type Occasion } from '../books/record-agreement.ts';
import { withdraw } from '../edits/move-units.ts';
import type { Moment } from '../orders/coded-error.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { RefundAdjustmentRecord } from '../orders/refund-record.ts';
import { countUnfulfilled } from '../orders/statuses.ts';
import { addMoney, NOTHING, subtractMoney, type MoneyPair } from '../shop/money.ts';
import { restock, type Catalogue } from './restock.ts';
import { takeOff, type RefundWish } from './take-off.ts';

/** Money that goes back. */
export interface Payout {
  readonly gateway: string;
  readonly amount: MoneyPair;
  /** The payment it goes back to; `null` for store credit. */
  readonly parentId: number | null;
}

/** What belongs to a refund besides what is given back. */
export interface RefundTerms {
  readonly note: string | null;
  readonly discrepancyReason: RefundAdjustmentRecord['reason'];
  /** When the money moved. */
  readonly processedAt: string;
}

/** When a refund is made, what it is restocked into, and the number it gets. */
export interface RefundMoment extends Moment {
  readonly catalogue: Catalogue;
  readonly id: number;
  /** The app that asks for it, if one does. */
  readonly app?: Occasion['app'];
}

/**
 * Takes things off an order and gives money back for them, both of which were checked before.
 *
 * Where the money is more than is due, the shop gives it away; where it is less than the things are worth, the shop keeps
 * the rest. Both are adjustments of the order's total. What an earlier edit left overpaid stays owed.
 */
export function giveRefund(
  order: OrderRecord,
  wish: RefundWish,
  payouts: readonly Payout[],
  terms: RefundTerms,
  moment: RefundMoment,
): void {
  const { at, nextId, catalogue, id, app } = moment;
  const { outstanding } = openBooks(order);
  const shippable = wish.lines.map((each) => ({
    ...each,
    // A return is of units that were shipped.
    unshipped:
      each.restockType === 'RETURN' ? 0 : Math.min(each.quantity, countUnfulfilled(order, each.lineId)),
  }));
  recordAgreement(order, { reason: 'REFUND', at, nextId, refundId: id, app }, () => {
    const { worth, ...taken } = takeOff(order, wish, nextId);
    const given = addMoney(...payouts.map(({ amount }) => amount));
    const difference = sumAdjustment(outstanding, worth, given);
    const adjustments =
      difference.presentment === 0
        ? []
        : [{ id: nextId(), reason: terms.discrepancyReason, amount: difference }];
    order.refunds.push({ id, createdAt: at, note: terms.note, ...taken, adjustments });
    payOut(order, id, payouts, terms.processedAt, moment);
  });
  for (const { lineId, unshipped } of shippable) withdraw(order, lineId, unshipped, at);
  restock(
    order,
    wish.lines.filter(({ restockType }) => restockType !== 'NO_RESTOCK'),
    catalogue,
  );
}

/** Gives money back in the name of a refund. */
export function payOut(
  order: OrderRecord,
  refundId: number,
  payouts: readonly Payout[],
  processedAt: string,
  { at, nextId }: Moment,
): void {
  for (const { gateway, amount, parentId } of payouts) {
    order.transactions.push({
      id: nextId(),
      kind: 'REFUND',
      status: 'SUCCESS',
      gateway,
      amount,
      parentId,
      refundId,
      createdAt: at,
      processedAt,
      errorCode: null,
    });
  }
}

/**
 * By how much a refund changes an order's total beyond what it takes off: positive when the shop keeps something.
 *
 * @param outstanding - Before the refund.
 * @param worth - What the refund takes off the total.
 */
export function sumAdjustment(outstanding: MoneyPair, worth: MoneyPair, given: MoneyPair): MoneyPair {
  const owedBefore = sumOwed(outstanding);
  const owed = sumOwed(subtractMoney(outstanding, worth));
  if (given.presentment > owed.presentment) return subtractMoney(owed, given);
  const due = subtractMoney(owed, owedBefore);
  return given.presentment < due.presentment ? subtractMoney(due, given) : NOTHING;
}

/** What the shop owes the shopper, by what is outstanding. */
export function sumOwed(outstanding: MoneyPair): MoneyPair {
  return outstanding.presentment < 0 ? subtractMoney(NOTHING, outstanding) : NOTHING;
}
