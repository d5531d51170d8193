import {
  findFulfillmentOrder,
  isWithService,
  type FoundFulfillmentOrder,
} from '../fulfillment-orders/find-fulfillment-order.ts';
import type { FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { findLocation } from '../shop/locations.ts';
import type { ShopRecord } from '../shop/shop-state.ts';
import { resolveConnection } from './connection.ts';
import { resolveFulfillmentOrder } from './fulfillment-order.ts';
import { resolveFulfillment } from './fulfillment.ts';
import { readFlag, readId, readString, type Args, type Resolved } from './resolved.ts';
import { isOnSide, search, type Terms } from './search-terms.ts';
import type { World } from './world.ts';

type Listed = FoundFulfillmentOrder & { readonly id: number };

/**
 * The queries that read parcels and fulfilment orders.
 *
 * @param orders - Those that the app can read.
 */
export function resolveFulfillmentQueries(orders: readonly OrderRecord[], world: World): Resolved {
  const all = orders.flatMap((order) =>
    order.fulfillmentOrders.map((fulfillmentOrder): Listed => ({
      id: fulfillmentOrder.id,
      order,
      fulfillmentOrder,
    })),
  );
  const answer = (listed: readonly Listed[], args: Args) =>
    resolveConnection(sort(listed, args), args, ({ fulfillmentOrder, order }) =>
      resolveFulfillmentOrder(fulfillmentOrder, order, world),
    );
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
      const listed = all.filter((each) => readFlag(args, 'includeClosed') || isOpen(each));
      const terms = listTerms(world.state.shop);
      return answer(search(listed, readString(args, 'query'), terms, 'fulfillmentOrders'), args);
    },
    assignedFulfillmentOrders: (args: Args) => {
      const places = listPlaces(args, world.state.shop);
      const status = readString(args, 'assignmentStatus');
      const wanted = all.filter(
        (each) =>
          isOpen(each) &&
          isAssigned(each.fulfillmentOrder, world.state.shop) &&
          (places === null || places.includes(each.fulfillmentOrder.assignedLocation)) &&
          (status === null || ASSIGNMENTS[status]?.includes(each.fulfillmentOrder.requestStatus) === true),
      );
      return answer(wanted, args);
    },
  };
}

const ASSIGNMENTS: Readonly<Record<string, readonly FulfillmentOrderRecord['requestStatus'][]>> = {
  FULFILLMENT_UNSUBMITTED: ['UNSUBMITTED'],
  FULFILLMENT_REQUESTED: ['SUBMITTED'],
  FULFILLMENT_ACCEPTED: ['ACCEPTED'],
  CANCELLATION_REQUESTED: ['CANCELLATION_REQUESTED'],
};

// There are no fulfilment services of an app's own here: what one was asked for, and what other places send, is theirs.
function isAssigned(fulfillmentOrder: FulfillmentOrderRecord, { location }: ShopRecord): boolean {
  return isWithService(fulfillmentOrder) || fulfillmentOrder.assignedLocation !== location.name;
}

function isOpen({ fulfillmentOrder: { status } }: Listed): boolean {
  return status !== 'CLOSED';
}

function listPlaces(args: Args, shop: ShopRecord): readonly string[] | null {
  if (!Array.isArray(args['locationIds'])) return null;
  const ids = args['locationIds'].map((id) => readId({ id }, 'id', ['Location']));
  return [shop.location, ...(shop.otherLocations ?? [])]
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name);
}

function listTerms(shop: ShopRecord): Terms<Listed> {
  return {
    id: ({ id }, wanted) => String(id) === wanted,
    status: ({ fulfillmentOrder }, wanted) => fulfillmentOrder.status.toLowerCase() === wanted.toLowerCase(),
    assigned_location_id: ({ fulfillmentOrder }, wanted) =>
      String(findLocation(shop, fulfillmentOrder.assignedLocation)?.id) === wanted,
    updated_at: ({ fulfillmentOrder }, wanted) => isOnSide(fulfillmentOrder.updatedAt, wanted),
  };
}

function sort(listed: readonly Listed[], args: Args): readonly Listed[] {
  const isByChange = readString(args, 'sortKey') === 'UPDATED_AT';
  return listed.toSorted(
    (one, other) =>
      (isByChange ? one.fulfillmentOrder.updatedAt.localeCompare(other.fulfillmentOrder.updatedAt) : 0) ||
      one.id - other.id,
  );
}
