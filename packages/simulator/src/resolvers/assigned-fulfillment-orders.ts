import { isWithService } from '../fulfillment-orders/find-fulfillment-order.ts';
import type { FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import { listLocations } from '../shop/locations.ts';
import type { ShopRecord } from '../shop/shop-state.ts';
import { answerFulfillmentOrders, isOpen, type ListedFulfillmentOrder } from './list-fulfillment-orders.ts';
import { readId, readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

const REQUEST_STATUSES: Readonly<Record<string, FulfillmentOrderRecord['requestStatus']>> = {
  CANCELLATION_REQUESTED: 'CANCELLATION_REQUESTED',
  FULFILLMENT_ACCEPTED: 'ACCEPTED',
  FULFILLMENT_REQUESTED: 'SUBMITTED',
  FULFILLMENT_UNSUBMITTED: 'UNSUBMITTED',
};

/** `assignedFulfillmentOrders` of the root, and its deprecated twin on `Shop`. */
export function resolveAssignedFulfillmentOrders(
  all: readonly ListedFulfillmentOrder[],
  args: Args,
  world: World,
): Resolved {
  const { shop } = world.state;
  const places = listPlaces(args, shop);
  const status = readString(args, 'assignmentStatus');
  const wanted = all.filter(
    (each) =>
      isOpen(each) &&
      isAssigned(each.fulfillmentOrder, shop) &&
      (places === null || places.includes(each.fulfillmentOrder.assignedLocation)) &&
      (status === null || each.fulfillmentOrder.requestStatus === REQUEST_STATUSES[status]),
  );
  return answerFulfillmentOrders(wanted, args, world);
}

// There are no fulfilment services of an app's own here: what one was asked for, and what other places send, is theirs.
function isAssigned(fulfillmentOrder: FulfillmentOrderRecord, { location }: ShopRecord): boolean {
  return isWithService(fulfillmentOrder) || fulfillmentOrder.assignedLocation !== location.name;
}

function listPlaces(args: Args, shop: ShopRecord): readonly string[] | null {
  if (!Array.isArray(args['locationIds'])) return null;
  const ids = args['locationIds'].map((id) => readId({ id }, 'id', ['Location']));
  return listLocations(shop)
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name);
}
