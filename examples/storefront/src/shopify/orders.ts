import type { AskShopify } from './admin.ts';
import type { MoneyBag } from './money.ts';
import { ORDER_QUERY, ORDERS_QUERY } from './queries.ts';
import { takeShare } from './take-share.ts';

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
  /** Shopify's numeric id. */
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  readonly image: Picture | null;
  readonly original: MoneyBag;
  readonly discounted: MoneyBag;
}

/** What an order comes to. */
export interface Sums {
  readonly subtotal: MoneyBag;
  readonly shipping: MoneyBag;
  readonly taxes: readonly TaxLine[];
  readonly total: MoneyBag;
}

interface TaxLine {
  readonly title: string;
  readonly priceSet: MoneyBag;
}

interface OrderHead extends OrderProgress {
  readonly legacyResourceId: string;
  readonly name: string;
  readonly confirmationNumber: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly customer: { readonly firstName: string | null } | null;
  readonly shippingAddress: {
    readonly formatted: readonly string[];
    readonly zip: string | null;
    /** ISO 3166-1, `DE`. */
    readonly countryCodeV2: string | null;
  } | null;
  readonly shippingLine: { readonly title: string } | null;
  readonly taxesIncluded: boolean;
}

/** An order as its confirmation page shows it: as it is now, or as it was placed where it was cancelled. */
export interface Order extends OrderHead {
  readonly lines: readonly OrderLine[];
  readonly sums: Sums;
  /** What the shopper still owes; negative where the shop owes them. */
  readonly outstanding: MoneyBag;
  /** Shopify's page on which they pay it; `null` where nothing is to be paid. */
  readonly paymentUrl: string | null;
}

interface OrderReply extends OrderHead {
  readonly lineItems: { readonly nodes: readonly LineReply[] };
  readonly subtotalPriceSet: MoneyBag;
  readonly totalShippingPriceSet: MoneyBag;
  readonly taxLines: readonly TaxLine[];
  readonly totalPriceSet: MoneyBag;
  readonly currentSubtotalPriceSet: MoneyBag;
  readonly currentShippingPriceSet: MoneyBag;
  readonly currentTaxLines: readonly TaxLine[];
  readonly currentTotalPriceSet: MoneyBag;
  readonly totalOutstandingSet: MoneyBag;
  readonly paymentCollectionDetails: { readonly additionalPaymentCollectionUrl: string | null };
}

interface LineReply extends Pick<OrderLine, 'title' | 'variantTitle' | 'image' | 'quantity'> {
  readonly id: string;
  readonly currentQuantity: number;
  readonly originalTotalSet: MoneyBag;
  readonly discountedTotalSet: MoneyBag;
}

/** Reads the newest 50 orders, newest first. */
export async function listOrders(askShopify: AskShopify): Promise<readonly OrderOverview[]> {
  const { orders } = await askShopify<{ orders: { nodes: readonly OrderOverview[] } }>(ORDERS_QUERY);
  return orders.nodes;
}

/** Finds an order by its number, `1001`; `null` where there is none. */
export async function findOrder(askShopify: AskShopify, number: string): Promise<Order | null> {
  if (!/^\d{1,10}$/.test(number)) return null;
  const { orders } = await askShopify<{ orders: { nodes: readonly OrderReply[] } }>(ORDER_QUERY, {
    query: `name:#${number}`,
  });
  const [reply] = orders.nodes;
  return reply === undefined ? null : readOrder(reply);
}

// Shopify's plain amounts count every unit there ever was, also those that an edit took off.
function readOrder(reply: OrderReply): Order {
  const isAsPlaced = reply.cancelledAt !== null;
  const lines = reply.lineItems.nodes.map((line) =>
    readLine(line, isAsPlaced ? line.quantity : line.currentQuantity),
  );
  return {
    ...reply,
    lines: lines.filter(({ quantity }) => quantity > 0),
    sums: isAsPlaced
      ? {
          subtotal: reply.subtotalPriceSet,
          shipping: reply.totalShippingPriceSet,
          taxes: reply.taxLines,
          total: reply.totalPriceSet,
        }
      : {
          subtotal: reply.currentSubtotalPriceSet,
          shipping: reply.currentShippingPriceSet,
          taxes: reply.currentTaxLines,
          total: reply.currentTotalPriceSet,
        },
    outstanding: reply.totalOutstandingSet,
    paymentUrl: reply.paymentCollectionDetails.additionalPaymentCollectionUrl,
  };
}

function readLine({ id, title, variantTitle, image, ...line }: LineReply, quantity: number): OrderLine {
  return {
    id: id.replace(/.*\//, ''),
    title,
    variantTitle,
    image,
    quantity,
    original: takeShare(line.originalTotalSet, quantity, line.quantity),
    discounted: takeShare(line.discountedTotalSet, quantity, line.quantity),
  };
}
