import * as z from 'zod/mini';

import type { OfferDiscount } from '../offers/offer.ts';
import type { Condition as MerchantCondition } from '../rules/rule.ts';
import type { Words as MerchantWords } from '../words.ts';
import { Condition } from './condition.ts';
import { Amount, CurrencyCode, filledList, Id, NumericId, withDistinct, Words } from './texts.ts';

/** Something that is offered to shoppers, to be added to their order. */
export interface OfferSettings {
  /** Names the offer in the API. */
  readonly id: string;
  /** What it adds, all of it or nothing: 1 to 4 variants by Shopify's numeric ids, each once. */
  readonly items: readonly { readonly variantId: string; readonly quantity: number }[];
  /** What it takes off: a percentage of each price, or an amount off all items together, by currency. Default: nothing. */
  readonly discount?: OfferDiscount;
  /** What it is called, also as a discount on the order. */
  readonly title: MerchantWords;
  readonly text: MerchantWords;
  /** Default: the page's own words. */
  readonly button?: MerchantWords;
  /** For which orders it is meant, in the vocabulary of rules; fields about products ask about the order's lines. Default: all. */
  readonly when?: MerchantCondition;
}

/** What a merchant offers to shoppers who have just ordered. */
export interface OffersSettings {
  /** In the order in which they are preferred, at most 20. */
  readonly list: readonly OfferSettings[];
  /** How many are shown at once. Default: 1. */
  readonly shown?: number;
}

/** Shopify is asked about all of them in one call. */
const MAX_OFFERS = 20;

const units = 'a whole number from 1 to 100';
const percentage = 'a percentage above 0 and up to 100, such as 20';
const amounts = 'amounts by currency such as { EUR: "5.00" }';
const discount = 'a discount: { percentage: 20 } or { amounts: { EUR: "5.00" } }';
const count = 'a whole number from 1 to 10';

const Discount = z.union(
  [
    z.strictObject({
      percentage: z
        .number({ error: percentage })
        .check(z.gt(0, { error: percentage }), z.lte(100, { error: percentage })),
    }),
    z.strictObject({
      amounts: z
        .record(CurrencyCode, Amount, { error: amounts })
        .check(z.refine((each) => Object.keys(each).length > 0, { error: amounts })),
    }),
  ],
  { error: discount },
);

const Item = z.strictObject(
  {
    variantId: NumericId,
    quantity: z.int({ error: units }).check(z.gte(1, { error: units }), z.lte(100, { error: units })),
  },
  { error: 'an item such as { variantId: "44100000000000", quantity: 1 }' },
);

const Offer = z.strictObject(
  {
    id: Id,
    items: filledList(Item, 'items').check(
      z.maxLength(4, { error: 'at most 4 items' }),
      withDistinct('variantId'),
    ),
    discount: z.optional(Discount),
    title: Words,
    text: Words,
    button: z.optional(Words),
    when: z.optional(Condition),
  },
  { error: 'an offer with id, items, title and text' },
);

/** A merchant's offers, with every default. */
export const Offers = z.prefault(
  z.strictObject({
    list: z
      .array(Offer, { error: 'a list of offers' })
      .check(z.maxLength(MAX_OFFERS, { error: `at most ${MAX_OFFERS} offers` }), withDistinct('id')),
    shown: z._default(
      z.int({ error: count }).check(z.gte(1, { error: count }), z.lte(10, { error: count })),
      1,
    ),
  }),
  { list: [] },
);
