import * as z from 'zod/mini';

import { Item, NumericId } from '../item.ts';

/** Sets how many units of a line are wanted; 0 takes it off the order. */
export const SetQuantity = z.strictObject({
  kind: z.literal('set-quantity'),
  lineId: NumericId,
  quantity: z.int().check(z.gte(0), z.lte(1000)),
});
export type SetQuantity = z.infer<typeof SetQuantity>;

/** What setting a quantity does: the number of units before and after. */
export const QuantitySet = z.object({
  kind: z.literal('set-quantity'),
  lineId: z.string(),
  item: Item,
  before: z.number(),
  after: z.number(),
});
export type QuantitySet = z.infer<typeof QuantitySet>;
