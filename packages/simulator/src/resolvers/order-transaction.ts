import { leftToCapture } from '../books/payments.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { TransactionRecord } from '../orders/transaction-record.ts';
import { toGid } from '../shop/gid.ts';
import { isNothing } from '../shop/money.ts';
import { resolveMoneyBag } from './money-bag.ts';
import type { Resolved } from './resolved.ts';
import { resolveTransactionDetails } from './transaction-details.ts';

const GATEWAYS: Readonly<Record<string, string>> = {
  bogus: '(For Testing) Bogus Gateway',
  gift_card: 'Gift Card',
  manual: 'Manual',
  shopify_store_credit: 'Store credit',
};

/** What a gateway is called where people read it. */
export function formatGateway(gateway: string): string {
  return GATEWAYS[gateway] ?? gateway;
}

/** @param self - Answers for the order. */
export function resolveOrderTransaction(
  transaction: TransactionRecord,
  order: OrderRecord,
  self: () => Resolved,
): Resolved {
  const left = leftToCapture(transaction, order);
  const parent = order.transactions.find((each) => each.id === transaction.parentId);
  return {
    __typename: 'OrderTransaction',
    id: toGid('OrderTransaction', transaction.id),
    kind: transaction.kind,
    status: transaction.status,
    gateway: transaction.gateway,
    formattedGateway: formatGateway(transaction.gateway),
    manualPaymentGateway: transaction.gateway === 'manual',
    manuallyCapturable: !isNothing(left),
    amountSet: () => resolveMoneyBag(transaction.amount, order),
    totalUnsettledSet: () => resolveMoneyBag(left, order),
    createdAt: transaction.createdAt,
    processedAt: transaction.processedAt,
    errorCode: transaction.errorCode,
    // Known of Shopify Payments and of shops on Plus only.
    fees: [],
    authorizationExpiresAt: null,
    settlementCurrency: null,
    settlementCurrencyRate: null,
    test: transaction.gateway === 'bogus',
    order: self,
    ...resolveTransactionDetails(transaction, order),
    parentTransaction: () => (parent === undefined ? null : resolveOrderTransaction(parent, order, self)),
  };
}
