import type { OrderRecord } from '../orders/order-record.ts';
import type { TransactionRecord } from '../orders/transaction-record.ts';
import { addMoney, mapMoney, NOTHING, subtractMoney, type MoneyPair } from '../shop/money.ts';

type Paid = Pick<OrderRecord, 'transactions'>;

/** What was taken from the shopper: sales and captures that went through. */
export function sumReceived({ transactions }: Paid): MoneyPair {
  return addMoney(...listDone(transactions, ['SALE', 'CAPTURE']).map(({ amount }) => amount));
}

/** What was given back to the shopper. */
export function sumRefunded({ transactions }: Paid): MoneyPair {
  return addMoney(...listDone(transactions, ['REFUND']).map(({ amount }) => amount));
}

/** What is still reserved on authorizations: neither captured nor voided. */
export function sumCapturable(order: Paid): MoneyPair {
  return addMoney(...order.transactions.map((each) => leftToCapture(each, order)));
}

/** What can still be captured of one authorization; nothing for any other transaction. */
export function leftToCapture(transaction: TransactionRecord, { transactions }: Paid): MoneyPair {
  if (transaction.kind !== 'AUTHORIZATION' || transaction.status !== 'SUCCESS') return NOTHING;
  const children = transactions.filter((each) => each.parentId === transaction.id);
  if (listDone(children, ['VOID']).length > 0) return NOTHING;
  const captured = addMoney(...listDone(children, ['CAPTURE']).map(({ amount }) => amount));
  return mapMoney(subtractMoney(transaction.amount, captured), (minor) => Math.max(0, minor));
}

/** What can still be refunded of one sale or capture; nothing for any other transaction. */
export function leftToRefund(transaction: TransactionRecord, { transactions }: Paid): MoneyPair {
  if (listDone([transaction], ['SALE', 'CAPTURE']).length === 0) return NOTHING;
  const children = transactions.filter((each) => each.parentId === transaction.id);
  return subtractMoney(
    transaction.amount,
    addMoney(...listDone(children, ['REFUND']).map(({ amount }) => amount)),
  );
}

function listDone(
  transactions: readonly TransactionRecord[],
  kinds: readonly TransactionRecord['kind'][],
): readonly TransactionRecord[] {
  return transactions.filter((each) => each.status === 'SUCCESS' && kinds.includes(each.kind));
}
