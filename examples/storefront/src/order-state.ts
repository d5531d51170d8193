import type { OrderProgress } from './shopify/orders.ts';

/** What a visitor of the demo can see on an order's page. */
export type OrderState =
  | 'placed'
  | 'packing'
  | 'awaiting-payment'
  | 'on-hold'
  | 'on-its-way'
  | 'partly-shipped'
  | 'late'
  | 'out-for-delivery'
  | 'delivery-attempted'
  | 'delivery-failed'
  | 'ready-for-pickup'
  | 'partly-delivered'
  | 'delivered'
  | 'cancelled';

// What needs the shopper's attention first outweighs what does not: one late parcel makes the order late.
const PARCEL_STATES: readonly (readonly [status: string, state: OrderState])[] = [
  ['FAILURE', 'delivery-failed'],
  ['ATTEMPTED_DELIVERY', 'delivery-attempted'],
  ['READY_FOR_PICKUP', 'ready-for-pickup'],
  ['OUT_FOR_DELIVERY', 'out-for-delivery'],
  ['DELAYED', 'late'],
];

/** Sums up Shopify's statuses in one state. */
export function summariseState(order: OrderProgress): OrderState {
  if (order.cancelledAt !== null) return 'cancelled';
  if (order.fulfillments.length === 0) return describeUnshipped(order);
  const statuses = order.fulfillments.map(({ displayStatus }) => displayStatus);
  const [, urgent] = PARCEL_STATES.find(([status]) => statuses.includes(status)) ?? [];
  if (urgent !== undefined) return urgent;
  const isShippedWhole = order.displayFulfillmentStatus === 'FULFILLED';
  if (statuses.every((status) => status === 'DELIVERED'))
    return isShippedWhole ? 'delivered' : 'partly-delivered';
  if (statuses.includes('DELIVERED')) return 'partly-delivered';
  return isShippedWhole ? 'on-its-way' : 'partly-shipped';
}

function describeUnshipped({
  displayFulfillmentStatus: status,
  displayFinancialStatus,
}: OrderProgress): OrderState {
  if (status === 'ON_HOLD')
    return displayFinancialStatus === 'PARTIALLY_PAID' ? 'awaiting-payment' : 'on-hold';
  return status === 'IN_PROGRESS' ? 'packing' : 'placed';
}
