import { openBooks } from '../books/open-books.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { addMoney, NOTHING, subtractMoney, type MoneyPair } from '../shop/money.ts';
import { listRefundable, spreadOverPayments, type Refundable } from './refundable.ts';
import { takeOff, type RefundWish, type TakenOff } from './take-off.ts';

/** What a refund would come to. */
export interface RefundPlan {
  readonly taken: TakenOff;
  /** Of the whole order's discounts, on the units that would go. */
  readonly cartDiscount: MoneyPair;
  /** What would go back: what the shop would then hold beyond the order's total. */
  readonly amount: MoneyPair;
  readonly payouts: readonly Refundable[];
  /** The most that could go back. */
  readonly maximum: MoneyPair;
}

/**
 * Works out a refund without making it.
 *
 * @param countsOverpayment - Whether what the shop holds too much already, after an edit, goes back as well.
 */
export function planRefund(order: OrderRecord, wish: RefundWish, countsOverpayment: boolean): RefundPlan {
  const draft = structuredClone(order);
  const before = openBooks(order);
  const taken = takeOff(draft, wish, () => 0);
  const refundable = listRefundable(order);
  const due = sumDue(before.outstanding, taken.worth, countsOverpayment);
  const payouts = spreadOverPayments(due.presentment, refundable);
  return {
    taken,
    cartDiscount: subtractMoney(before.current.cartDiscounts, openBooks(draft).current.cartDiscounts),
    amount: addMoney(...payouts.map(({ left }) => left)),
    payouts,
    maximum: addMoney(...refundable.map(({ left }) => left)),
  };
}

function sumDue(outstanding: MoneyPair, worth: MoneyPair, countsOverpayment: boolean): MoneyPair {
  const isOverpaid = outstanding.presentment < 0;
  const base = isOverpaid && !countsOverpayment ? NOTHING : outstanding;
  const due = subtractMoney(worth, base);
  return due.presentment > 0 ? due : NOTHING;
}
