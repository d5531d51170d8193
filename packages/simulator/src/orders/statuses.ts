import { openBooks } from '../books/open-books.ts';
import type { FulfillmentRecord } from './fulfillment-record.ts';
import type { LineRecord, OrderRecord } from './order-record.ts';

/** `Order.displayFinancialStatus`. */
export function describePayment(order: OrderRecord): string {
  const { received, refunded, capturable, outstanding, gross } = openBooks(order);
  if (received.presentment === 0) {
    if (capturable.presentment > 0) return 'AUTHORIZED';
    const wasAuthorized = order.transactions.some((each) => each.kind === 'AUTHORIZATION');
    if (order.cancelledAt !== null || wasAuthorized) return 'VOIDED';
    return gross.total.presentment === 0 ? 'PAID' : 'PENDING';
  }
  if (refunded.presentment >= received.presentment) return 'REFUNDED';
  if (refunded.presentment > 0) return 'PARTIALLY_REFUNDED';
  return outstanding.presentment > 0 ? 'PARTIALLY_PAID' : 'PAID';
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

/** How many units of a line an edit may still take off: those that were not shipped. Tips and gift cards stay. */
export function countEditable(order: OrderRecord, line: LineRecord): number {
  return Math.min(line.currentQuantity, countUnfulfilled(order, line.id));
}
