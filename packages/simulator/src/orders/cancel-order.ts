import type { CancelReason, OrderRecord } from './order-record.ts';
import { DONE, refuse, type Outcome } from './outcome.ts';
import { priceShipping } from './totals.ts';

/** Cancels an order, takes everything off it, and gives all the money back. */
export function cancelOrder(order: OrderRecord, reason: CancelReason, at: string): Outcome {
  if (order.cancelledAt !== null) return refuse(`${order.name} was cancelled already.`);
  if (order.fulfillments.some((each) => each.status === 'SUCCESS')) {
    return refuse(`${order.name} has shipped in part or whole and can no longer be cancelled.`);
  }
  order.cancelledAt = at;
  order.cancelReason = reason;
  order.closedAt = at;
  order.updatedAt = at;
  for (const line of order.lines) line.currentQuantity = 0;
  order.shippingLine.refunded = priceShipping(order);
  order.payment.refunded = order.payment.received;
  for (const each of order.fulfillmentOrders) {
    each.status = 'CLOSED';
    each.updatedAt = at;
    for (const line of each.lines) line.remaining = 0;
  }
  order.timeline.push({ at, text: `cancelled (${reason.toLowerCase()}), everything given back` });
  return DONE;
}
