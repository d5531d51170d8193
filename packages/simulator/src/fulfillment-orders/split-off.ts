import type { CodedError, Moment } from '../orders/coded-error.ts';
import type { FulfillmentOrderLineRecord, FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';

/** Units of a line of a fulfilment order. */
export interface Units {
  readonly line: FulfillmentOrderLineRecord;
  readonly quantity: number;
}

/** Lines and quantities as an API call names them. */
export interface UnitsInput {
  readonly id: number;
  readonly quantity: number;
}

/** The codes that a mutation has for what can be wrong with lines and quantities. */
export interface UnitsCodes {
  readonly duplicate: string | null;
  readonly notPositive: string | null;
  readonly invalid: string | null;
}

/** Finds the units that an API call names, as far as they are still to be shipped. */
export function pickUnits(
  fulfillmentOrder: FulfillmentOrderRecord,
  inputs: readonly UnitsInput[],
  field: readonly string[],
  codes: UnitsCodes,
): readonly Units[] | readonly CodedError[] {
  if (new Set(inputs.map(({ id }) => id)).size < inputs.length) {
    return [{ field, message: 'The fulfillment order line items are not unique.', code: codes.duplicate }];
  }
  const errors: CodedError[] = [];
  const units = inputs.flatMap(({ id, quantity }, index) => {
    const at = [...field, String(index), 'quantity'];
    const line = fulfillmentOrder.lines.find((each) => each.id === id);
    if (quantity <= 0) {
      const message = 'The fulfillment order line item quantity must be greater than 0.';
      errors.push({ field: at, message, code: codes.notPositive });
      return [];
    }
    if (line === undefined || quantity > line.remaining) {
      const message = 'The fulfillment order line item quantity is invalid.';
      errors.push({ field: at, message, code: codes.invalid });
      return [];
    }
    return [{ line, quantity }];
  });
  return errors.length > 0 ? errors : units;
}

export function areErrors(picked: readonly Units[] | readonly CodedError[]): picked is readonly CodedError[] {
  return picked.some((each) => 'message' in each);
}

/** Whether the units are all there is left in a fulfilment order. */
export function isEverything(fulfillmentOrder: FulfillmentOrderRecord, units: readonly Units[]): boolean {
  return fulfillmentOrder.lines.every(
    (line) => line.remaining === (units.find((each) => each.line === line)?.quantity ?? 0),
  );
}

/** Moves units out of a fulfilment order into a new one of the same place, destination and state, without its holds. */
export function splitOff(
  order: OrderRecord,
  from: FulfillmentOrderRecord,
  units: readonly Units[],
  { at, nextId }: Moment,
): FulfillmentOrderRecord {
  const created: FulfillmentOrderRecord = {
    id: nextId(),
    status: from.status === 'SCHEDULED' ? 'SCHEDULED' : 'OPEN',
    requestStatus: from.requestStatus,
    assignedLocation: from.assignedLocation,
    createdAt: at,
    updatedAt: at,
    destination: { ...from.destination, id: nextId() },
    lines: units.map(({ line, quantity }) => ({
      id: nextId(),
      lineId: line.lineId,
      total: quantity,
      remaining: quantity,
    })),
    holds: [],
    ...(from.fulfillAt === undefined ? {} : { fulfillAt: from.fulfillAt }),
    ...(from.fulfillBy === undefined ? {} : { fulfillBy: from.fulfillBy }),
  };
  for (const { line, quantity } of units) {
    line.total -= quantity;
    line.remaining -= quantity;
    if (line.total === 0) from.lines.splice(from.lines.indexOf(line), 1);
  }
  from.updatedAt = at;
  order.fulfillmentOrders.push(created);
  return created;
}

/** All that is left in a fulfilment order but some units. */
export function listRest(
  fulfillmentOrder: FulfillmentOrderRecord,
  units: readonly Units[],
): readonly Units[] {
  return fulfillmentOrder.lines.flatMap((line) => {
    const quantity = line.remaining - (units.find((each) => each.line === line)?.quantity ?? 0);
    return quantity > 0 ? [{ line, quantity }] : [];
  });
}
