import type { Moment } from '../orders/coded-error.ts';
import type { HoldReason } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { DONE, refuse, type Outcome } from '../orders/outcome.ts';
import { isActive, isWithService } from './find-fulfillment-order.ts';
import { placeHold, releaseHolds } from './hold.ts';

/** Puts everything of an order that can wait on hold, in the merchant's name. */
export function holdOrder(order: OrderRecord, reason: HoldReason, moment: Moment): Outcome {
  const free = order.fulfillmentOrders.filter(
    (each) => isActive(each) && !isWithService(each) && each.holds.every(({ appId }) => appId !== null),
  );
  if (free.length === 0)
    return refuse(`There is nothing in ${order.name} that the merchant could put on hold.`);
  for (const fulfillmentOrder of free) {
    placeHold(
      { order, fulfillmentOrder },
      { reason, reasonNotes: null, handle: '', appId: null, units: [] },
      moment,
    );
  }
  order.updatedAt = moment.at;
  order.timeline.push({ at: moment.at, text: `put on hold by the merchant (${reason.toLowerCase()})` });
  return DONE;
}

/**
 * Takes holds off an order, whoever placed them.
 *
 * @param holdId - Default: all of them.
 */
export function releaseOrder(order: OrderRecord, holdId: number | undefined, at: string): Outcome {
  const released = order.fulfillmentOrders.flatMap((each) =>
    releaseHolds(each, holdId === undefined ? [] : [holdId], at),
  );
  if (released.length === 0) return refuse(`There is no such hold on ${order.name}.`);
  order.updatedAt = at;
  const reasons = released.map(({ displayReason }) => displayReason.toLowerCase());
  order.timeline.push({ at, text: `released from hold (${reasons.join(', ')})` });
  return DONE;
}
