import * as z from 'zod/mini';

import { Item, NumericId, Units } from '../item.ts';

/** Adds units of a variant to the order, on a line of their own. */
export const AddItem = z.strictObject({
  kind: z.literal('add-item'),
  variantId: NumericId,
  quantity: Units,
});
export type AddItem = z.infer<typeof AddItem>;

/** What adding an item does. */
export const ItemAdded = z.object({ kind: z.literal('add-item'), item: Item, quantity: z.number() });
export type ItemAdded = z.infer<typeof ItemAdded>;
