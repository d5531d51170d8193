import * as z from 'zod/mini';

import { Item, NumericId, Units } from '../item.ts';

/** Adds units of a variant to the order, on a line of their own. */
export interface AddVariant {
  readonly kind: 'add-item';
  readonly variantId: string;
  readonly quantity: number;
}

/** Takes an offer up: what it adds, and for how much, is the server's to say. */
export interface TakeOffer {
  readonly kind: 'add-item';
  readonly offerId: string;
}

/** Adds to the order: units of a variant that the shopper chose, or all that an offer holds. */
export const AddItem = z.pipe(
  z.strictObject({
    kind: z.literal('add-item'),
    variantId: z.optional(NumericId),
    quantity: z.optional(Units),
    offerId: z.optional(z.string().check(z.regex(/^[\w.-]{1,64}$/))),
  }),
  z.transform(({ kind, variantId, quantity, offerId }, context): AddVariant | TakeOffer => {
    if (offerId === undefined && variantId !== undefined && quantity !== undefined)
      return { kind, variantId, quantity };
    if (offerId !== undefined && variantId === undefined && quantity === undefined) return { kind, offerId };
    const message = 'Either variantId and quantity, or offerId';
    context.issues.push({ code: 'custom', message, input: { kind } });
    return z.NEVER;
  }),
);
export type AddItem = z.infer<typeof AddItem>;

/** What adding an item does. */
export const ItemAdded = z.object({ kind: z.literal('add-item'), item: Item, quantity: z.number() });
export type ItemAdded = z.infer<typeof ItemAdded>;
