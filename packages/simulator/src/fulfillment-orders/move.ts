import type { CodedError, Moment } from '../orders/coded-error.ts';
import type { FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import {
  isActive,
  isWithService,
  statusWithoutHolds,
  type FoundFulfillmentOrder,
} from './find-fulfillment-order.ts';
import {
  areErrors,
  isEverything,
  listRest,
  pickUnits,
  splitOff,
  type Units,
  type UnitsInput,
} from './split-off.ts';

/** What a move did. */
export interface Moved {
  readonly moved: FulfillmentOrderRecord;
  readonly units: readonly Units[];
  /** What stayed with work left in it; `null` when nothing did. */
  readonly remaining: FulfillmentOrderRecord | null;
}

const NO_CODES = { duplicate: null, notPositive: null, invalid: null };

/**
 * Has another place ship a fulfilment order, or some units of it.
 *
 * @param inputs - All that is left when there are none.
 */
export function moveFulfillmentOrder(
  { order, fulfillmentOrder }: FoundFulfillmentOrder,
  locationName: string,
  inputs: readonly UnitsInput[],
  moment: Moment,
): Moved | readonly CodedError[] {
  const isStuck = isWithService(fulfillmentOrder) || fulfillmentOrder.isReported === true;
  if (!isActive(fulfillmentOrder) || isStuck) {
    return refuse('The fulfillment order is not in a state that can be moved.');
  }
  if (fulfillmentOrder.assignedLocation === locationName) {
    return refuse('The fulfillment order is assigned to that location already.');
  }
  const picked = pickUnits(fulfillmentOrder, inputs, ['fulfillmentOrderLineItems'], NO_CODES);
  if (areErrors(picked)) return picked;
  const units = picked.length === 0 ? listRest(fulfillmentOrder, []) : picked;
  const isUntouched = fulfillmentOrder.lines.every((line) => line.remaining === line.total);
  if (isUntouched && isEverything(fulfillmentOrder, units)) {
    fulfillmentOrder.assignedLocation = locationName;
    fulfillmentOrder.updatedAt = moment.at;
    return { moved: fulfillmentOrder, units, remaining: null };
  }
  if (fulfillmentOrder.status === 'ON_HOLD')
    return refuse('A part of a held fulfillment order cannot be moved.');
  const moved = splitOff(order, fulfillmentOrder, units, moment);
  moved.assignedLocation = locationName;
  fulfillmentOrder.status = statusWithoutHolds(fulfillmentOrder);
  return { moved, units, remaining: isActive(fulfillmentOrder) ? fulfillmentOrder : null };
}

function refuse(message: string): readonly CodedError[] {
  return [{ field: ['id'], message, code: null }];
}
