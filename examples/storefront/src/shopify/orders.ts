import type { AskShopify } from './admin.ts';
import { ORDER_QUERY, ORDERS_QUERY } from './queries.ts';

/** An amount in the currency the shopper paid in. */
export interface Money {
  /** A decimal such as `12.75`. */
  readonly amount: string;
  readonly currencyCode: string;
}

/** An amount as Shopify gives it. */
export interface MoneyBag {
  readonly presentmentMoney: Money;
}

/** A picture on Shopify's CDN. */
export interface Picture {
  readonly url: string;
  readonly altText: string | null;
}

/** The fields that say how far an order has come. */
export interface OrderProgress {
  readonly processedAt: string;
  readonly cancelledAt: string | null;
  readonly displayFinancialStatus: string | null;
  readonly displayFulfillmentStatus: string;
  readonly fulfillments: readonly { readonly displayStatus: string | null }[];
}

/** An order as a row of a list. */
export interface OrderOverview extends OrderProgress {
  /** Shopify's numeric id. */
  readonly legacyResourceId: string;
  /** `#1001`. */
  readonly name: string;
  readonly customer: { readonly firstName: string | null } | null;
  readonly shippingAddress: { readonly city: string | null; readonly country: string | null } | null;
  readonly lineItems: { readonly nodes: readonly { readonly image: Picture | null }[] };
}

/** A line of the order summary. */
export interface OrderLine {
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  readonly image: Picture | null;
  readonly originalTotalSet: MoneyBag;
  readonly discountedTotalSet: MoneyBag;
}

/** An order as its confirmation page shows it. */
export interface Order extends OrderProgress {
  readonly legacyResourceId: string;
  readonly name: string;
  readonly confirmationNumber: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly customer: { readonly firstName: string | null } | null;
  readonly shippingAddress: { readonly formatted: readonly string[]; readonly zip: string | null } | null;
  readonly shippingLine: { readonly title: string; readonly discountedPriceSet: MoneyBag } | null;
  readonly lineItems: { readonly nodes: readonly OrderLine[] };
  readonly subtotalPriceSet: MoneyBag;
  readonly taxesIncluded: boolean;
  readonly taxLines: readonly { readonly title: string; readonly priceSet: MoneyBag }[];
  readonly totalPriceSet: MoneyBag;
}

/** Reads the newest 50 orders, newest first. */
export async function listOrders(askShopify: AskShopify): Promise<readonly OrderOverview[]> {
  const { orders } = await askShopify<{ orders: { nodes: readonly OrderOverview[] } }>(ORDERS_QUERY);
  return orders.nodes;
}

/** Finds an order by its number, `1001`; `null` where there is none. */
export async function findOrder(askShopify: AskShopify, number: string): Promise<Order | null> {
  if (!/^\d{1,10}$/.test(number)) return null;
  const { orders } = await askShopify<{ orders: { nodes: readonly Order[] } }>(ORDER_QUERY, {
    query: `name:#${number}`,
  });
  return orders.nodes[0] ?? null;
}
