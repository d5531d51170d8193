import type { ChangeKind } from '@amend/contract';

import type { OrderFacts, OrderStanding } from '../order-facts.ts';

/** What became of an order that closes every edit window of a kind, whatever the time (rules W10 to W13). */
export type OrderObstacle = 'order_cancelled' | 'fulfillment_started' | 'order_archived' | 'nothing_to_ship';

/** Changes that no warehouse has to be told of. */
const withoutWarehouse: readonly ChangeKind[] = ['correct-contact', 'add-note'];

/** Changes to where and how a parcel goes. */
const aboutTheParcel: readonly ChangeKind[] = ['correct-address', 'change-shipping'];

/** What stands against any change of a kind to an order as it is, the thing a shopper can do least about first; or `null`. */
export function obstacleTo(kind: ChangeKind, facts: OrderFacts): OrderObstacle | null {
  if (facts.cancelledAt) return 'order_cancelled';
  const isTooLate = withoutWarehouse.includes(kind) ? wasAllShipped(facts) : hasFulfillmentStarted(facts);
  if (isTooLate) return 'fulfillment_started';
  if (facts.closedAt) return 'order_archived';
  if (aboutTheParcel.includes(kind) && !facts.shippingAddress) return 'nothing_to_ship';
  return null;
}

const restingStatuses = ['UNFULFILLED', 'SCHEDULED', 'ON_HOLD', 'OPEN', 'FULFILLMENT_NOT_REQUIRED'];

/** An edit that takes everything out of a fulfilment order closes it; one that is closed because it was shipped shows in the parcels. */
const untouchedStatuses = ['OPEN', 'SCHEDULED', 'ON_HOLD', 'CANCELLED', 'CLOSED'];

/** Whether anything was shipped, or handed to a warehouse that may already be packing it. What is not known counts as started. */
export function hasFulfillmentStarted({
  parcels,
  fulfillmentOrders,
  areFulfillmentOrdersComplete,
  fulfillmentStatus,
}: OrderStanding): boolean {
  return (
    parcels.length > 0 ||
    !restingStatuses.includes(fulfillmentStatus) ||
    !areFulfillmentOrdersComplete ||
    fulfillmentOrders.some(
      ({ status, requestStatus }) => !untouchedStatuses.includes(status) || requestStatus !== 'UNSUBMITTED',
    )
  );
}

/** Whether all of an order has arrived, as far as its carriers say. */
export function isDelivered(facts: OrderFacts): boolean {
  return (
    wasAllShipped(facts) &&
    facts.parcels.every(({ status }) => ['delivered', 'picked_up', 'cancelled'].includes(status)) &&
    facts.parcels.some(({ status }) => status !== 'cancelled')
  );
}

function wasAllShipped({ parcels, lines, fulfillmentStatus }: OrderFacts): boolean {
  const isNothingLeft = parcels.length > 0 && lines.every(({ unshippedQuantity }) => unshippedQuantity === 0);
  return fulfillmentStatus === 'FULFILLED' || isNothingLeft;
}
