import { leftToCapture } from '../books/payments.ts';
import type { Moment } from '../orders/coded-error.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { TransactionRecord } from '../orders/transaction-record.ts';
import { capMoney } from '../refunds/refundable.ts';
import { isNothing } from '../shop/money.ts';
import { transact } from './transact.ts';

/**
 * Takes money that was authorized, at most what is left of it.
 *
 * @param presentment - How much, in minor units of the shopper's currency.
 */
export function capture(
  order: OrderRecord,
  authorization: TransactionRecord,
  presentment: number,
  moment: Moment,
): TransactionRecord {
  return transact(
    order,
    {
      kind: 'CAPTURE',
      gateway: authorization.gateway,
      amount: capMoney(leftToCapture(authorization, order), presentment),
      parentId: authorization.id,
    },
    moment,
  );
}

/** Gives up what is left of an authorization. */
export function voidRest(order: OrderRecord, authorization: TransactionRecord, moment: Moment): void {
  const amount = leftToCapture(authorization, order);
  if (isNothing(amount)) return;
  const { gateway, id } = authorization;
  transact(order, { kind: 'VOID', gateway, amount, parentId: id }, moment);
}

/** Captures as much as is owed from what was authorized, oldest first. Returns how much is owed after that. */
export function captureOwed(order: OrderRecord, owed: number, moment: Moment): number {
  let left = owed;
  for (const authorization of order.transactions.filter(({ kind }) => kind === 'AUTHORIZATION')) {
    const available = leftToCapture(authorization, order).presentment;
    if (available <= 0 || left <= 0) continue;
    left -= capture(order, authorization, left, moment).amount.presentment;
  }
  return left;
}
