import type { FulfillmentRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { ReturnRecord } from '../orders/return-record.ts';
import { countUnfulfilled } from '../orders/statuses.ts';

/** A line of a parcel, and how many of its units could still be sent back. */
export interface Returnable {
  readonly fulfillment: FulfillmentRecord;
  readonly line: FulfillmentRecord['lines'][number];
  readonly quantity: number;
}

/**
 * What could still be sent back of an order: what was shipped, without what is in a return and without what was refunded.
 * Units that were returned and then refunded count once.
 */
export function listReturnable(order: OrderRecord): readonly Returnable[] {
  const shipped = order.fulfillments
    .filter(({ status }) => status === 'SUCCESS')
    .flatMap((fulfillment) => fulfillment.lines.map((line) => ({ fulfillment, line })));
  const left = new Map(
    order.lines.map(({ id }) => {
      const parts = shipped.filter(({ line }) => line.lineId === id).map(({ line }) => line);
      const units = parts.reduce((sum, { quantity }) => sum + quantity, 0);
      const back = parts.reduce((sum, part) => sum + countClaimed(part.id, order), 0);
      return [id, units - Math.max(back, countRefunded(id, units, order))];
    }),
  );
  return shipped.flatMap(({ fulfillment, line }) => {
    const most = left.get(line.lineId) ?? 0;
    const quantity = Math.min(line.quantity - countClaimed(line.id, order), most);
    if (quantity <= 0) return [];
    left.set(line.lineId, most - quantity);
    return [{ fulfillment, line, quantity }];
  });
}

// Whether its units are on their way back or were sent back.
function isLive({ status }: ReturnRecord): boolean {
  return status === 'REQUESTED' || status === 'OPEN' || status === 'CLOSED';
}

function countClaimed(fulfillmentLineId: number, { returns = [] }: OrderRecord): number {
  return returns
    .filter(isLive)
    .flatMap(({ lines }) => lines)
    .filter((line) => line.fulfillmentLineId === fulfillmentLineId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

/** How many of the shipped units of a line are not on the order any more. */
function countRefunded(lineId: number, shipped: number, order: OrderRecord): number {
  const current = order.lines.find(({ id }) => id === lineId)?.currentQuantity ?? 0;
  return Math.max(0, shipped - Math.max(0, current - countUnfulfilled(order, lineId)));
}
