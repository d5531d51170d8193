import type { ParcelStatus } from '@amend/contract';

/** Shopify's `FulfillmentDisplayStatus` and `FulfillmentEventStatus` (2026-10) in the words of a person who waits for a parcel. */
const statuses: Readonly<Record<string, ParcelStatus>> = {
  ATTEMPTED_DELIVERY: 'delivery_attempted',
  CANCELED: 'cancelled',
  CARRIER_PICKED_UP: 'shipped',
  CONFIRMED: 'preparing',
  DELAYED: 'delayed',
  DELIVERED: 'delivered',
  FAILURE: 'delivery_failed',
  FULFILLED: 'shipped',
  IN_TRANSIT: 'in_transit',
  LABEL_PRINTED: 'preparing',
  LABEL_PURCHASED: 'preparing',
  LABEL_VOIDED: 'preparing',
  MARKED_AS_FULFILLED: 'shipped',
  NOT_DELIVERED: 'delivery_failed',
  OUT_FOR_DELIVERY: 'out_for_delivery',
  PICKED_UP: 'picked_up',
  READY_FOR_PICKUP: 'ready_for_pickup',
  SUBMITTED: 'preparing',
};

/** The status of a parcel or scan; one that Shopify adds later counts as shipped, which is all that is known then. */
export function parcelStatusOf(status: string | null): ParcelStatus {
  return statuses[status ?? ''] ?? 'shipped';
}
