import type { FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';

/** A fulfilment order and the order it is part of. */
export interface FoundFulfillmentOrder {
  readonly order: OrderRecord;
  readonly fulfillmentOrder: FulfillmentOrderRecord;
}

/** Finds a fulfilment order by its number; `null` when there is none. */
export function findFulfillmentOrder(
  orders: readonly OrderRecord[],
  id: number | null,
): FoundFulfillmentOrder | null {
  for (const order of orders) {
    const fulfillmentOrder = order.fulfillmentOrders.find((each) => each.id === id);
    if (fulfillmentOrder !== undefined) return { order, fulfillmentOrder };
  }
  return null;
}

/** Whether a fulfilment service has been asked to do the work, and has not given it back. */
export function isWithService({ requestStatus }: FulfillmentOrderRecord): boolean {
  return ['SUBMITTED', 'ACCEPTED', 'CANCELLATION_REQUESTED', 'CANCELLATION_REJECTED'].includes(requestStatus);
}

/** Whether there is work left in it that may still be done. */
export function isActive({ status, lines }: FulfillmentOrderRecord): boolean {
  const isOver = status === 'CLOSED' || status === 'CANCELLED' || status === 'INCOMPLETE';
  return !isOver && lines.some((line) => line.remaining > 0);
}

/** What a fulfilment order's status is when nothing holds it: in progress once a part of it was shipped, or somebody said so. */
export function statusWithoutHolds({
  lines,
  isReported = false,
}: FulfillmentOrderRecord): 'OPEN' | 'IN_PROGRESS' | 'CLOSED' {
  if (lines.every((line) => line.remaining === 0)) return 'CLOSED';
  return isReported || lines.some((line) => line.remaining < line.total) ? 'IN_PROGRESS' : 'OPEN';
}
