import { toInstant } from '../shop/instant.ts';
import { buildTrackingUrl } from './carriers.ts';
import type { FulfillmentRecord } from './fulfillment-record.ts';
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
  const fulfillmentOrder = order.fulfillmentOrders.find((each) =>
    each.lines.some((line) => line.remaining > 0),
  );
  if (fulfillmentOrder === undefined) return refuse(`Everything in ${order.name} has been shipped.`);
  if (fulfillmentOrder.status === 'ON_HOLD')
    return refuse(`${order.name} is on hold and cannot be shipped until the hold is released.`);
  const lines = fulfillmentOrder.lines.filter(
    (line) => line.remaining > 0 && (lineId === undefined || line.lineId === lineId),
  );
  if (lines.length === 0) return refuse(`That line of ${order.name} has been shipped.`);

  const at = toInstant(now);
  const id = nextId();
  const number = trackingNumber ?? `0034${String(id).padStart(16, '0')}`;
  const estimatedDeliveryAt = toInstant(new Date(now.getTime() + 2 * DAY_MS));
  const fulfillment: FulfillmentRecord = {
    id,
    name: `${order.name}-F${order.fulfillments.length + 1}`,
    status: 'SUCCESS',
    createdAt: at,
    updatedAt: at,
    fulfillmentOrderId: fulfillmentOrder.id,
    lines: lines.map((line) => ({ id: nextId(), lineId: line.lineId, quantity: line.remaining })),
    tracking: { company, number, url: buildTrackingUrl(company, number) },
    estimatedDeliveryAt,
    events: [],
  };
  for (const line of lines) line.remaining = 0;
  const isDone = fulfillmentOrder.lines.every((line) => line.remaining === 0);
  fulfillmentOrder.status = isDone ? 'CLOSED' : 'IN_PROGRESS';
  fulfillmentOrder.updatedAt = at;
  order.fulfillments.push(fulfillment);
  order.updatedAt = at;
  order.timeline.push({ at, text: `handed ${fulfillment.name} to ${company}` });
  return DONE;
}
