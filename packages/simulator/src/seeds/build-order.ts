import { findTax } from '../addresses/taxes.ts';
import { buildTrackingUrl } from '../orders/carriers.ts';
import type { FulfillmentOrderRecord, FulfillmentRecord } from '../orders/fulfillment-record.ts';
import type { LineRecord, OrderRecord } from '../orders/order-record.ts';
import { computeTotals } from '../orders/totals.ts';
import { toInstant } from '../shop/instant.ts';
import { NOTHING } from '../shop/money.ts';
import { scramble } from '../shop/scramble.ts';
import type { ShopRecord } from '../shop/shop-state.ts';
import { CATALOGUE } from './catalogue.ts';
import { SHIPPING, type ItemSeed, type OrderSeed, type ParcelSeed } from './order-seed.ts';
import { priceFor } from './prices.ts';
import { schedule, type Schedule } from './schedule.ts';

/** What an order is built with. */
export interface Workbench {
  readonly now: Date;
  readonly shop: ShopRecord;
  readonly orderId: number;
  readonly nextId: () => number;
}

/** Builds an order as the shop would hold it today, had it taken the way its seed tells. */
export function buildOrder(seed: OrderSeed, bench: Workbench): OrderRecord {
  const { now, shop, orderId, nextId } = bench;
  const times = schedule(seed, now, shop.ianaTimezone);
  const placedAt = toInstant(times.placedAt);
  const name = `#${seed.number}`;
  const currency = seed.currency ?? shop.currencyCode;
  const tax = findTax(seed.address);
  const email = seed.email ?? inventEmail(seed);
  const lines = seed.items.map((item) => buildLine(item, currency, nextId()));
  const rate = SHIPPING[seed.shipping];
  const shippingPrice = priceFor(rate.price, currency);
  const fulfillmentOrder = buildFulfillmentOrder(seed, bench, lines, placedAt, email);
  const fulfillments = (seed.parcels ?? []).map((parcel, index) =>
    buildFulfillment(parcel, `${name}-F${index + 1}`, lines, fulfillmentOrder, times, nextId),
  );

  const order: OrderRecord = {
    id: orderId,
    name,
    confirmationNumber: scramble(orderId, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 9),
    statusPageToken: scramble(orderId + 1, '0123456789abcdef', 32),
    createdAt: placedAt,
    updatedAt: fulfillments.at(-1)?.updatedAt ?? placedAt,
    cancelledAt: null,
    cancelReason: null,
    closedAt: null,
    note: seed.note ?? null,
    tags: seed.tags ?? [],
    customAttributes: seed.customAttributes ?? [],
    email,
    phone: seed.address.phone,
    customer: {
      id: nextId(),
      firstName: seed.address.firstName ?? '',
      lastName: seed.address.lastName ?? '',
      locale: seed.locale.slice(0, 2),
    },
    customerLocale: seed.locale,
    currencyCode: shop.currencyCode,
    presentmentCurrencyCode: currency,
    taxesIncluded: seed.address.countryCode !== 'US',
    tax,
    shippingAddress: seed.address,
    billingAddress: seed.address,
    shippingLine: {
      id: nextId(),
      title: rate.title,
      price: shippingPrice,
      discount: rate.isFree ? shippingPrice : NOTHING,
      refunded: NOTHING,
    },
    lines,
    payment: { isAuthorizedOnly: seed.isAuthorizedOnly ?? false, received: NOTHING, refunded: NOTHING },
    fulfillmentOrders: [fulfillmentOrder],
    fulfillments,
    timeline: [{ at: placedAt, text: 'placed in the online store' }],
  };
  const received = seed.isAuthorizedOnly === true ? NOTHING : computeTotals(order).total;
  return {
    ...order,
    payment: { ...order.payment, received },
    timeline: [...order.timeline, ...tellParcels(fulfillments)],
  };
}

