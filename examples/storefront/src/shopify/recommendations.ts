import type { AskShopify } from './admin.ts';
import type { Money } from './money.ts';
import type { Order, Picture } from './orders.ts';
import { RECOMMENDATIONS_QUERY } from './queries.ts';

/** A product that goes well with an order. */
export interface Recommendation {
  readonly title: string;
  readonly variants: readonly RecommendedVariant[];
}

/** One variant of it, at the price that this order's shopper pays. */
export interface RecommendedVariant {
  /** Shopify's numeric id. */
  readonly id: string;
  readonly title: string;
  readonly isAvailable: boolean;
  readonly image: Picture | null;
  readonly price: Money;
}

interface Reply {
  readonly order: {
    readonly lineItems: {
      readonly nodes: readonly {
        readonly currentQuantity: number;
        readonly product: ProductReply | null;
      }[];
    };
  } | null;
}

interface ProductReply {
  readonly legacyResourceId: string;
  readonly metafield: { readonly references: { readonly nodes: readonly RecommendedReply[] } } | null;
}

interface RecommendedReply {
  readonly legacyResourceId: string;
  readonly title: string;
  readonly variants: {
    readonly nodes: readonly {
      readonly legacyResourceId: string;
      readonly title: string;
      readonly availableForSale: boolean;
      readonly image: Picture | null;
      readonly contextualPricing: { readonly price: Money };
    }[];
  };
}

const MOST = 3;

/** Finds up to three products that the merchant recommends with what is in an order, and that are not in it yet. */
export async function recommendFor(askShopify: AskShopify, order: Order): Promise<readonly Recommendation[]> {
  const country = order.shippingAddress?.countryCodeV2 ?? null;
  if (country === null || order.cancelledAt !== null) return [];
  const orderId = `gid://shopify/Order/${order.legacyResourceId}`;
  const { order: reply } = await askShopify<Reply>(RECOMMENDATIONS_QUERY, { orderId, country });
  const products = (reply?.lineItems.nodes ?? []).flatMap(({ currentQuantity, product }) =>
    currentQuantity > 0 && product !== null ? [product] : [],
  );
  const taken = new Set(products.map(({ legacyResourceId }) => legacyResourceId));
  const recommended = products
    .flatMap(({ metafield }) => metafield?.references.nodes ?? [])
    .filter(({ legacyResourceId: id }) => !taken.has(id) && taken.add(id));
  return recommended.slice(0, MOST).map(({ title, variants }) => ({
    title,
    variants: variants.nodes.map(({ legacyResourceId, availableForSale, contextualPricing, ...variant }) => ({
      ...variant,
      id: legacyResourceId,
      isAvailable: availableForSale,
      price: contextualPricing.price,
    })),
  }));
}
