import { findCountryCode } from '../addresses/read-names.ts';
import { findFulfillmentOrder } from '../fulfillment-orders/find-fulfillment-order.ts';
import {
  buildTracking,
  isPackable,
  packParcel,
  unpackParcel,
  type Packing,
} from '../fulfillment-orders/pack-parcel.ts';
import { areErrors, pickUnits } from '../fulfillment-orders/split-off.ts';
import type {
  FulfillmentRecord,
  OriginAddressRecord,
  PlaceRecord,
  ScanStatus,
} from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { UserError } from '../orders/update-order.ts';
import { toInstant } from '../shop/instant.ts';
import { resolveEvent, resolveFulfillment } from './fulfillment.ts';
import { notModelled } from './not-modelled.ts';
import { readId, readObject, readString, type Args, type Resolved } from './resolved.ts';
import { readUnitsInput } from './units-input.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

/** Parcels: packed, given another tracking number, scanned, taken back. */
export function resolveFulfillmentMutations(world: World): Resolved {
  const create = (args: Args) => createFulfillment(readObject(args['fulfillment']), world);
  const track = (args: Args) => updateTracking(args, world);
  return {
    fulfillmentCreate: create,
    fulfillmentCreateV2: create,
    fulfillmentTrackingInfoUpdate: track,
    fulfillmentTrackingInfoUpdateV2: track,
    fulfillmentCancel: (args: Args) => cancelFulfillment(args, world),
    fulfillmentEventCreate: (args: Args) => createEvent(readObject(args['fulfillmentEvent']), world),
  };
}

const NO_FULFILLMENT = { fulfillment: null };

function createFulfillment(input: Args, world: World): Resolved {
  const picked = readPackings(input['lineItemsByFulfillmentOrder'], world);
  if ('errors' in picked) return answerRefused(picked.errors, NO_FULFILLMENT, world);
  const { order, packings } = picked;
  const fulfillment = packParcel(
    order,
    packings,
    {
      ...readTracking(input['trackingInfo']),
      ...readOrigin(input['originAddress']),
      estimatedDeliveryAt: null,
    },
    { at: toInstant(world.now()), nextId: () => world.state.nextId++ },
  );
  world.noteChange(order, `handed ${fulfillment.name} to ${fulfillment.tracking.company ?? 'a carrier'}`);
  return { fulfillment: () => resolveFulfillment(fulfillment, order, world), userErrors: [] };
}

function readPackings(
  value: unknown,
  world: World,
):
  | { readonly order: OrderRecord; readonly packings: readonly Packing[] }
  | { readonly errors: readonly UserError[] } {
  const packings: Packing[] = [];
  let order: OrderRecord | null = null;
  const field = ['fulfillment'];
  for (const each of Array.isArray(value) ? value.map(readObject) : []) {
    const id = readId(each, 'fulfillmentOrderId', ['FulfillmentOrder']);
    const found = findFulfillmentOrder(world.state.orders, id);
    if (found === null) return { errors: [{ field, message: `Fulfillment order ${id} does not exist.` }] };
    const { fulfillmentOrder } = found;
    const isElsewhere = packings.some(
      (other) => other.fulfillmentOrder.assignedLocation !== fulfillmentOrder.assignedLocation,
    );
    if ((order !== null && order !== found.order) || isElsewhere) {
      return {
        errors: [{ field, message: 'All fulfillment orders must be of the same order and location.' }],
      };
    }
    order = found.order;
    if (!isPackable(fulfillmentOrder)) {
      const message = `Fulfillment order ${id} has an unfulfillable status= ${fulfillmentOrder.status.toLowerCase()}.`;
      return { errors: [{ field, message }] };
    }
    const units = pickUnits(
      fulfillmentOrder,
      readUnitsInput(each['fulfillmentOrderLineItems']),
      field,
      NO_CODES,
    );
    if (areErrors(units)) {
      return { errors: [{ field, message: 'Invalid fulfillment order line item quantity requested.' }] };
    }
    const everything = fulfillmentOrder.lines
      .filter(({ remaining }) => remaining > 0)
      .map((line) => ({ line, quantity: line.remaining }));
    packings.push({ fulfillmentOrder, units: units.length === 0 ? everything : units });
  }
  if (order === null) return { errors: [{ field, message: 'No fulfillment order was given.' }] };
  return { order, packings };
}

const NO_CODES = { duplicate: null, notPositive: null, invalid: null };

function updateTracking(args: Args, world: World): Resolved {
  const found = findFulfillment(args, 'fulfillmentId', world);
  if (found === null) return answerUnknown('fulfillmentId', NO_FULFILLMENT, world);
  const { order, fulfillment } = found;
  fulfillment.tracking = buildTracking(readTracking(args['trackingInfoInput']));
  fulfillment.updatedAt = toInstant(world.now());
  world.noteChange(order, `changed the tracking of ${fulfillment.name}`);
  return { fulfillment: () => resolveFulfillment(fulfillment, order, world), userErrors: [] };
}

