import * as z from 'zod/mini';

import { DisplayMoney } from './money.ts';
import { WebAddress } from './web-address.ts';

/** Shopify's numeric id of something, as a string. */
export const NumericId = z.string().check(z.regex(/^\d{1,20}$/));

/** A number of units: 1 to 1,000. */
export const Units = z.int().check(z.gte(1), z.lte(1000));

/**
 * Something that is sold, as it stands on an order: which variant, and what one unit costs before discounts.
 *
 * `variantId` is `null` for what is not in the catalogue any more.
 */
export const Item = z.object({
  variantId: z.nullable(z.string()),
  title: z.string(),
  variantTitle: z.nullable(z.string()),
  imageUrl: z.nullable(WebAddress),
  unitPrice: DisplayMoney,
});
export type Item = z.infer<typeof Item>;
