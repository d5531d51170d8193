import { nameCountry } from '../addresses/format-address.ts';
import { nameProvince } from '../addresses/provinces.ts';
import type { FulfillmentEventRecord, FulfillmentRecord } from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { describeParcel } from '../orders/statuses.ts';
import { toGid } from '../shop/gid.ts';
import { findLocation } from '../shop/locations.ts';
import { multiplyMoney } from '../shop/money.ts';
import { resolveConnection } from './connection.ts';
import { MANUAL_SERVICE } from './fulfillment-service.ts';
import { resolveLineItem } from './line-item.ts';
import { resolveLocation } from './location.ts';
import { resolveMoneyBag } from './money-bag.ts';
import { readInt, readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

export function resolveFulfillment(
  fulfillment: FulfillmentRecord,
  order: OrderRecord,
  world: World,
): Resolved {
  const { events, tracking } = fulfillment;
  return {
    id: toGid('Fulfillment', fulfillment.id),
    legacyResourceId: String(fulfillment.id),
    name: fulfillment.name,
    status: fulfillment.status,
    displayStatus: describeParcel(fulfillment),
    createdAt: fulfillment.createdAt,
    updatedAt: fulfillment.updatedAt,
    inTransitAt: events.find((event) => event.status === 'IN_TRANSIT')?.happenedAt ?? null,
    deliveredAt: events.find((event) => event.status === 'DELIVERED')?.happenedAt ?? null,
    estimatedDeliveryAt: fulfillment.estimatedDeliveryAt,
    requiresShipping: true,
    location: () => findOrigin(fulfillment, order, world),
    service: MANUAL_SERVICE,
    originAddress: fulfillment.originAddress ?? null,
    totalQuantity: fulfillment.lines.reduce((sum, line) => sum + line.quantity, 0),
    trackingInfo: (args: Args) => {
      const { company, number, url, others = [] } = tracking;
      const all = [{ number, url }, ...others].map((each) => ({ company, ...each }));
      return all.slice(0, readInt(args, 'first') ?? all.length);
    },
    events: (args: Args) =>
      resolveConnection(sortEvents(events, readString(args, 'sortKey')), args, resolveEvent),
    fulfillmentLineItems: (args: Args) =>
      resolveConnection(fulfillment.lines, args, (item) => resolveFulfillmentLine(item, order, world)),
  };
}

/** `FulfillmentLineItem`: units of a line in a parcel. */
export function resolveFulfillmentLine(
  item: FulfillmentRecord['lines'][number],
  order: OrderRecord,
  world: World,
): Resolved {
  return {
    __typename: 'FulfillmentLineItem',
    id: toGid('FulfillmentLineItem', item.id),
    quantity: item.quantity,
    ...resolvePackedLine(item, order, world),
  };
}

function resolvePackedLine(
  { lineId, quantity }: FulfillmentRecord['lines'][number],
  order: OrderRecord,
  world: World,
): Resolved {
  const line = order.lines.find((each) => each.id === lineId);
  if (line === undefined) return { lineItem: null };
  return {
    lineItem: () => resolveLineItem(line, order, world),
    originalTotalSet: () => resolveMoneyBag(multiplyMoney(line.unitPrice, quantity), order),
  };
}

function findOrigin(
  { fulfillmentOrderId }: FulfillmentRecord,
  order: OrderRecord,
  world: World,
): Resolved | null {
  const source = order.fulfillmentOrders.find(({ id }) => id === fulfillmentOrderId);
  const found = findLocation(world.state.shop, source?.assignedLocation ?? '');
  return found === null ? null : resolveLocation(found);
}

/** `FulfillmentEvent`. */
export function resolveEvent(event: FulfillmentEventRecord): Resolved {
  const { place } = event;
  return {
    id: toGid('FulfillmentEvent', event.id),
    status: event.status,
    happenedAt: event.happenedAt,
    createdAt: event.happenedAt,
    message: event.message,
    address1: place?.address1 ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    city: place?.city ?? null,
    province: nameProvince(place?.countryCode ?? null, place?.province ?? null),
    zip: place?.zip ?? null,
    country: nameCountry(place?.countryCode ?? null),
    estimatedDeliveryAt: event.estimatedDeliveryAt,
  };
}

function sortEvents(
  events: readonly FulfillmentEventRecord[],
  sortKey: string | null,
): readonly FulfillmentEventRecord[] {
  if (sortKey === 'ID') return events.toSorted((one, other) => one.id - other.id);
  return events.toSorted((one, other) => one.happenedAt.localeCompare(other.happenedAt));
}