function buildLine(
  [handle, variantTitle, quantity, percentOff = 0]: ItemSeed,
  currency: string,
  id: number,
): LineRecord {
  const product = CATALOGUE.find((each) => each.handle === handle);
  const variant = product?.variants.find((each) => each.title === variantTitle);
  if (product === undefined || variant === undefined)
    throw new Error(`No such variant: ${handle}, ${variantTitle}`);
  const discount = Math.round((variant.price * percentOff) / 100);
  const unitPrice = priceFor(variant.price, currency);
  return {
    id,
    productId: product.id,
    variantId: variant.id,
    title: product.title,
    variantTitle: variant.title,
    sku: variant.sku,
    quantity,
    currentQuantity: quantity,
    unitPrice,
    unitDiscount: percentOff === 0 ? NOTHING : priceFor(discount, currency),
    picture: variant.picture,
  };
}

function buildFulfillmentOrder(
  seed: OrderSeed,
  { shop, nextId }: Workbench,
  lines: readonly LineRecord[],
  placedAt: string,
  email: string,
): FulfillmentOrderRecord {
  const isShipped = (index: number) =>
    seed.parcels?.some((parcel) => parcel.items?.includes(index) ?? true) ?? false;
  const isDone = lines.every((_, index) => isShipped(index));
  return {
    id: nextId(),
    status: isDone ? 'CLOSED' : seed.parcels === undefined ? 'OPEN' : 'IN_PROGRESS',
    requestStatus: 'UNSUBMITTED',
    assignedLocation: shop.location.name,
    createdAt: placedAt,
    updatedAt: placedAt,
    destination: { ...seed.address, id: nextId(), email },
    lines: lines.map((line, index) => ({
      id: nextId(),
      lineId: line.id,
      total: line.quantity,
      remaining: isShipped(index) ? 0 : line.quantity,
    })),
    holds: (seed.holds ?? []).map((hold) => ({ id: nextId(), ...hold })),
    ...seed.warehouse,
  };
}

function buildFulfillment(
  parcel: ParcelSeed,
  name: string,
  lines: readonly LineRecord[],
  fulfillmentOrder: FulfillmentOrderRecord,
  times: Schedule,
  nextId: () => number,
): FulfillmentRecord {
  const { company, trackingNumber: number, arrives } = parcel;
  const destinationZone = parcel.scans.at(-1)?.[3].timeZone ?? 'Europe/Berlin';
  const estimatedDeliveryAt = arrives === null ? null : toInstant(times.expected(arrives, destinationZone));
  const events = parcel.scans.map(([status, daysAgo, time, place, message]) => {
    const { timeZone, ...where } = place;
    const happenedAt = toInstant(times.past({ daysAgo, time }, timeZone));
    return { id: nextId(), status, happenedAt, message, place: where, estimatedDeliveryAt };
  });
  const [first] = events;
  const createdAt = first?.happenedAt ?? toInstant(times.placedAt);
  return {
    id: nextId(),
    name,
    status: 'SUCCESS',
    createdAt,
    updatedAt: events.at(-1)?.happenedAt ?? createdAt,
    fulfillmentOrderId: fulfillmentOrder.id,
    lines: lines
      .filter((_, index) => parcel.items?.includes(index) ?? true)
      .map((line) => ({ id: nextId(), lineId: line.id, quantity: line.quantity })),
    tracking: { company, number, url: buildTrackingUrl(company, number) },
    estimatedDeliveryAt,
    events,
  };
}

function tellParcels(fulfillments: readonly FulfillmentRecord[]): OrderRecord['timeline'] {
  return fulfillments.map(({ createdAt, name, tracking }) => ({
    at: createdAt,
    text: `handed ${name} to ${tracking.company}`,
  }));
}

function inventEmail({ address }: OrderSeed): string {
  const plain = `${address.firstName ?? ''}.${address.lastName ?? ''}`
    .replace(/Prof\. Dr\. /, '')
    .replaceAll('ö', 'oe')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^A-Za-z.-]/g, '');
  return `${plain.toLowerCase()}@example.com`;
}
