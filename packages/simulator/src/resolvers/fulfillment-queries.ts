import { findFulfillmentOrder } from '../fulfillment-orders/find-fulfillment-order.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { findLocation } from '../shop/locations.ts';
import type { ShopRecord } from '../shop/shop-state.ts';
import { resolveAssignedFulfillmentOrders } from './assigned-fulfillment-orders.ts';
import { resolveFulfillmentOrder } from './fulfillment-order.ts';
import { resolveFulfillment } from './fulfillment.ts';
import {
  answerFulfillmentOrders,
  isOpen,
  listFulfillmentOrders,
  type ListedFulfillmentOrder,
} from './list-fulfillment-orders.ts';
import { readFlag, readId, readString, type Args, type Resolved } from './resolved.ts';
import { isOnSide, search, type Terms } from './search-terms.ts';
import type { World } from './world.ts';

/**
 * The queries that read parcels and fulfilment orders.
 *
 * @param orders - Those that the app can read.
 */
export function resolveFulfillmentQueries(orders: readonly OrderRecord[], world: World): Resolved {
  return {
    fulfillment: (args: Args) => {
      const id = readId(args, 'id', ['Fulfillment']);
      for (const order of orders) {
        const found = order.fulfillments.find((each) => each.id === id);
        if (found !== undefined) return resolveFulfillment(found, order, world);
      }
      return null;
    },
    fulfillmentOrder: (args: Args) => {
      const found = findFulfillmentOrder(orders, readId(args, 'id', ['FulfillmentOrder']));
      return found === null ? null : resolveFulfillmentOrder(found.fulfillmentOrder, found.order, world);
    },
    fulfillmentOrders: (args: Args) => {
      const includesClosed = readFlag(args, 'includeClosed');
      const listed = listFulfillmentOrders(orders).filter((each) => includesClosed || isOpen(each));
      const terms = listTerms(world.state.shop);
      const found = search(listed, readString(args, 'query'), terms, 'fulfillmentOrders');
      return answerFulfillmentOrders(found, args, world);
    },
    assignedFulfillmentOrders: (args: Args) =>
      resolveAssignedFulfillmentOrders(listFulfillmentOrders(orders), args, world),
  };
}

function listTerms(shop: ShopRecord): Terms<ListedFulfillmentOrder> {
  return {
    id: ({ id }, wanted) => String(id) === wanted,
    status: ({ fulfillmentOrder }, wanted) => fulfillmentOrder.status.toLowerCase() === wanted.toLowerCase(),
    assigned_location_id: ({ fulfillmentOrder }, wanted) =>
      String(findLocation(shop, fulfillmentOrder.assignedLocation)?.id) === wanted,
    updated_at: ({ fulfillmentOrder }, wanted) => isOnSide(fulfillmentOrder.updatedAt, wanted),
  };
}
