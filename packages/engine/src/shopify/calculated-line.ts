import type { Money } from '@amend/contract';
import * as z from 'zod/mini';

import type { ItemFacts } from '../order-facts.ts';
import { numericId } from './gid.ts';
import { moneyOf, MoneySet, moneySetFields } from './money-set.ts';
import { stockOf, variantStockFields, VariantStockReply } from './variant-stock.ts';
import type { VariantStock } from './variant-stock.ts';
import { webAddressOf } from './web-address.ts';

/** What Amend reads of a calculated line, whichever it is: Shopify charges for what may come, line by line. */
export const calculatedLineFields = /* GraphQL */ `
  fragment CalculatedLineFields on CalculatedLineItem {
    id
    title
    variantTitle
    quantity
    originalUnitPriceSet ${moneySetFields}
    calculatedDiscountAllocations {
      allocatedAmountSet ${moneySetFields}
      discountApplication {
        id
        description
        appliedTo
        value {
          ... on PricingPercentageValue {
            percentage
          }
        }
        ... on CalculatedDiscountCodeApplication {
          code
        }
      }
    }
  }
`;

/** What is read besides of the order's own lines: what they sell, the order itself tells. */
export const ownLineFields = `...CalculatedLineFields variant { ${variantStockFields} }`;

/** What is read besides of lines that the session added. */
export const addedLineFields = `
  ...CalculatedLineFields
  sku
  image {
    url
  }
  variant {
    ${variantStockFields}
    product {
      id
      productType
      tags
      vendor
      isGiftCard
    }
  }
`;

const text = z.nullable(z.string());

/** Any calculated line as Shopify answers it. */
export const CalculatedLineReply = z.object({
  id: z.string(),
  title: z.string(),
  variantTitle: text,
  quantity: z.number(),
  originalUnitPriceSet: MoneySet,
  calculatedDiscountAllocations: z.array(
    z.object({
      allocatedAmountSet: MoneySet,
      discountApplication: z.object({
        id: z.string(),
        description: text,
        appliedTo: z.string(),
        value: z.object({ percentage: z.optional(z.number()) }),
        code: z.optional(z.string()),
      }),
    }),
  ),
});

/** A line of the order itself as Shopify answers it. */
export const OwnLineReply = z.extend(CalculatedLineReply, { variant: z.nullable(VariantStockReply) });

const Variant = z.extend(VariantStockReply, {
  product: z.object({
    id: z.string(),
    productType: z.string(),
    tags: z.array(z.string()),
    vendor: z.string(),
    isGiftCard: z.boolean(),
  }),
});

/** A line that the session added as Shopify answers it. */
export const AddedLineReply = z.extend(CalculatedLineReply, {
  sku: text,
  image: z.nullable(z.object({ url: z.string() })),
  variant: z.nullable(Variant),
});

/** One line of an order as it would be. */
export interface CalculatedLine {
  /** Shopify's global id of the calculated line. */
  readonly id: string;
  /** The numeric id of the order's own line, or `null` where the session added it. */
  readonly lineId: string | null;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  readonly unitPrice: Money;
  /** What each discount takes off its units together. */
  readonly discounts: readonly CalculatedDiscount[];
  /** What a line sells that the session added; `null` on the order's own lines, where the order tells. */
  readonly item: AddedItem | null;
  /** `null` where the variant is gone, or its stock was not asked for. */
  readonly stock: VariantStock | null;
}

/** What comes into an order. */
export interface AddedItem extends ItemFacts {
  readonly imageUrl: string | null;
  readonly isGiftCard: boolean;
}

/** A line that the session added. */
export interface IncomingLine extends CalculatedLine {
  readonly item: AddedItem;
}

/** A line that a session added, as far as taking it out again needs it. */
export type LeftLine = Pick<CalculatedLine, 'id' | 'quantity'>;

/** What one discount takes off a line; `percentage` (0 to 100) is `null` for an amount. */
export interface CalculatedDiscount {
  readonly id: string;
  readonly title: string;
  readonly percentage: number | null;
  readonly isOnWholeOrder: boolean;
  readonly amount: Money;
}

/** A line in Amend's words, without what it sells and what is left of it. */
export function calculatedLineOf(
  line: z.infer<typeof CalculatedLineReply>,
  lineId: string | null,
): CalculatedLine {
  return {
    id: line.id,
    lineId,
    title: line.title,
    variantTitle: line.variantTitle,
    quantity: line.quantity,
    unitPrice: moneyOf(line.originalUnitPriceSet),
    discounts: line.calculatedDiscountAllocations.map(
      ({ allocatedAmountSet, discountApplication: { id, code, description, appliedTo, value } }) => ({
        id,
        title: code ?? description ?? '',
        percentage: value.percentage ?? null,
        isOnWholeOrder: appliedTo === 'ORDER',
        amount: moneyOf(allocatedAmountSet),
      }),
    ),
    item: null,
    stock: null,
  };
}

/** The same of one of the order's own lines. */
export function ownLineOf(line: z.infer<typeof OwnLineReply>): CalculatedLine {
  return { ...calculatedLineOf(line, numericId(line.id)), stock: line.variant && stockOf(line.variant) };
}

/** The same of a line that the session added. */
export function addedLineOf(line: z.infer<typeof AddedLineReply>): IncomingLine {
  return {
    ...calculatedLineOf(line, null),
    item: itemOf(line),
    stock: line.variant && stockOf(line.variant),
  };
}

function itemOf({ sku, image, variant }: z.infer<typeof AddedLineReply>): AddedItem {
  return {
    variantId: variant && numericId(variant.id),
    productId: variant && numericId(variant.product.id),
    productType: variant?.product.productType ?? null,
    productTags: variant?.product.tags ?? [],
    vendor: variant?.product.vendor ?? null,
    sku,
    isSubscription: false,
    isGiftCard: variant?.product.isGiftCard ?? false,
    imageUrl: webAddressOf(image?.url),
  };
}
