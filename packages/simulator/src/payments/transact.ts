import type { Moment } from '../orders/coded-error.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { TransactionRecord } from '../orders/transaction-record.ts';
import type { MoneyPair } from '../shop/money.ts';

/** What is particular about a transaction; the rest of it follows from that. */
export type TransactionTerms = Pick<TransactionRecord, 'kind' | 'gateway' | 'amount'> &
  Partial<Pick<TransactionRecord, 'status' | 'parentId' | 'errorCode' | 'processedAt'>>;

/** Adds a transaction to an order. Default: it went through, now. */
export function transact(
  order: OrderRecord,
  terms: TransactionTerms,
  { at, nextId }: Moment,
): TransactionRecord {
  const transaction: TransactionRecord = {
    id: nextId(),
    kind: terms.kind,
    status: terms.status ?? 'SUCCESS',
    gateway: terms.gateway,
    amount: terms.amount,
    parentId: terms.parentId ?? null,
    refundId: null,
    createdAt: at,
    processedAt: terms.processedAt === undefined ? at : terms.processedAt,
    errorCode: terms.errorCode ?? null,
  };
  order.transactions.push(transaction);
  order.updatedAt = at;
  return transaction;
}

/** What the shopper still has to pay once everything that is on its way has arrived; never below nothing. */
export function leftToPay(
  outstanding: MoneyPair,
  { transactions }: Pick<OrderRecord, 'transactions'>,
): MoneyPair {
  let { shop, presentment } = outstanding;
  for (const { kind, status, amount } of transactions) {
    if (kind !== 'SALE' || status !== 'PENDING') continue;
    shop -= amount.shop;
    presentment -= amount.presentment;
  }
  return presentment > 0 ? { shop, presentment } : { shop: 0, presentment: 0 };
}
