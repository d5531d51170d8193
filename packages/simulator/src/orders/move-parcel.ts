import { toInstant } from '../shop/instant.ts';
import type { LocationRecord } from '../shop/shop-state.ts';
import type { FulfillmentRecord, PlaceRecord, ScanStatus } from './fulfillment-record.ts';
import type { OrderRecord } from './order-record.ts';
import { DONE, refuse, type Outcome } from './outcome.ts';

/** What moving a parcel needs to know. */
export interface Move {
  /** Default: the first parcel that has not arrived. */
  readonly fulfillmentId?: number;
  readonly now: Date;
  readonly nextId: () => number;
  /** Where the parcel came from. */
  readonly origin: LocationRecord;
}

const DAY_MS = 86_400_000;
const FINAL: readonly ScanStatus[] = ['DELIVERED', 'FAILURE'];

const MESSAGES: Readonly<Record<ScanStatus, string>> = {
  LABEL_PURCHASED: 'The shipping label was bought',
  LABEL_PRINTED: 'The shipping label was printed',
  CONFIRMED: 'The carrier expects the parcel',
  CARRIER_PICKED_UP: 'The parcel was picked up from the sender',
  IN_TRANSIT: 'The parcel is on its way',
  DELAYED: 'The parcel is held up on its way and arrives later than planned',
  OUT_FOR_DELIVERY: 'The parcel has been loaded onto the delivery vehicle',
  ATTEMPTED_DELIVERY: 'Nobody was at home',
  READY_FOR_PICKUP: 'The parcel can be picked up',
  DELIVERED: 'The parcel was delivered',
  FAILURE: 'The parcel could not be delivered and goes back to the sender',
};

/** Adds the scan that comes next on a parcel's way: label, pick-up, origin, destination, vehicle, door. */
export function scanParcel(order: OrderRecord, move: Move): Outcome {
  return moveParcel(order, move, pickNext);
}

/** Adds the scan of delivery, wherever the parcel is. */
export function deliverParcel(order: OrderRecord, move: Move): Outcome {
  return moveParcel(order, move, () => 'DELIVERED');
}

/** Adds a scan that says the parcel is late, and moves the promised day two days back. */
export function delayParcel(order: OrderRecord, move: Move): Outcome {
  return moveParcel(order, move, () => 'DELAYED');
}

function moveParcel(
  order: OrderRecord,
  move: Move,
  pick: (parcel: FulfillmentRecord) => ScanStatus,
): Outcome {
  const parcel = order.fulfillments.find((each) =>
    move.fulfillmentId === undefined ? !hasArrived(each) : each.id === move.fulfillmentId,
  );
  if (order.fulfillments.length === 0)
    return refuse(`Nothing of ${order.name} has been shipped yet. Fulfil it first.`);
  if (parcel === undefined || hasArrived(parcel))
    return refuse(`Every parcel of ${order.name} has reached its end.`);

  const status = pick(parcel);
  const at = toInstant(move.now);
  if (status === 'DELAYED') parcel.estimatedDeliveryAt = postpone(parcel.estimatedDeliveryAt, move.now);
  parcel.events.push({
    id: move.nextId(),
    status,
    happenedAt: at,
    message: MESSAGES[status],
    place: isFarFromOrigin(parcel, status) ? placeOfDestination(order) : placeOfOrigin(move.origin),
    estimatedDeliveryAt: parcel.estimatedDeliveryAt,
  });
  parcel.updatedAt = at;
  order.updatedAt = at;
  order.timeline.push({ at, text: `${parcel.name}: ${MESSAGES[status].toLowerCase()}` });
  return DONE;
}

function pickNext(parcel: FulfillmentRecord): ScanStatus {
  switch (parcel.events.at(-1)?.status) {
    case undefined:
      return 'LABEL_PRINTED';
    case 'LABEL_PURCHASED':
    case 'LABEL_PRINTED':
    case 'CONFIRMED':
      return 'CARRIER_PICKED_UP';
    case 'IN_TRANSIT':
      return countTransits(parcel) < 2 ? 'IN_TRANSIT' : 'OUT_FOR_DELIVERY';
    case 'OUT_FOR_DELIVERY':
    case 'READY_FOR_PICKUP':
      return 'DELIVERED';
    case 'ATTEMPTED_DELIVERY':
      return 'OUT_FOR_DELIVERY';
    default:
      return 'IN_TRANSIT';
  }
}

function hasArrived(parcel: FulfillmentRecord): boolean {
  const last = parcel.events.at(-1);
  return parcel.status === 'CANCELLED' || (last !== undefined && FINAL.includes(last.status));
}

function countTransits({ events }: FulfillmentRecord): number {
  return events.filter(({ status }) => status === 'IN_TRANSIT').length;
}

function isFarFromOrigin(parcel: FulfillmentRecord, status: ScanStatus): boolean {
  return countTransits(parcel) > 0 || status === 'OUT_FOR_DELIVERY' || status === 'DELIVERED';
}

function placeOfDestination({ shippingAddress }: OrderRecord): PlaceRecord | null {
  const { city, countryCode, provinceCode, zip } = shippingAddress;
  return city === null || countryCode === null ? null : { city, province: provinceCode, zip, countryCode };
}

function placeOfOrigin({ city, zip, countryCode }: LocationRecord): PlaceRecord {
  return { city, province: null, zip, countryCode };
}

function postpone(estimate: string | null, now: Date): string {
  const from = Math.max(now.getTime(), estimate === null ? 0 : Date.parse(estimate));
  return toInstant(new Date(from + 2 * DAY_MS));
}
