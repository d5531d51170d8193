import { buildTrackingUrl } from '../orders/carriers.ts';
import type { Moment } from '../orders/coded-error.ts';
import type {
  FulfillmentOrderRecord,
  FulfillmentRecord,
  OriginAddressRecord,
  TrackingRecord,
} from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { isActive, statusWithoutHolds } from './find-fulfillment-order.ts';
import type { Units } from './split-off.ts';

/** What goes into a parcel out of one fulfilment order. */
export interface Packing {
  readonly fulfillmentOrder: FulfillmentOrderRecord;
  readonly units: readonly Units[];
}

/** What is known of a parcel when it leaves. */
export interface Dispatch {
  readonly company: string | null;
  readonly number: string | null;
  /** Default: the carrier's own page, for the carriers that are known. */
  readonly url?: string | null;
  /** Further parcels that belong to it. */
  readonly others?: TrackingRecord['others'];
  readonly estimatedDeliveryAt: string | null;
  readonly originAddress?: OriginAddressRecord;
}

/** Packs units that are still to be shipped into one parcel. The only way units leave the house. */
export function packParcel(
  order: OrderRecord,
  packings: readonly Packing[],
  dispatch: Dispatch,
  { at, nextId }: Moment,
): FulfillmentRecord {
  const fulfillment: FulfillmentRecord = {
    id: nextId(),
    name: `${order.name}-F${order.fulfillments.length + 1}`,
    status: 'SUCCESS',
    createdAt: at,
    updatedAt: at,
    fulfillmentOrderId: packings[0]?.fulfillmentOrder.id ?? 0,
    lines: gather(packings).map(([lineId, quantity]) => ({ id: nextId(), lineId, quantity })),
    tracking: buildTracking(dispatch),
    estimatedDeliveryAt: dispatch.estimatedDeliveryAt,
    events: [],
    ...(dispatch.originAddress === undefined ? {} : { originAddress: dispatch.originAddress }),
  };
  for (const { fulfillmentOrder, units } of packings) {
    for (const { line, quantity } of units) line.remaining -= quantity;
    fulfillmentOrder.status = statusWithoutHolds(fulfillmentOrder);
    fulfillmentOrder.updatedAt = at;
  }
  order.fulfillments.push(fulfillment);
  order.updatedAt = at;
  return fulfillment;
}

/** Takes a parcel back: what was in it is to be shipped again. */
export function unpackParcel(order: OrderRecord, fulfillment: FulfillmentRecord, at: string): void {
  fulfillment.status = 'CANCELLED';
  fulfillment.updatedAt = at;
  for (const item of fulfillment.lines) {
    let left = item.quantity;
    // What it came from first; a parcel may hold units of several fulfilment orders.
    const sources = order.fulfillmentOrders.toSorted(
      (one, other) =>
        Number(other.id === fulfillment.fulfillmentOrderId) -
        Number(one.id === fulfillment.fulfillmentOrderId),
    );
    for (const source of sources) {
      const line = source.lines.find((each) => each.lineId === item.lineId);
      if (line === undefined || left === 0) continue;
      const back = Math.min(left, line.total - line.remaining);
      line.remaining += back;
      left -= back;
      if (source.status !== 'ON_HOLD' && back > 0) source.status = statusWithoutHolds(source);
      source.updatedAt = at;
    }
  }
}

export function buildTracking({
  company,
  number,
  url,
  others = [],
}: Omit<Dispatch, 'estimatedDeliveryAt' | 'originAddress'>): TrackingRecord {
  const find = (of: string | null) =>
    company === null || of === null ? null : buildTrackingUrl(company, of);
  const first = { company, number, url: url ?? find(number) };
  if (others.length === 0) return first;
  return { ...first, others: others.map((each) => ({ ...each, url: each.url ?? find(each.number) })) };
}

/** Whether parcels can be packed from it now. */
export function isPackable(fulfillmentOrder: FulfillmentOrderRecord): boolean {
  return isActive(fulfillmentOrder) && fulfillmentOrder.status !== 'ON_HOLD';
}

function gather(packings: readonly Packing[]): readonly (readonly [lineId: number, quantity: number])[] {
  const units = new Map<number, number>();
  for (const { line, quantity } of packings.flatMap((each) => each.units)) {
    units.set(line.lineId, (units.get(line.lineId) ?? 0) + quantity);
  }
  return [...units];
}
