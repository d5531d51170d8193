import type { FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { listLocations } from '../shop/locations.ts';
import type { ShopRecord } from '../shop/shop-state.ts';
import { resolveConnection } from './connection.ts';
import { resolveFulfillmentOrder } from './fulfillment-order.ts';
import { notModelled } from './not-modelled.ts';
import { listReadableOrders } from './readable-orders.ts';
import { readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

const REQUEST_STATUSES: Readonly<Record<string, string>> = {
  CANCELLATION_REQUESTED: 'CANCELLATION_REQUESTED',
  FULFILLMENT_ACCEPTED: 'ACCEPTED',
  FULFILLMENT_REQUESTED: 'SUBMITTED',
  FULFILLMENT_UNSUBMITTED: 'UNSUBMITTED',
};

/**
 * `Shop.assignedFulfillmentOrders`. Every app may answer the requests of the shop here, so every app has assigned to it
 * what lies at another place than the shop's own, and what a service was asked to ship.
 */
export function resolveAssignedFulfillmentOrders(args: Args, world: World): Resolved {
  const { shop } = world.state;
  if (args['sortKey'] !== 'ID')
    throw notModelled(`Shop.assignedFulfillmentOrders(sortKey: ${args['sortKey']})`);
  const status = readString(args, 'assignmentStatus');
  const locationIds = Array.isArray(args['locationIds']) ? args['locationIds'].map(String) : null;
  const places = listLocations(shop).filter(({ id }) =>
    locationIds?.some((gid) => gid.endsWith(`/Location/${id}`)),
  );
  const found = listReadableOrders(world)
    .flatMap((order) => order.fulfillmentOrders.map((each) => ({ id: each.id, order, each })))
    .filter(({ each }) => each.status !== 'CLOSED' && isWithService(each, shop))
    .filter(({ each }) => status === null || each.requestStatus === REQUEST_STATUSES[status])
    .filter(({ each }) => locationIds === null || places.some(({ name }) => name === each.assignedLocation));
  return resolveConnection(
    found.toSorted((one, other) => one.id - other.id),
    args,
    ({ each, order }: { readonly each: FulfillmentOrderRecord; readonly order: OrderRecord }) =>
      resolveFulfillmentOrder(each, order, world),
  );
}

function isWithService(
  { assignedLocation, requestStatus }: FulfillmentOrderRecord,
  { location }: ShopRecord,
): boolean {
  return assignedLocation !== location.name || requestStatus !== 'UNSUBMITTED';
}
