import type { OrderRecord } from '../orders/order-record.ts';
import type { TransactionRecord } from '../orders/transaction-record.ts';
import type { Resolved } from './resolved.ts';

/**
 * What the gateway says of a transaction. Nothing is paid through Shopify Payments here, so what only that has is empty,
 * as in the answers on `queries/order` and `mutations/orderCapture`, which are of the Bogus Gateway too.
 */
export function resolveTransactionDetails(transaction: TransactionRecord, order: OrderRecord): Resolved {
  const isBogus = transaction.gateway === 'bogus';
  return {
    accountNumber: isBogus ? '•••• •••• •••• 1' : null,
    paymentId: `${order.name}.${order.transactions.indexOf(transaction) + 1}`,
    multiCapturable: isBogus,
    receiptJson: '{}',
    authorizationCode: null,
    maximumRefundableV2: null,
    paymentDetails: null,
    paymentIcon: null,
    shopifyPaymentsSet: null,
    user: null,
  };
}
