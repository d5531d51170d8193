import type { FoundFulfillmentOrder } from '../fulfillment-orders/find-fulfillment-order.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { resolveConnection } from './connection.ts';
import { resolveFulfillmentOrder } from './fulfillment-order.ts';
import { readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

export type ListedFulfillmentOrder = FoundFulfillmentOrder & { readonly id: number };

export function listFulfillmentOrders(orders: readonly OrderRecord[]): readonly ListedFulfillmentOrder[] {
  return orders.flatMap((order) =>
    order.fulfillmentOrders.map((fulfillmentOrder) => ({ id: fulfillmentOrder.id, order, fulfillmentOrder })),
  );
}

export function isOpen({ fulfillmentOrder: { status } }: ListedFulfillmentOrder): boolean {
  return status !== 'CLOSED';
}

/** A connection of fulfilment orders, by id or by change as the arguments say. */
export function answerFulfillmentOrders(
  listed: readonly ListedFulfillmentOrder[],
  args: Args,
  world: World,
): Resolved {
  const isByChange = readString(args, 'sortKey') === 'UPDATED_AT';
  const sorted = listed.toSorted(
    (one, other) =>
      (isByChange ? one.fulfillmentOrder.updatedAt.localeCompare(other.fulfillmentOrder.updatedAt) : 0) ||
      one.id - other.id,
  );
  return resolveConnection(sorted, args, ({ fulfillmentOrder, order }) =>
    resolveFulfillmentOrder(fulfillmentOrder, order, world),
  );
}
