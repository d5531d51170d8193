import type { FulfillmentRecord } from './fulfillment-record.ts';
import type { OrderRecord } from './order-record.ts';
import { computeTotals } from './totals.ts';

/** `Order.displayFinancialStatus`. */
export function describePayment(order: OrderRecord): string {
  const { received, refunded, isAuthorizedOnly } = order.payment;
  if (isAuthorizedOnly) return order.cancelledAt === null ? 'AUTHORIZED' : 'VOIDED';
  if (received.presentment === 0) return order.cancelledAt === null ? 'PENDING' : 'VOIDED';
  if (refunded.presentment >= received.presentment) return 'REFUNDED';
  if (refunded.presentment > 0) return 'PARTIALLY_REFUNDED';
  return computeTotals(order).outstanding.presentment > 0 ? 'PARTIALLY_PAID' : 'PAID';
}

/** `Order.displayFulfillmentStatus`. */
export function describeFulfillment(order: OrderRecord): string {
  const open = order.fulfillmentOrders.filter(
    (each) => each.lines.some((line) => line.remaining > 0) && each.status !== 'CANCELLED',
  );
  const wasShipped = order.fulfillments.some((each) => each.status === 'SUCCESS');
  if (open.length === 0) return wasShipped ? 'FULFILLED' : 'UNFULFILLED';
  if (wasShipped) return 'PARTIALLY_FULFILLED';
  if (open.every((each) => each.status === 'ON_HOLD')) return 'ON_HOLD';
  if (open.every((each) => each.status === 'SCHEDULED')) return 'SCHEDULED';
  if (open.every((each) => each.status === 'IN_PROGRESS' || each.requestStatus === 'ACCEPTED'))
    return 'IN_PROGRESS';
  return 'UNFULFILLED';
}

/** `Fulfillment.displayStatus`: what the last scan says. */
export function describeParcel(fulfillment: FulfillmentRecord): string {
  if (fulfillment.status === 'CANCELLED') return 'CANCELED';
  return fulfillment.events.at(-1)?.status ?? 'FULFILLED';
}

/** How many units of a line were not shipped yet. */
export function countUnfulfilled(order: OrderRecord, lineId: number): number {
  return order.fulfillmentOrders
    .filter((each) => each.status !== 'CANCELLED')
    .flatMap((each) => each.lines)
    .filter((line) => line.lineId === lineId)
    .reduce((sum, line) => sum + line.remaining, 0);
}

/** `Order.merchantEditableErrors`: why the order can no longer be edited; empty when it can. */
export function listEditObstacles(order: OrderRecord): readonly string[] {
  const obstacles: string[] = [];
  if (order.cancelledAt !== null) obstacles.push("Canceled orders can't be edited");
  if (order.closedAt !== null) obstacles.push("Archived orders can't be edited");
  return obstacles;
}
