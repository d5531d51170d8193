import type { UnitsInput } from '../fulfillment-orders/split-off.ts';
import { readId, readInt, readObject } from './resolved.ts';

/** Reads `[FulfillmentOrderLineItemInput!]`; empty when it was left out. */
export function readUnitsInput(value: unknown): readonly UnitsInput[] {
  if (!Array.isArray(value)) return [];
  return value.map((each) => {
    const input = readObject(each);
    return {
      id: readId(input, 'id', ['FulfillmentOrderLineItem']),
      quantity: readInt(input, 'quantity') ?? 0,
    };
  });
}
