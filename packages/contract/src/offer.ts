import * as z from 'zod/mini';

import { Moment } from './moment.ts';
import { DisplayMoney } from './money.ts';
import { WebAddress } from './web-address.ts';

/** Something that an offer adds to the order: which variant, how many units, and what one of them costs without the offer. */
export const OfferItem = z.object({
  variantId: z.string(),
  title: z.string(),
  variantTitle: z.nullable(z.string()),
  quantity: z.number(),
  unitPrice: DisplayMoney,
  imageUrl: z.nullable(WebAddress),
});
export type OfferItem = z.infer<typeof OfferItem>;

/**
 * Something that the shop offers to add to the order, all of it or nothing, by an `add-item` with its `offerId`.
 *
 * `title`, `text` and `button` are the merchant's words, `button` `null` where they left it to the page. `fullPrice` is what the items cost together,
 * `price` what they cost as offered: both are what is known now, and what is charged is what a quote says. `until` is when it can be taken no more,
 * `null` where only the start of fulfilment ends it.
 */
export const Offer = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  button: z.nullable(z.string()),
  items: z.array(OfferItem),
  fullPrice: DisplayMoney,
  price: DisplayMoney,
  until: z.nullable(Moment),
});
export type Offer = z.infer<typeof Offer>;
