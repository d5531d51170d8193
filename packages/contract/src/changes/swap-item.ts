import * as z from 'zod/mini';

import { Item, NumericId, Units } from '../item.ts';

/** Takes another variant in place of all units of a line, or of some of them. */
export const SwapItem = z.strictObject({
  kind: z.literal('swap-item'),
  lineId: NumericId,
  variantId: NumericId,
  quantity: z.optional(Units),
});
export type SwapItem = z.infer<typeof SwapItem>;

/** What a swap does: so many units of one item go, and as many of another come. */
export const ItemSwapped = z.object({
  kind: z.literal('swap-item'),
  lineId: z.string(),
  quantity: z.number(),
  before: Item,
  after: Item,
});
export type ItemSwapped = z.infer<typeof ItemSwapped>;
