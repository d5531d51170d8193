import type { FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { chooseDelivery } from './delivery-method.ts';
import { isActive, isWithService, statusWithoutHolds } from './find-fulfillment-order.ts';

/** Begins a fulfilment order that was planned for later, or takes back that it was begun. Returns whether it could. */
export function markAsOpen(fulfillmentOrder: FulfillmentOrderRecord, at: string): boolean {
  const isPlanned = fulfillmentOrder.status === 'SCHEDULED';
  const isReported = fulfillmentOrder.status === 'IN_PROGRESS' && fulfillmentOrder.isReported === true;
  if (!isPlanned && !isReported) return false;
  fulfillmentOrder.isReported = false;
  fulfillmentOrder.status = statusWithoutHolds(fulfillmentOrder);
  fulfillmentOrder.updatedAt = at;
  return true;
}

/** Plans a fulfilment order for another instant. Returns whether it could: only while it waits for its time. */
export function reschedule(fulfillmentOrder: FulfillmentOrderRecord, fulfillAt: string, at: string): boolean {
  if (fulfillmentOrder.status !== 'SCHEDULED') return false;
  fulfillmentOrder.fulfillAt = fulfillAt;
  fulfillmentOrder.updatedAt = at;
  return true;
}

/** Says that somebody is at work on a fulfilment order. Returns whether it could. */
export function reportProgress(fulfillmentOrder: FulfillmentOrderRecord, at: string): boolean {
  const { status } = fulfillmentOrder;
  const isReady = status === 'OPEN' || status === 'IN_PROGRESS';
  if (!isReady || !isActive(fulfillmentOrder) || isWithService(fulfillmentOrder)) return false;
  fulfillmentOrder.isReported = true;
  fulfillmentOrder.status = 'IN_PROGRESS';
  fulfillmentOrder.updatedAt = at;
  return true;
}

/** Whether there is something in it that a shopper comes for. */
export function isForPickup(fulfillmentOrder: FulfillmentOrderRecord, order: OrderRecord): boolean {
  const isReady = fulfillmentOrder.status === 'OPEN' || fulfillmentOrder.status === 'IN_PROGRESS';
  return isReady && isActive(fulfillmentOrder) && chooseDelivery(order) === 'PICK_UP';
}
