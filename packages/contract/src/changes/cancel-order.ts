import * as z from 'zod/mini';

import { DisplayMoney } from '../money.ts';

/** Why a shopper cancels. */
export const CANCEL_REASONS = [
  'changed-mind',
  'ordered-by-mistake',
  'wrong-item',
  'found-cheaper',
  'takes-too-long',
  'other',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** Where the money goes: back on the means it was paid with, or into the shopper's store credit. */
export const REFUND_METHODS = ['original-payment', 'store-credit'] as const;
export type RefundMethod = (typeof REFUND_METHODS)[number];

/** Cancels the whole order; cannot be undone. Without `refundMethod` the money goes back on the means it was paid with. */
export const CancelOrder = z.strictObject({
  kind: z.literal('cancel-order'),
  reason: z.enum(CANCEL_REASONS),
  refundMethod: z.optional(z.enum(REFUND_METHODS)),
});
export type CancelOrder = z.infer<typeof CancelOrder>;

/** What cancelling does: how much is given back, and how. */
export const OrderCancelled = z.object({
  kind: z.literal('cancel-order'),
  reason: z.enum(CANCEL_REASONS),
  refundMethod: z.enum(REFUND_METHODS),
  refund: DisplayMoney,
});
export type OrderCancelled = z.infer<typeof OrderCancelled>;
