import type { OrderRecord } from '../orders/order-record.ts';

const BY_CATEGORY: Readonly<Record<string, 'LOCAL' | 'PICK_UP' | 'PICKUP_POINT'>> = {
  local_delivery: 'LOCAL',
  local_pickup: 'PICK_UP',
  pickup: 'PICK_UP',
  pickup_point: 'PICKUP_POINT',
};

/** `DeliveryMethodType` of an order: how its goods get to the shopper, by the category of its shipping line. */
export function chooseDelivery(
  order: OrderRecord,
): 'LOCAL' | 'NONE' | 'PICK_UP' | 'PICKUP_POINT' | 'SHIPPING' {
  if (!order.lines.some((line) => line.requiresShipping)) return 'NONE';
  const line = findShipping(order);
  return BY_CATEGORY[line?.deliveryCategory ?? ''] ?? 'SHIPPING';
}

/** The shipping line that says how an order is delivered: the first that is still there. */
export function findShipping(order: OrderRecord) {
  return order.shippingLines.find((each) => !each.isRemoved);
}
