import type { OrderRecord } from '../../orders/order-record.ts';
import type { RefundRecord } from '../../orders/refund-record.ts';
import type { TransactionRecord } from '../../orders/transaction-record.ts';
import { toGid } from '../../shop/gid.ts';
import { writeLineItem } from './line-item.ts';
import { writeAmount, writePrice, writePriceSet, writeTime, type Reader } from './reader.ts';

export function writeTransaction(
  transaction: TransactionRecord,
  order: OrderRecord,
  { state: { shop } }: Reader,
): object {
  const { amount } = transaction;
  return {
    id: transaction.id,
    admin_graphql_api_id: toGid('OrderTransaction', transaction.id),
    order_id: order.id,
    kind: transaction.kind.toLowerCase(),
    status: transaction.status.toLowerCase(),
    gateway: transaction.gateway,
    amount: writeAmount(amount.presentment, order.presentmentCurrencyCode),
    amount_set: writePriceSet(amount, order),
    currency: order.presentmentCurrencyCode,
    authorization: null,
    parent_id: transaction.parentId,
    error_code: transaction.errorCode?.toLowerCase() ?? null,
    message: null,
    created_at: writeTime(transaction.createdAt, shop),
    processed_at: writeTime(transaction.processedAt, shop),
    device_id: null,
    location_id: null,
    user_id: null,
    payment_id: `${order.name}.${order.transactions.indexOf(transaction) + 1}`,
    receipt: {},
    source_name: 'web',
    test: false,
  };
}

export function writeRefund(refund: RefundRecord, order: OrderRecord, reader: Reader): object {
  const { shop } = reader.state;
  return {
    id: refund.id,
    admin_graphql_api_id: toGid('Refund', refund.id),
    order_id: order.id,
    created_at: writeTime(refund.createdAt, shop),
    processed_at: writeTime(refund.createdAt, shop),
    note: refund.note,
    restock: refund.lines.some(({ restockType }) => restockType !== 'NO_RESTOCK'),
    user_id: null,
    return: null,
    duties: refund.duties.map(({ dutyId, amount }) => ({
      duty_id: dutyId,
      amount_set: writePriceSet(amount, order),
    })),
    order_adjustments: refund.adjustments.map((each) => ({
      id: each.id,
      order_id: order.id,
      refund_id: refund.id,
      kind: 'refund_discrepancy',
      reason: 'Refund discrepancy',
      amount: writePrice(each.amount, order),
      amount_set: writePriceSet(each.amount, order),
    })),
    refund_line_items: refund.lines.map((each) => ({
      id: each.id,
      line_item_id: each.lineId,
      quantity: each.quantity,
      restock_type: each.restockType.toLowerCase(),
      location_id: null,
      subtotal: Number(writePrice(each.subtotal, order)),
      subtotal_set: writePriceSet(each.subtotal, order),
      total_tax: Number(writePrice(each.tax, order)),
      total_tax_set: writePriceSet(each.tax, order),
      line_item:
        order.lines
          .filter(({ id }) => id === each.lineId)
          .map((line) => writeLineItem(line, order, reader))[0] ?? null,
    })),
    refund_shipping_lines: refund.shipping.map((each) => ({
      id: each.id,
      shipping_line_id: each.shippingLineId,
      subtotal_amount_set: writePriceSet(each.subtotal, order),
      tax_amount_set: writePriceSet(each.tax, order),
    })),
    transactions: order.transactions
      .filter(({ refundId }) => refundId === refund.id)
      .map((each) => writeTransaction(each, order, reader)),
  };
}
