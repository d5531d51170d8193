import * as z from 'zod/mini';

import { DisplayMoney } from '../money.ts';

/** Where the money goes: back on the means it was paid with, or into the shopper's store credit. */
export const REFUND_METHODS = ['original-payment', 'store-credit'] as const;
export type RefundMethod = (typeof REFUND_METHODS)[number];

/** The id that a merchant gave to something to choose from. */
const ChoiceId = z.string().check(z.regex(/^[\w.-]{1,64}$/));

/** Cancels the whole order; cannot be undone. `reason` is one of the merchant's, if there are any. Without `refundMethod` the money goes back on the means it was paid with. */
export const CancelOrder = z.strictObject({
  kind: z.literal('cancel-order'),
  reason: z.optional(ChoiceId),
  refundMethod: z.optional(z.enum(REFUND_METHODS)),
});
export type CancelOrder = z.infer<typeof CancelOrder>;

/** What cancelling does: how much is given back, and how. */
export const OrderCancelled = z.object({
  kind: z.literal('cancel-order'),
  reason: z.nullable(z.string()),
  refundMethod: z.enum(REFUND_METHODS),
  refund: DisplayMoney,
});
export type OrderCancelled = z.infer<typeof OrderCancelled>;
