import type { Moment } from '../orders/coded-error.ts';
import type { FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import {
  isActive,
  isWithService,
  statusWithoutHolds,
  type FoundFulfillmentOrder,
} from './find-fulfillment-order.ts';
import type { Units } from './split-off.ts';

/** Why fulfilment orders cannot become one; `null` when they can. */
export function findMergeObstacle(all: readonly FoundFulfillmentOrder[]): string | null {
  const [first] = all;
  if (first === undefined || new Set(all.map((each) => each.fulfillmentOrder)).size < 2) {
    return 'At least two fulfillment orders are needed.';
  }
  const { order, fulfillmentOrder } = first;
  for (const each of all) {
    if (each.order !== order) return 'The fulfillment orders belong to different orders.';
    if (each.fulfillmentOrder.assignedLocation !== fulfillmentOrder.assignedLocation) {
      return 'The fulfillment orders are assigned to different locations.';
    }
    const isFree = isActive(each.fulfillmentOrder) && !isWithService(each.fulfillmentOrder);
    if (!isFree || each.fulfillmentOrder.status === 'ON_HOLD') {
      return 'The fulfillment orders are not all in a state that can be merged.';
    }
  }
  return null;
}

/** Moves units that are still to be shipped from one fulfilment order into another. */
export function mergeInto(
  target: FulfillmentOrderRecord,
  source: FulfillmentOrderRecord,
  units: readonly Units[],
  { at, nextId }: Moment,
): void {
  for (const { line, quantity } of units) {
    const same = target.lines.find((each) => each.lineId === line.lineId);
    if (same === undefined) {
      target.lines.push({ id: nextId(), lineId: line.lineId, total: quantity, remaining: quantity });
    } else {
      same.total += quantity;
      same.remaining += quantity;
    }
    line.total -= quantity;
    line.remaining -= quantity;
    if (line.total === 0) source.lines.splice(source.lines.indexOf(line), 1);
  }
  source.status = statusWithoutHolds(source);
  source.updatedAt = at;
  target.updatedAt = at;
}
