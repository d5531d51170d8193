import type { Money } from '@amend/contract';
import * as z from 'zod/mini';

import { money } from '../money.ts';
import type { Admin } from './admin.ts';
import { gidOf, numericId } from './gid.ts';
import type { Operation } from './operation.ts';
import { stockOf, variantStockFields, VariantStockReply } from './variant-stock.ts';
import type { VariantStock } from './variant-stock.ts';
import { webAddressOf } from './web-address.ts';

const Variant = z.extend(VariantStockReply, {
  title: z.string(),
  selectedOptions: z.array(z.object({ name: z.string(), value: z.string() })),
  image: z.nullable(z.object({ url: z.string() })),
  contextualPricing: z.object({ price: z.object({ amount: z.string(), currencyCode: z.string() }) }),
});

const Product = z.object({ id: z.string(), variants: z.object({ nodes: z.array(Variant) }) });

/** Reads the variants of products, with their price in a country. */
export const readProductVariantsOperation: Operation<
  { ids: readonly string[]; country: string | null },
  readonly (z.infer<typeof Product> | null)[]
> = {
  name: 'ReadProductVariants',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadProductVariants($ids: [ID!]!, $country: CountryCode) {
      nodes(ids: $ids) {
        ... on Product {
          id
          variants(first: 100) {
            nodes {
              ${variantStockFields}
              title
              selectedOptions {
                name
                value
              }
              image {
                url
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
      }
    }
  `,
  parse: (data) => z.object({ nodes: z.array(z.nullable(Product)) }).parse(data).nodes,
};

/** One variant of a product, as a shopper chooses among them. */
export interface ProductVariant {
  readonly variantId: string;
  readonly title: string;
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly imageUrl: string | null;
  readonly unitPrice: Money;
  readonly stock: VariantStock;
}

/** The first hundred variants of each product, by the product's numeric id; prices are those of the country, where there is one. */
export async function readProductVariants(
  admin: Admin,
  productIds: readonly string[],
  country: string | null,
): Promise<ReadonlyMap<string, readonly ProductVariant[]>> {
  const ids = productIds.map((id) => gidOf('Product', id));
  const products = ids.length === 0 ? [] : await admin.run(readProductVariantsOperation, { ids, country });
  return new Map(
    products.flatMap((product) =>
      product ? [[numericId(product.id), product.variants.nodes.map(variantOf)] as const] : [],
    ),
  );
}

function variantOf({
  id,
  title,
  selectedOptions,
  image,
  contextualPricing,
  ...stock
}: z.infer<typeof Variant>) {
  const { amount, currencyCode } = contextualPricing.price;
  return {
    variantId: numericId(id),
    title,
    options: selectedOptions,
    imageUrl: webAddressOf(image?.url),
    unitPrice: money(amount, currencyCode),
    stock: stockOf(stock),
  };
}
