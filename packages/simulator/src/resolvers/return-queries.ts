import type { FulfillmentRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { findReturn } from '../returns/return-steps.ts';
import { listReturnable } from '../returns/returnable.ts';
import { toGid } from '../shop/gid.ts';
import { resolveConnection } from './connection.ts';
import { resolveFulfillment, resolveFulfillmentLine } from './fulfillment.ts';
import { resolveOrder } from './order.ts';
import { readId, type Args, type Resolved } from './resolved.ts';
import { resolveReturn } from './return.ts';
import type { World } from './world.ts';

/**
 * The queries that read returns, and what could be returned.
 *
 * @param orders - Those that the app can read.
 */
export function resolveReturnQueries(orders: readonly OrderRecord[], world: World): Resolved {
  return {
    return: (args: Args) => {
      const pair = findReturn(orders, readId(args, 'id', ['Return']));
      if (pair === null) return null;
      return resolveReturn(pair.found, pair.order, world, () => resolveOrder(pair.order, world));
    },
    returnableFulfillments: (args: Args) => {
      const id = readId(args, 'orderId', ['Order']);
      const order = orders.find((each) => each.id === id);
      return resolveConnection(
        order === undefined ? [] : order.fulfillments.filter((each) => isReturnable(each, order)),
        args,
        (each) => (order === undefined ? {} : resolveReturnable(each, order, world)),
      );
    },
    returnableFulfillment: (args: Args) => {
      const id = readId(args, 'id', ['ReturnableFulfillment']);
      const order = orders.find((each) => each.fulfillments.some((parcel) => parcel.id === id));
      const parcel = order?.fulfillments.find((each) => each.id === id);
      if (order === undefined || parcel === undefined || !isReturnable(parcel, order)) return null;
      return resolveReturnable(parcel, order, world);
    },
  };
}

function isReturnable(parcel: FulfillmentRecord, order: OrderRecord): boolean {
  return listReturnable(order).some(({ fulfillment }) => fulfillment === parcel);
}

/** `ReturnableFulfillment`: a parcel, and what of it could still be sent back. */
function resolveReturnable(parcel: FulfillmentRecord, order: OrderRecord, world: World): Resolved {
  const lines = listReturnable(order)
    .filter(({ fulfillment }) => fulfillment === parcel)
    .map(({ line, quantity }) => ({ id: line.id, line, quantity }));
  return {
    __typename: 'ReturnableFulfillment',
    id: toGid('ReturnableFulfillment', parcel.id),
    fulfillment: () => resolveFulfillment(parcel, order, world),
    returnableFulfillmentLineItems: (args: Args) =>
      resolveConnection(lines, args, ({ line, quantity }) => ({
        quantity,
        fulfillmentLineItem: () => resolveFulfillmentLine(line, order, world),
      })),
  };
}
