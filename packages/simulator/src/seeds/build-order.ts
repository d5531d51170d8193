import { findTaxes } from '../addresses/taxes.ts';
import { openBooks } from '../books/open-books.ts';
import { placeDiscount } from '../books/place-discount.ts';
import { recordAgreement } from '../books/record-agreement.ts';
import { buildVariantLine } from '../orders/build-line.ts';
import { buildTrackingUrl } from '../orders/carriers.ts';
import { CHANNELS } from '../orders/channel-record.ts';
import type { FulfillmentOrderRecord, FulfillmentRecord } from '../orders/fulfillment-record.ts';
import type { CompanyRecord, LineRecord, OrderRecord } from '../orders/order-record.ts';
import { assessRisk } from '../orders/risk-record.ts';
import type { TransactionRecord } from '../orders/transaction-record.ts';
import { toInstant } from '../shop/instant.ts';
import { priceInCurrency } from '../shop/markets.ts';
import { scramble } from '../shop/scramble.ts';
import { knowCustomer, type Customers } from './know-customer.ts';
import type { ItemSeed, OrderSeed, ParcelSeed } from './order-seed.ts';
import { schedule, type Schedule } from './schedule.ts';
import type { ShippingRateSeed, ShopSeed } from './shop-seed.ts';

/** What an order is built with. */
export interface Workbench extends Pick<ShopSeed, 'shop' | 'products' | 'shippingRates'> {
  readonly now: Date;
  readonly orderId: number;
  readonly nextId: () => number;
  /** Those of the orders before. */
  readonly customers: Customers;
}

/** Builds an order as the shop would hold it today, had it taken the way its seed tells. */
export function buildOrder(seed: OrderSeed, bench: Workbench): OrderRecord {
  const { now, shop, orderId, nextId } = bench;
  const times = schedule(seed, now, shop.ianaTimezone);
  const placedAt = toInstant(times.placedAt);
  const name = `#${seed.number}`;
  const currency = seed.currency ?? shop.currencyCode;
  const email = seed.email ?? inventEmail(seed);
  const lines = seed.items.map((item) => buildLine(item, currency, bench));
  const rate = findShippingRate(seed, bench);
  const shippingPrice = priceInCurrency(rate.price, currency, shop);
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
    customer: knowCustomer(seed, email, bench.customers, nextId),
    ...(seed.company === undefined ? {} : { company: buildCompany(seed.company, nextId) }),
    ...(seed.risk === undefined ? {} : { risk: assessRisk(seed.risk) }),
    customerLocale: seed.locale,
    currencyCode: shop.currencyCode,
    presentmentCurrencyCode: currency,
    exchangeRate: shop.markets.find((each) => each.currencyCode === currency)?.rate ?? '1',
    placedThrough: seed.channel ?? CHANNELS.online_store,
    taxesIncluded: seed.address.countryCode !== 'US',
    taxes: findTaxes(seed.address),
    shippingAddress: seed.address,
    billingAddress: seed.address,
    shippingLines: [
      {
        id: nextId(),
        title: rate.title,
        price: shippingPrice,
        allocations: [],
        isCustom: false,
        ...describeRate(rate),
        isRemoved: false,
      },
    ],
    lines,
    discounts: [],
    transactions: [],
    refunds: [],
    agreements: [],
    fulfillmentOrders: [fulfillmentOrder],
    fulfillments,
    timeline: [{ at: placedAt, text: 'placed in the online store' }, ...tellParcels(fulfillments)],
  };
  recordAgreement(order, { reason: 'ORDER', at: placedAt, nextId }, () =>
    applyOffers(order, seed, rate, nextId),
  );
  order.transactions.push(buildPayment(order, seed, placedAt, nextId()));
  return order;
}

// What the shop took off of its own accord: on marked-down items, and on shipping for large baskets.
function applyOffers(
  order: OrderRecord,
  seed: OrderSeed,
  rate: ShippingRateSeed,
  nextId: () => number,
): void {
  const offer = {
    source: 'AUTOMATIC',
    description: null,
    allocationMethod: 'EACH',
    isBuyXGetY: false,
    isFromEdit: false,
  } as const;
  seed.items.forEach(([, , , percentage = 0], index) => {
    const line = order.lines[index];
    if (percentage === 0 || line === undefined) return;
    placeDiscount(
      order,
      {
        ...offer,
        id: nextId(),
        title: `${percentage}% off`,
        level: 'LINE',
        targetType: 'LINE_ITEM',
        targetSelection: 'ENTITLED',
        value: { percentage },
        entitledProductIds: line.productId === null ? [] : [line.productId],
      },
      [line.id],
    );
  });
  for (const { code, percentOff: percentage } of seed.discountCodes ?? []) {
    placeDiscount(order, {
      ...offer,
      id: nextId(),
      source: 'CODE',
      title: code,
      allocationMethod: 'ACROSS',
      level: 'ORDER',
      targetType: 'LINE_ITEM',
      targetSelection: 'ALL',
      value: { percentage },
      entitledProductIds: [],
    });
  }
  if (rate.isFree) {
    placeDiscount(order, {
      ...offer,
      id: nextId(),
      title: 'Free shipping',
      level: 'ORDER',
      targetType: 'SHIPPING_LINE',
      targetSelection: 'ALL',
      value: { percentage: 100 },
      entitledProductIds: [],
    });
  }
}

function buildCompany(
  { name, location, externalId }: NonNullable<OrderSeed['company']>,
  nextId: () => number,
): CompanyRecord {
  return { id: nextId(), name, externalId, location: { id: nextId(), name: location }, contactId: nextId() };
}

function describeRate({ title: _title, price: _price, isFree: _isFree, ...rest }: ShippingRateSeed) {
  return rest;
}

function buildPayment(order: OrderRecord, seed: OrderSeed, at: string, id: number): TransactionRecord {
  return {
    id,
    kind: seed.isAuthorizedOnly === true ? 'AUTHORIZATION' : 'SALE',
    status: 'SUCCESS',
    gateway: seed.gateway ?? 'bogus',
    amount: openBooks(order).current.total,
    parentId: null,
    refundId: null,
    createdAt: at,
    processedAt: at,
    errorCode: null,
  };
}

function buildLine(
  [handle, variantTitle, quantity]: ItemSeed,
  currency: string,
  { shop, products, nextId }: Workbench,
): LineRecord {
  const id = nextId();
  const product = products.find((each) => each.handle === handle);
  const variant = product?.variants.find((each) => each.title === variantTitle);
  if (product === undefined || variant === undefined)
    throw new Error(`There is no variant "${variantTitle}" of a product "${handle}".`);
  return buildVariantLine(product, variant, {
    id,
    quantity,
    unitPrice: priceInCurrency(variant.price, currency, shop),
  });
}

function findShippingRate(
  { number, shipping }: OrderSeed,
  { shippingRates }: Pick<Workbench, 'shippingRates'>,
): ShippingRateSeed {
  const rate = shippingRates[shipping];
  if (rate !== undefined) return rate;
  const known = Object.keys(shippingRates).join(', ');
  throw new Error(`Order ${number} ships by "${shipping}", which is not among the shipping rates: ${known}.`);
}

function buildFulfillmentOrder(
  seed: OrderSeed,
  { shop, nextId, now }: Workbench,
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
    ...planShipping(seed, now),
    ...seed.warehouse,
  };
}

function planShipping({ opensInSeconds }: OrderSeed, now: Date) {
  if (opensInSeconds === undefined) return {};
  const fulfillAt = toInstant(new Date(now.getTime() + opensInSeconds * 1000));
  return { status: 'SCHEDULED', fulfillAt } as const;
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
