import type { Money } from '@amend/contract';
import * as z from 'zod/mini';

import { money } from '../money.ts';
import type { ItemFacts } from '../order-facts.ts';
import type { Admin, RunOptions } from './admin.ts';
import { gidOf, numericId } from './gid.ts';
import type { Operation } from './operation.ts';
import { stockOf, variantStockFields, VariantStockReply } from './variant-stock.ts';
import type { VariantStock } from './variant-stock.ts';
import { webAddressOf } from './web-address.ts';

const Picture = z.nullable(z.object({ url: z.string() }));

const Variant = z.extend(VariantStockReply, {
  title: z.string(),
  sku: z.nullable(z.string()),
  image: Picture,
  product: z.object({
    id: z.string(),
    title: z.string(),
    productType: z.string(),
    tags: z.array(z.string()),
    vendor: z.string(),
    isGiftCard: z.boolean(),
    hasOnlyDefaultVariant: z.boolean(),
  }),
  contextualPricing: z.object({ price: z.object({ amount: z.string(), currencyCode: z.string() }) }),
});

/** Reads what offers would add: what it is, whether it can be had, and what it costs in a country. */
export const readOfferVariantsOperation: Operation<
  { ids: readonly string[]; country: string | null },
  readonly (z.infer<typeof Variant> | null)[]
> = {
  name: 'ReadOfferVariants',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadOfferVariants($ids: [ID!]!, $country: CountryCode) {
      nodes(ids: $ids) {
        ... on ProductVariant {
          ${variantStockFields}
          title
          sku
          image {
            url
          }
          product {
            id
            title
            productType
            tags
            vendor
            isGiftCard
            hasOnlyDefaultVariant
          }
          contextualPricing(context: { country: $country }) {
            price {
              amount
              currencyCode
            }
          }
        }
      }
    }
  `,
  parse: (data) => z.object({ nodes: z.array(z.nullable(Variant)) }).parse(data).nodes,
};

/** One variant that offers would add. */
export interface OfferVariant {
  readonly title: string;
  readonly variantTitle: string | null;
  readonly imageUrl: string | null;
  readonly unitPrice: Money;
  readonly isGiftCard: boolean;
  readonly stock: VariantStock;
  /** What rules ask of it. */
  readonly item: ItemFacts & { readonly variantId: string };
}

/** The variants that exist, by their numeric ids; prices are those of the country, where there is one. */
export async function readOfferVariants(
  admin: Admin,
  variantIds: readonly string[],
  country: string | null,
  options?: RunOptions,
): Promise<readonly OfferVariant[]> {
  const ids = variantIds.map((id) => gidOf('ProductVariant', id));
  const nodes = await admin.run(readOfferVariantsOperation, { ids, country }, options);
  return nodes.flatMap((variant) => (variant ? [variantOf(variant)] : []));
}

function variantOf({
  id,
  title,
  sku,
  image,
  product,
  contextualPricing: { price },
  ...stock
}: z.infer<typeof Variant>): OfferVariant {
  return {
    title: product.title,
    variantTitle: product.hasOnlyDefaultVariant ? null : title,
    imageUrl: webAddressOf(image?.url),
    unitPrice: money(price.amount, price.currencyCode),
    isGiftCard: product.isGiftCard,
    stock: stockOf(stock),
    item: {
      variantId: numericId(id),
      productId: numericId(product.id),
      productType: product.productType,
      productTags: product.tags,
      vendor: product.vendor,
      sku,
      isSubscription: false,
    },
  };
}
