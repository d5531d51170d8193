import { leftToRefund, sumReceived, sumRefunded } from '../books/payments.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { TransactionRecord } from '../orders/transaction-record.ts';
import { subtractMoney, takePart, type MoneyPair } from '../shop/money.ts';

/** A payment, and how much of it can still be given back. */
export interface Refundable {
  readonly payment: TransactionRecord;
  readonly left: MoneyPair;
}

/**
 * The payments that money can still go back to, oldest first. What was given back as store credit names no payment, but
 * counts: all together they never have more left than the shop has.
 */
export function listRefundable(order: OrderRecord): readonly Refundable[] {
  let held = subtractMoney(sumReceived(order), sumRefunded(order));
  return order.transactions.flatMap((payment) => {
    const left = capMoney(leftToRefund(payment, order), held.presentment);
    if (left.presentment <= 0) return [];
    held = subtractMoney(held, left);
    return [{ payment, left }];
  });
}

/** Every payment that there was, whatever is left of it: what money can go back to that is more than was paid. */
export function listPayments({ transactions }: OrderRecord): readonly Refundable[] {
  return transactions.filter(isPayment).map((payment) => ({ payment, left: payment.amount }));
}

function isPayment({ kind, status }: TransactionRecord): boolean {
  return status === 'SUCCESS' && (kind === 'SALE' || kind === 'CAPTURE');
}

/** Spreads an amount over the payments that it can go back to, oldest first. */
export function spreadOverPayments(
  presentment: number,
  refundable: readonly Refundable[],
): readonly Refundable[] {
  let wanted = presentment;
  return refundable.flatMap(({ payment, left }) => {
    const part = capMoney(left, wanted);
    wanted -= part.presentment;
    return part.presentment <= 0 ? [] : [{ payment, left: part }];
  });
}

/** An amount, or as much of it as comes to so many minor units of the shopper's currency. */
export function capMoney(amount: MoneyPair, presentment: number): MoneyPair {
  if (presentment >= amount.presentment) return amount;
  return { shop: takePart(amount.shop, presentment, amount.presentment), presentment };
}
