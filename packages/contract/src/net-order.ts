import * as z from 'zod/mini';

import { Address } from './address.ts';
import { Money } from './money.ts';

const text = z.nullable(z.string());

/** What a discount takes off: `code` is what the shopper typed, `null` where nothing had to be typed; `title` is what it is called. */
export const NetDiscount = z.object({ code: text, title: z.string(), amount: Money });
export type NetDiscount = z.infer<typeof NetDiscount>;

/** What one jurisdiction takes; `rate` is a decimal text such as `"0.19"`, `null` where Shopify does not say. */
export const NetTax = z.object({ title: z.string(), rate: text, amount: Money });
export type NetTax = z.infer<typeof NetTax>;

/** A pair of words that was left with an order or with one of its lines. */
export const CustomAttribute = z.object({ key: z.string(), value: text });
export type CustomAttribute = z.infer<typeof CustomAttribute>;

/**
 * One line with units on it.
 *
 * `currentQuantity` is what the shopper gets in all, `fulfillableQuantity` what of it is still to be shipped. `orderedQuantity` also counts units that were
 * removed or refunded since, and is for the record only. `discounts`, `total` and `taxes` are for the current quantity; `total` is after all discounts, with
 * tax where the order's prices include it. Ids are numeric; those of variant and product are `null` for what is not in the catalogue any more.
 */
export const NetLine = z.object({
  id: z.string(),
  variantId: text,
  productId: text,
  sku: text,
  vendor: text,
  title: z.string(),
  variantTitle: text,
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  customAttributes: z.array(CustomAttribute),
  currentQuantity: z.int(),
  orderedQuantity: z.int(),
  fulfillableQuantity: z.int(),
  requiresShipping: z.boolean(),
  isGiftCard: z.boolean(),
  unitPrice: Money,
  discounts: z.array(NetDiscount),
  total: Money,
  taxes: z.array(NetTax),
});
export type NetLine = z.infer<typeof NetLine>;

/** A line without units, which Shopify keeps: it is not to be shipped, charged or counted. */
export const RemovedLine = z.object({
  id: z.string(),
  variantId: text,
  sku: text,
  title: z.string(),
  variantTitle: text,
  orderedQuantity: z.int(),
});
export type RemovedLine = z.infer<typeof RemovedLine>;

/** A way of shipping that the order has now. `price` is before discounts, `total` after them and after what was refunded of it. */
export const NetShippingLine = z.object({
  id: text,
  title: z.string(),
  code: text,
  price: Money,
  discounts: z.array(NetDiscount),
  total: Money,
  taxes: z.array(NetTax),
});
export type NetShippingLine = z.infer<typeof NetShippingLine>;

/**
 * What the order comes to now. `subtotal` is the sum of the lines' totals, `shipping` of the shipping lines'; `total` is `subtotal` + `shipping` + `duties` +
 * `adjustment`, and + `tax` where prices do not include it. `adjustment` is what refunds gave back beside what they took off the order: usually zero.
 */
export const NetTotals = z.object({
  subtotal: Money,
  discounts: Money,
  shipping: Money,
  duties: Money,
  adjustment: Money,
  tax: Money,
  taxes: z.array(NetTax),
  total: Money,
});
export type NetTotals = z.infer<typeof NetTotals>;

/** Shopify's own sums in the currency of the shop's books. */
export const ShopTotals = z.object({
  currencyCode: z.string(),
  discounts: Money,
  shipping: Money,
  tax: Money,
  total: Money,
  received: Money,
  refunded: Money,
});
export type ShopTotals = z.infer<typeof ShopTotals>;

/**
 * How far the order is paid. `status` is Shopify's `OrderDisplayFinancialStatus`. `received` and `refunded` are what came and went so far, `reserved` what is on hold
 * on the shopper's card. `due` is what is missing to the total, `overpaid` what the shop has received beyond it; one of them is zero.
 */
export const NetPayment = z.object({
  status: text,
  received: Money,
  refunded: Money,
  reserved: Money,
  due: Money,
  overpaid: Money,
});
export type NetPayment = z.infer<typeof NetPayment>;

/**
 * Why an order may not be shipped: an edit of it is not paid; something else of it is not; an edit is being written or waits for the shop to agree; it is held,
 * by Amend or by anybody; it was cancelled; or there is nothing left to ship.
 */
export const SHIPPING_OBSTACLES = [
  'edit_unpaid',
  'order_unpaid',
  'edit_under_way',
  'on_hold',
  'order_cancelled',
  'nothing_to_ship',
] as const;
export type ShippingObstacle = (typeof SHIPPING_OBSTACLES)[number];

/** A hold on one of the order's fulfilment orders. `isAmend` says whether Amend placed it, and will release it. */
export const NetHold = z.object({
  fulfillmentOrderId: z.string(),
  reason: z.string(),
  handle: text,
  isAmend: z.boolean(),
});
export type NetHold = z.infer<typeof NetHold>;

/**
 * Whether the order may be shipped now. `mayShip` is true exactly where `whyNot` is empty; an obstacle can be one of {@link SHIPPING_OBSTACLES}, or one that a
 * newer Amend has. Statuses are Shopify's.
 */
export const NetFulfillment = z.object({
  status: z.string(),
  mayShip: z.boolean(),
  whyNot: z.array(z.string()),
  holds: z.array(NetHold),
  orders: z.array(
    z.object({ id: z.string(), status: z.string(), requestStatus: z.string(), locationId: text }),
  ),
});
export type NetFulfillment = z.infer<typeof NetFulfillment>;

/**
 * An order as it is now: current quantities, the shipping that is left, discounts and taxes for what is left. Nothing of it has to be subtracted from anything.
 *
 * `id` is Shopify's numeric id. Amounts are in `currencyCode`, the currency the shopper paid in (rule E11). Instants are ISO 8601 in UTC. Addresses, e-mail and
 * phone are `null` where Shopify does not show them to Amend.
 */
export const NetOrder = z.object({
  id: z.string(),
  name: z.string(),
  placedAt: z.string(),
  cancelledAt: text,
  currencyCode: z.string(),
  isTaxIncluded: z.boolean(),
  customer: z.object({ id: text, email: text, phone: text, locale: text }),
  shippingAddress: z.nullable(Address),
  billingAddress: z.nullable(Address),
  note: text,
  customAttributes: z.array(CustomAttribute),
  tags: z.array(z.string()),
  lines: z.array(NetLine),
  removedLines: z.array(RemovedLine),
  shippingLines: z.array(NetShippingLine),
  totals: NetTotals,
  shopTotals: ShopTotals,
  payment: NetPayment,
  fulfillment: NetFulfillment,
});
export type NetOrder = z.infer<typeof NetOrder>;
