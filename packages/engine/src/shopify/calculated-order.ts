import type { Money } from '@amend/contract';
import * as z from 'zod/mini';

import type { ItemFacts } from '../order-facts.ts';
import { numericId } from './gid.ts';
import { moneyOf, MoneySet, moneySetFields } from './money-set.ts';
import { stockOf, variantStockFields, VariantStockReply } from './variant-stock.ts';
import type { VariantStock } from './variant-stock.ts';

/** How many lines of a calculated order are read. A line beyond them cannot be edited, because its price would not be seen. */
const MAX_LINES = 50;

/** What Amend reads of an order as it would be: the staged calculation that quotes are made of. */
export const calculatedOrderFields = /* GraphQL */ `
  fragment CalculatedOrderFields on CalculatedOrder {
    id
    lineItems(first: ${MAX_LINES}) {
      nodes {
        ...CalculatedLineFields
      }
    }
    addedLineItems(first: 15) {
      nodes {
        ...CalculatedLineFields
      }
    }
    addedDiscountApplications(first: 15) {
      nodes {
        id
      }
    }
    shippingLines {
      id
      title
      price ${moneySetFields}
      stagedStatus
    }
    subtotalPriceSet ${moneySetFields}
    totalPriceSet ${moneySetFields}
    taxLines {
      priceSet ${moneySetFields}
    }
  }
  fragment CalculatedLineFields on CalculatedLineItem {
    id
    title
    variantTitle
    sku
    quantity
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

const text = z.nullable(z.string());

const Variant = z.extend(VariantStockReply, {
  product: z.object({
    id: z.string(),
    productType: z.string(),
    tags: z.array(z.string()),
    vendor: z.string(),
    isGiftCard: z.boolean(),
  }),
});

const Line = z.object({
  id: z.string(),
  title: z.string(),
  variantTitle: text,
  sku: text,
  quantity: z.number(),
  image: z.nullable(z.object({ url: z.string() })),
  variant: z.nullable(Variant),
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

/** A calculated order as Shopify answers it to {@link calculatedOrderFields}. */
export const CalculatedOrderReply = z.object({
  id: z.string(),
  lineItems: z.object({ nodes: z.array(Line) }),
  addedLineItems: z.object({ nodes: z.array(Line) }),
  addedDiscountApplications: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
  shippingLines: z.array(
    z.object({ id: text, title: z.string(), price: MoneySet, stagedStatus: z.string() }),
  ),
  subtotalPriceSet: z.nullable(MoneySet),
  totalPriceSet: MoneySet,
  taxLines: z.array(z.object({ priceSet: MoneySet })),
});

/** An order as it would be: what an edit session has staged, calculated by Shopify. */
export interface CalculatedOrder {
  /** Shopify's global id, by which more is staged. */
  readonly id: string;
  /** The order's own lines, and those that the session added. */
  readonly lines: readonly CalculatedLine[];
  /** Global ids of discounts that the session added. */
  readonly addedDiscounts: readonly string[];
  readonly shippingLines: readonly CalculatedShippingLine[];
  readonly subtotal: Money | null;
  readonly total: Money;
  readonly taxes: readonly Money[];
}

/** One line of an order as it would be. */
export interface CalculatedLine {
  /** Shopify's global id of the calculated line. */
  readonly id: string;
  /** The numeric id of the order's own line, or `null` where the session added it. */
  readonly lineId: string | null;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly imageUrl: string | null;
  readonly quantity: number;
  readonly unitPrice: Money;
  /** What each discount takes off its units together. */
  readonly discounts: readonly CalculatedDiscount[];
  readonly item: ItemFacts & { readonly isGiftCard: boolean };
  readonly stock: VariantStock | null;
}

/** What one discount takes off a line; `percentage` (0 to 100) is `null` for an amount. */
export interface CalculatedDiscount {
  readonly id: string;
  readonly title: string;
  readonly percentage: number | null;
  readonly isOnWholeOrder: boolean;
  readonly amount: Money;
}

/** One way of shipping as it would be; `status` is Shopify's `CalculatedShippingLineStagedStatus`. */
export interface CalculatedShippingLine {
  readonly id: string | null;
  readonly title: string;
  readonly price: Money;
  readonly status: string;
}

/** Shopify's answer in Amend's words. */
export function calculatedOrderOf(reply: z.infer<typeof CalculatedOrderReply>): CalculatedOrder {
  return {
    id: reply.id,
    lines: [
      ...reply.lineItems.nodes.map((line) => lineOf(line, numericId(line.id))),
      ...reply.addedLineItems.nodes.map((line) => lineOf(line, null)),
    ],
    addedDiscounts: reply.addedDiscountApplications.nodes.map(({ id }) => id),
    shippingLines: reply.shippingLines.map(({ id, title, price, stagedStatus }) => ({
      id,
      title,
      price: moneyOf(price),
      status: stagedStatus,
    })),
    subtotal: reply.subtotalPriceSet && moneyOf(reply.subtotalPriceSet),
    total: moneyOf(reply.totalPriceSet),
    taxes: reply.taxLines.map(({ priceSet }) => moneyOf(priceSet)),
  };
}

function lineOf(line: z.infer<typeof Line>, lineId: string | null): CalculatedLine {
  const { variant } = line;
  return {
    id: line.id,
    lineId,
    title: line.title,
    variantTitle: line.variantTitle,
    imageUrl: line.image?.url ?? null,
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
    item: {
      variantId: variant && numericId(variant.id),
      productId: variant && numericId(variant.product.id),
      productType: variant?.product.productType ?? null,
      productTags: variant?.product.tags ?? [],
      vendor: variant?.product.vendor ?? null,
      sku: line.sku,
      isSubscription: false,
      isGiftCard: variant?.product.isGiftCard ?? false,
    },
    stock: variant && stockOf(variant),
  };
}
