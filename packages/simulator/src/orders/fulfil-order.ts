import { isActive } from '../fulfillment-orders/find-fulfillment-order.ts';
import { isPackable, packParcel } from '../fulfillment-orders/pack-parcel.ts';
import { toInstant } from '../shop/instant.ts';
import type { OrderRecord } from './order-record.ts';
import { DONE, refuse, type Outcome } from './outcome.ts';

/** What goes into a parcel and who takes it. */
export interface FulfilOptions {
  /** Only this line, by its number. Default: everything that is left. */
  readonly lineId?: number;
  /** Default `DHL`. */
  readonly company?: string;
  /** Default: made up from the parcel's id. */
  readonly trackingNumber?: string;
}

const DAY_MS = 86_400_000;

/** Packs what is left of an order and hands it to a carrier, with the label printed and delivery promised in two days. */
export function fulfilOrder(
  order: OrderRecord,
  { lineId, company = 'DHL', trackingNumber }: FulfilOptions,
  now: Date,
  nextId: () => number,
): Outcome {
  if (order.cancelledAt !== null) return refuse(`${order.name} was cancelled; there is nothing to ship.`);
  const active = order.fulfillmentOrders.filter(isActive);
  if (active.length === 0) return refuse(`Everything in ${order.name} has been shipped.`);
  const isMeant = (line: { readonly lineId: number; readonly remaining: number }) =>
    line.remaining > 0 && (lineId === undefined || line.lineId === lineId);
  const wanted = active.filter((each) => each.lines.some(isMeant));
  if (wanted.length === 0) return refuse(`That line of ${order.name} has been shipped.`);
  const fulfillmentOrder = wanted.find(isPackable);
  if (fulfillmentOrder === undefined)
    return refuse(`${order.name} is on hold and cannot be shipped until the hold is released.`);

  const at = toInstant(now);
  const units = fulfillmentOrder.lines.filter(isMeant).map((line) => ({ line, quantity: line.remaining }));
  const parcelId = nextId();
  const fulfillment = packParcel(
    order,
    [{ fulfillmentOrder, units }],
    {
      company,
      number: trackingNumber ?? `0034${String(parcelId).padStart(16, '0')}`,
      estimatedDeliveryAt: toInstant(new Date(now.getTime() + 2 * DAY_MS)),
    },
    { at, nextId },
  );
  order.timeline.push({ at, text: `handed ${fulfillment.name} to ${company}` });
  return DONE;
}
