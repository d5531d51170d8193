import type { FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { Switches } from '../switches.ts';

/** How many units came to a line, or left it. */
export interface UnitsDelta {
  readonly lineId: number;
  readonly delta: number;
}

/** What a new fulfilment order needs. */
export interface Dispatch {
  readonly at: string;
  readonly nextId: () => number;
  readonly assignedLocation: string;
  readonly addedItemsJoin: Switches['addedItemsJoin'];
}

/** Brings an order's fulfilment orders in line with units that were added and removed. */
export function moveUnits(order: OrderRecord, deltas: readonly UnitsDelta[], dispatch: Dispatch): void {
  for (const { lineId, delta } of deltas.filter((each) => each.delta < 0)) {
    withdraw(order, lineId, -delta, dispatch.at);
  }
  const added = deltas.filter((each) => each.delta > 0);
  if (added.length === 0) return;
  const fulfillmentOrder = findJoinable(order, dispatch) ?? openFulfillmentOrder(order, dispatch);
  fulfillmentOrder.updatedAt = dispatch.at;
  for (const { lineId, delta } of added) {
    const line = fulfillmentOrder.lines.find((each) => each.lineId === lineId);
    if (line === undefined) {
      fulfillmentOrder.lines.push({ id: dispatch.nextId(), lineId, total: delta, remaining: delta });
    } else {
      line.total += delta;
      line.remaining += delta;
    }
  }
}

/** Takes units that are still to be shipped out of an order's fulfilment orders; what nobody has begun to work on goes first. */
export function withdraw(order: OrderRecord, lineId: number, units: number, at: string): void {
  let left = units;
  const open = order.fulfillmentOrders.toSorted(
    (one, other) => Number(isUntouched(other)) - Number(isUntouched(one)),
  );
  for (const fulfillmentOrder of open) {
    const line = fulfillmentOrder.lines.find((each) => each.lineId === lineId);
    if (line === undefined || left === 0 || fulfillmentOrder.status === 'CANCELLED') continue;
    const taken = Math.min(left, line.remaining);
    line.total -= taken;
    line.remaining -= taken;
    left -= taken;
    fulfillmentOrder.updatedAt = at;
    if (line.total === 0) fulfillmentOrder.lines.splice(fulfillmentOrder.lines.indexOf(line), 1);
    if (fulfillmentOrder.lines.every((each) => each.remaining === 0)) fulfillmentOrder.status = 'CLOSED';
  }
}

function findJoinable(order: OrderRecord, { addedItemsJoin }: Dispatch): FulfillmentOrderRecord | undefined {
  return addedItemsJoin === 'open-fulfillment-order' ? order.fulfillmentOrders.find(isUntouched) : undefined;
}

function openFulfillmentOrder(order: OrderRecord, dispatch: Dispatch): FulfillmentOrderRecord {
  const { at, nextId, assignedLocation } = dispatch;
  const fulfillmentOrder: FulfillmentOrderRecord = {
    id: nextId(),
    status: 'OPEN',
    requestStatus: 'UNSUBMITTED',
    assignedLocation,
    createdAt: at,
    updatedAt: at,
    destination: { ...order.shippingAddress, id: nextId(), email: order.email },
    lines: [],
    holds: [],
  };
  order.fulfillmentOrders.push(fulfillmentOrder);
  return fulfillmentOrder;
}

function isUntouched({ status, requestStatus }: FulfillmentOrderRecord): boolean {
  const isWaiting = status === 'OPEN' || status === 'ON_HOLD' || status === 'SCHEDULED';
  return isWaiting && requestStatus === 'UNSUBMITTED';
}
