import * as z from 'zod/mini';

import { DisplayMoney } from './money.ts';

/**
 * How a discount fares in an edit: as it was, put on anew by Amend so that the deal is kept, given by Shopify to what was added, new because an
 * offer was taken up, or put on by Amend because a difference so small is not collected.
 */
export const DISCOUNT_FATES = ['kept', 'carried-over', 'extended', 'offered', 'waived'] as const;
export type DiscountFate = (typeof DISCOUNT_FATES)[number];

/** What one discount takes off a line after the edit. */
export const PricedDiscount = z.object({
  title: z.string(),
  amount: DisplayMoney,
  fate: z.enum(DISCOUNT_FATES),
});
export type PricedDiscount = z.infer<typeof PricedDiscount>;

/** One line before and after the edit: units, and what they cost together after discounts. `lineId` is `null` for a line that is new. */
export const PricedLine = z.object({
  lineId: z.nullable(z.string()),
  title: z.string(),
  variantTitle: z.nullable(z.string()),
  quantityBefore: z.number(),
  quantityAfter: z.number(),
  before: DisplayMoney,
  after: DisplayMoney,
  discounts: z.array(PricedDiscount),
});
export type PricedLine = z.infer<typeof PricedLine>;

/** What an order comes to; `tax` is part of the other amounts where prices include tax, and on top of them otherwise. */
export const Totals = z.object({
  subtotal: DisplayMoney,
  shipping: DisplayMoney,
  tax: DisplayMoney,
  total: DisplayMoney,
});
export type Totals = z.infer<typeof Totals>;

/** The price of an order line by line: what Shopify's own staged calculation says, not an estimate. `lines` are those that change. */
export const PriceBreakdown = z.object({
  lines: z.array(PricedLine),
  before: Totals,
  after: Totals,
  isTaxIncluded: z.boolean(),
});
export type PriceBreakdown = z.infer<typeof PriceBreakdown>;
