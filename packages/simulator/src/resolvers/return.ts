import type { OrderRecord } from '../orders/order-record.ts';
import type { ReturnLineRecord, ReturnRecord } from '../orders/return-record.ts';
import { toGid } from '../shop/gid.ts';
import { resolveConnection } from './connection.ts';
import { resolveFulfillmentLine } from './fulfillment.ts';
import { notModelled } from './not-modelled.ts';
import { readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** @param self - Answers for the order. */
export function resolveReturn(
  each: ReturnRecord,
  order: OrderRecord,
  world: World,
  self: () => Resolved,
): Resolved {
  return {
    __typename: 'Return',
    id: toGid('Return', each.id),
    name: each.name,
    status: each.status,
    createdAt: each.createdAt,
    closedAt: each.closedAt,
    requestApprovedAt: each.requestApprovedAt,
    decline: each.decline,
    totalQuantity: each.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    staffMember: null,
    returnShippingFees: [],
    order: self,
    returnLineItems: (args: Args) => {
      if (args['processingStatus']) throw notModelled('Return.returnLineItems(processingStatus:)');
      return resolveConnection(each.lines, args, (line) => resolveReturnLine(line, order, world));
    },
    exchangeLineItems: answerNone,
    refunds: answerNone,
    transactions: answerNone,
  };
}

// Nothing can be exchanged, processed or refunded through a return here.
function answerNone(args: Args): Resolved {
  return resolveConnection([], args, () => ({}));
}

function resolveReturnLine(line: ReturnLineRecord, order: OrderRecord, world: World): Resolved {
  const item = order.fulfillments
    .flatMap(({ lines }) => lines)
    .find(({ id }) => id === line.fulfillmentLineId);
  return {
    __typename: 'ReturnLineItem',
    id: toGid('ReturnLineItem', line.id),
    quantity: line.quantity,
    returnReason: line.reason,
    returnReasonNote: line.note,
    customerNote: line.customerNote,
    restockingFee: null,
    fulfillmentLineItem: () => (item === undefined ? null : resolveFulfillmentLine(item, order, world)),
  };
}

/** `Order.returns`. */
export function listReturns(order: OrderRecord, args: Args, world: World, self: () => Resolved): Resolved {
  if (readString(args, 'query') !== null) throw notModelled('Order.returns(query:)');
  return resolveConnection(order.returns ?? [], args, (each) => resolveReturn(each, order, world, self));
}
