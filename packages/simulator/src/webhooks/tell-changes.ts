import type { FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { describeFulfillment, describePayment } from '../orders/statuses.ts';
import type { Emit } from './emit.ts';

/**
 * Emits whatever a change of an order shows by itself: what is new in it, and what has changed its state.
 *
 * @param before - A copy from before the change; `null` for an order that was just placed.
 */
export function tellChanges(before: OrderRecord | null, order: OrderRecord, emit: Emit): void {
  tellMoney(before, order, emit);
  tellParcels(before, order, emit);
  for (const each of order.fulfillmentOrders) tellFulfillmentOrder(before, order, each, emit);
  if (before === null) emit('orders/create', { order });
  if (order.cancelledAt !== null && !before?.cancelledAt) emit('orders/cancelled', { order });
  tellStatus(before, order, emit);
  if (before !== null) emit('orders/updated', { order });
}

function tellMoney(before: OrderRecord | null, order: OrderRecord, emit: Emit): void {
  for (const transaction of listNew(before?.transactions, order.transactions)) {
    emit('order_transactions/create', { order, transaction });
  }
  for (const refund of listNew(before?.refunds, order.refunds)) emit('refunds/create', { order, refund });
}

function tellParcels(before: OrderRecord | null, order: OrderRecord, emit: Emit): void {
  for (const fulfillment of order.fulfillments) {
    const earlier = before?.fulfillments.find(({ id }) => id === fulfillment.id);
    if (earlier === undefined) emit('fulfillments/create', { order, fulfillment });
    else if (JSON.stringify(earlier) !== JSON.stringify(fulfillment))
      emit('fulfillments/update', { order, fulfillment });
    for (const event of listNew(earlier?.events, fulfillment.events)) {
      emit('fulfillment_events/create', { order, fulfillment, event });
    }
  }
}

function tellFulfillmentOrder(
  before: OrderRecord | null,
  order: OrderRecord,
  fulfillmentOrder: FulfillmentOrderRecord,
  emit: Emit,
): void {
  const earlier = before?.fulfillmentOrders.find(({ id }) => id === fulfillmentOrder.id);
  const added = listNew(earlier?.holds, fulfillmentOrder.holds);
  for (const hold of added) emit('fulfillment_holds/added', { fulfillmentOrder, hold });
  for (const hold of listNew(fulfillmentOrder.holds, earlier?.holds ?? [])) {
    emit('fulfillment_holds/released', { fulfillmentOrder, hold });
  }
  const [hold] = added;
  const isHeld = fulfillmentOrder.status === 'ON_HOLD';
  if (isHeld && earlier?.status !== 'ON_HOLD' && hold !== undefined) {
    const remaining = findRemaining(before, order, fulfillmentOrder);
    emit('fulfillment_orders/placed_on_hold', {
      fulfillmentOrder,
      hold,
      ...(remaining === undefined ? {} : { remaining }),
    });
  }
  if (!isHeld && earlier?.status === 'ON_HOLD')
    emit('fulfillment_orders/hold_released', { fulfillmentOrder });
  if (before === null) emit('fulfillment_orders/order_routing_complete', { fulfillmentOrder });
}

// A partial hold splits: one of the two fulfilment orders is new, and they share a line or the order.
function findRemaining(
  before: OrderRecord | null,
  order: OrderRecord,
  held: FulfillmentOrderRecord,
): FulfillmentOrderRecord | undefined {
  if (before === null) return undefined;
  const created = listNew(before.fulfillmentOrders, order.fulfillmentOrders);
  const wasSplit = created.length > 0;
  const others = created.includes(held) ? order.fulfillmentOrders : created;
  return wasSplit
    ? others.find((each) => each !== held && each.status !== 'ON_HOLD' && each.status !== 'CLOSED')
    : undefined;
}

function tellStatus(before: OrderRecord | null, order: OrderRecord, emit: Emit): void {
  const [wasPaid, wasShipped] =
    before === null ? [null, null] : [describePayment(before), describeFulfillment(before)];
  const [paid, shipped] = [describePayment(order), describeFulfillment(order)];
  if (paid === 'PAID' && wasPaid !== 'PAID') emit('orders/paid', { order });
  if (shipped === wasShipped) return;
  if (shipped === 'FULFILLED') emit('orders/fulfilled', { order });
  if (shipped === 'PARTIALLY_FULFILLED') emit('orders/partially_fulfilled', { order });
}

function listNew<Item extends { readonly id: number }>(
  before: readonly Item[] | undefined,
  after: readonly Item[],
): readonly Item[] {
  return after.filter(({ id }) => !before?.some((each) => each.id === id));
}