function cancelFulfillment(args: Args, world: World): Resolved {
  const found = findFulfillment(args, 'id', world);
  if (found === null) return answerUnknown('id', NO_FULFILLMENT, world);
  const { order, fulfillment } = found;
  const refuse = (message: string) => answerRefused([{ field: ['id'], message }], NO_FULFILLMENT, world);
  if (fulfillment.status === 'CANCELLED') return refuse('Fulfillment was already canceled.');
  if (fulfillment.events.some(({ status }) => status === 'DELIVERED')) {
    return refuse('Fulfillment was delivered and cannot be canceled.');
  }
  unpackParcel(order, fulfillment, toInstant(world.now()));
  world.noteChange(order, `took ${fulfillment.name} back`);
  return { fulfillment: () => resolveFulfillment(fulfillment, order, world), userErrors: [] };
}

function createEvent(input: Args, world: World): Resolved {
  const found = findFulfillment(input, 'fulfillmentId', world);
  if (found === null) return answerUnknown('fulfillmentId', { fulfillmentEvent: null }, world);
  const { order, fulfillment } = found;
  const at = toInstant(world.now());
  const estimatedDeliveryAt = readString(input, 'estimatedDeliveryAt');
  if (estimatedDeliveryAt !== null) fulfillment.estimatedDeliveryAt = estimatedDeliveryAt;
  const event = {
    id: world.state.nextId++,
    status: readStatus(input),
    happenedAt: readString(input, 'happenedAt') ?? at,
    message: readString(input, 'message'),
    place: readPlace(input),
    estimatedDeliveryAt,
  };
  fulfillment.events.push(event);
  fulfillment.updatedAt = at;
  world.noteChange(order, `${fulfillment.name}: ${event.status.toLowerCase().replaceAll('_', ' ')}`);
  return { fulfillmentEvent: () => resolveEvent(event), userErrors: [] };
}

function findFulfillment(
  args: Args,
  name: string,
  { state }: World,
): { readonly order: OrderRecord; readonly fulfillment: FulfillmentRecord } | null {
  const id = readId(args, name, ['Fulfillment']);
  for (const order of state.orders) {
    const fulfillment = order.fulfillments.find((each) => each.id === id);
    if (fulfillment !== undefined) return { order, fulfillment };
  }
  return null;
}

function answerUnknown(field: string, empty: Resolved, world: World): Resolved {
  return answerRefused([{ field: [field], message: 'Fulfillment does not exist.' }], empty, world);
}

function readTracking(value: unknown) {
  const input = readObject(value);
  // One number or a list of them; links belong to the numbers at the same places.
  const [number, ...others] = listTexts(input['numbers'] ?? input['number']);
  const [url, ...links] = listTexts(input['urls'] ?? input['url']);
  return {
    company: readString(input, 'company'),
    number: number ?? null,
    url: url ?? null,
    others: others.map((each, index) => ({ number: each, url: links[index] ?? null })),
  };
}

function listTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}

function readOrigin(value: unknown): { readonly originAddress?: OriginAddressRecord } {
  if (typeof value !== 'object' || value === null) return {};
  const input = readObject(value);
  const read = (name: string) => readString(input, name);
  return {
    originAddress: {
      address1: read('address1'),
      address2: read('address2'),
      city: read('city'),
      countryCode: read('countryCode') ?? '',
      provinceCode: read('provinceCode'),
      zip: read('zip'),
    },
  };
}

function readPlace(input: Args): PlaceRecord | null {
  const city = readString(input, 'city');
  const country = readString(input, 'country');
  const known = ['address1', 'latitude', 'longitude', 'city', 'country', 'province', 'zip'];
  if (known.every((part) => input[part] === undefined || input[part] === null)) return null;
  const countryCode = country === null ? null : findCountryCode(country);
  if (city === null || countryCode === null) {
    throw notModelled('FulfillmentEventInput with a place but no city or no country that is known');
  }
  return {
    address1: readString(input, 'address1'),
    latitude: readNumber(input, 'latitude'),
    longitude: readNumber(input, 'longitude'),
    city,
    countryCode,
    province: readString(input, 'province'),
    zip: readString(input, 'zip'),
  };
}

function readNumber(input: Args, name: string): number | null {
  const value = input[name];
  return typeof value === 'number' ? value : null;
}

const STATUSES: readonly ScanStatus[] = [
  'LABEL_PURCHASED',
  'LABEL_PRINTED',
  'CONFIRMED',
  'CARRIER_PICKED_UP',
  'DELAYED',
  'OUT_FOR_DELIVERY',
  'ATTEMPTED_DELIVERY',
  'READY_FOR_PICKUP',
  'DELIVERED',
  'FAILURE',
];

// The schema has made sure that it is one of them, or IN_TRANSIT.
function readStatus(input: Args): ScanStatus {
  return STATUSES.find((status) => status === input['status']) ?? 'IN_TRANSIT';
}
