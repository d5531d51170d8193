import { sumRefunded } from '../books/payments.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type {
  RefundDutyRecord,
  RefundLineRecord,
  RefundRecord,
  RefundShippingRecord,
} from '../orders/refund-record.ts';
import { toGid } from '../shop/gid.ts';
import { NOTHING, takeShare } from '../shop/money.ts';
import { resolveConnection } from './connection.ts';
import { resolveDuty, resolveLineItem } from './line-item.ts';
import { resolveMoney, resolveMoneyBag } from './money-bag.ts';
import { resolveOrderTransaction } from './order-transaction.ts';
import type { Args, Resolved } from './resolved.ts';
import { resolveShippingLine } from './shipping-line.ts';
import type { World } from './world.ts';

/** @param self - Answers for the order. */
export function resolveRefund(
  refund: RefundRecord,
  order: OrderRecord,
  world: World,
  self: () => Resolved,
): Resolved {
  const transactions = order.transactions.filter((each) => each.refundId === refund.id);
  const total = sumRefunded({ transactions });
  return {
    __typename: 'Refund',
    id: toGid('Refund', refund.id),
    legacyResourceId: String(refund.id),
    createdAt: refund.createdAt,
    updatedAt: refund.createdAt,
    processedAt: transactions[0]?.processedAt ?? refund.createdAt,
    note: refund.note,
    order: self,
    return: null,
    staffMember: null,
    totalRefundedSet: () => resolveMoneyBag(total, order),
    totalRefunded: () => resolveMoney(total, order),
    duties: () => refund.duties.map((each) => resolveRefundDuty(each, order)),
    refundLineItems: (args: Args) =>
      resolveConnection(refund.lines, args, (each) => resolveRefundLine(each, order, world)),
    refundShippingLines: (args: Args) =>
      resolveConnection(refund.shipping, args, (each) => resolveRefundShipping(each, order)),
    orderAdjustments: (args: Args) =>
      resolveConnection(refund.adjustments, args, (each) => ({
        id: toGid('OrderAdjustment', each.id),
        reason: each.reason,
        amountSet: () => resolveMoneyBag(each.amount, order),
        taxAmountSet: () => resolveMoneyBag(NOTHING, order),
      })),
    transactions: (args: Args) =>
      resolveConnection(transactions, args, (each) => resolveOrderTransaction(each, order, self)),
  };
}

/** `RefundLineItem`, of a refund that was made or is only suggested. */
export function resolveRefundLine(item: RefundLineRecord, order: OrderRecord, world: World): Resolved {
  const line = order.lines.find((each) => each.id === item.lineId);
  return {
    id: item.id === 0 ? null : toGid('RefundLineItem', item.id),
    quantity: item.quantity,
    restockType: item.restockType,
    restocked: item.restockType !== 'NO_RESTOCK',
    lineItem: () => (line === undefined ? null : resolveLineItem(line, order, world)),
    priceSet: () => resolveMoneyBag(takeShare(item.subtotal, 1, item.quantity), order),
    subtotalSet: () => resolveMoneyBag(item.subtotal, order),
    totalTaxSet: () => resolveMoneyBag(item.tax, order),
  };
}

export function resolveRefundDuty({ dutyId, amount }: RefundDutyRecord, order: OrderRecord): Resolved {
  const duty = order.lines.flatMap((line) => line.duties).find((each) => each.id === dutyId);
  return {
    amountSet: () => resolveMoneyBag(amount, order),
    originalDuty: () => (duty === undefined ? null : resolveDuty(duty, order)),
  };
}

function resolveRefundShipping(item: RefundShippingRecord, order: OrderRecord): Resolved {
  const line = order.shippingLines.find((each) => each.id === item.shippingLineId);
  return {
    id: toGid('RefundShippingLine', item.id),
    shippingLine: () => (line === undefined ? null : resolveShippingLine(line, order)),
    subtotalAmountSet: () => resolveMoneyBag(item.subtotal, order),
    taxAmountSet: () => resolveMoneyBag(item.tax, order),
  };
}
