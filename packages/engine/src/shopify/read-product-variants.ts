import type { Money, OptionSwatch } from '@amend/contract';
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

// A colour in any other form than the documented one is left out; the choice itself is worth more.
const Swatch = z.object({
  color: z.catch(z.nullable(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/))), null),
  image: z.nullable(z.object({ image: z.nullable(z.object({ url: z.string() })) })),
});

const Option = z.object({
  name: z.string(),
  optionValues: z.array(z.object({ name: z.string(), swatch: z.nullable(Swatch) })),
});

const Product = z.object({
  id: z.string(),
  options: z.array(Option),
  variants: z.object({ nodes: z.array(Variant) }),
});

/** Reads the variants of products, with how the values of their options look, and their price in a country. */
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
          options {
            name
            optionValues {
              name
              swatch {
                color
                image {
                  image {
                    url
                  }
                }
              }
            }
          }
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

/** A value that a variant has, and how it looks, where the merchant said so. */
export interface ChosenOption {
  readonly name: string;
  readonly value: string;
  readonly swatch: OptionSwatch | null;
}

/** One variant of a product, as a shopper chooses among them. */
export interface ProductVariant {
  readonly variantId: string;
  readonly title: string;
  readonly options: readonly ChosenOption[];
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
    products.flatMap((product) => (product ? [[numericId(product.id), variantsOf(product)] as const] : [])),
  );
}

function variantsOf({ options, variants }: z.infer<typeof Product>): readonly ProductVariant[] {
  return variants.nodes.map(({ id, title, selectedOptions, image, contextualPricing, ...stock }) => {
    const { amount, currencyCode } = contextualPricing.price;
    return {
      variantId: numericId(id),
      title,
      options: selectedOptions.map(({ name, value }) => ({
        name,
        value,
        swatch: swatchOf(options, name, value),
      })),
      imageUrl: webAddressOf(image?.url),
      unitPrice: money(amount, currencyCode),
      stock: stockOf(stock),
    };
  });
}

function swatchOf(
  options: readonly z.infer<typeof Option>[],
  name: string,
  value: string,
): OptionSwatch | null {
  const option = options.find((each) => each.name === name);
  const swatch = option?.optionValues.find((each) => each.name === value)?.swatch;
  const color = swatch?.color ?? null;
  const imageUrl = webAddressOf(swatch?.image?.image?.url);
  return color === null && imageUrl === null ? null : { color, imageUrl };
}
