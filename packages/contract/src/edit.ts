import * as z from 'zod/mini';

import { ChangeEffect, Changes } from './change.ts';
import { Moment } from './moment.ts';
import { DisplayMoney, Money } from './money.ts';
import { EditSettlement } from './settlement.ts';

/**
 * The body with which a quote is accepted: the same changes, and what the shopper was shown (rule E1).
 * The header `Idempotency-Key` names the intent (rule E2).
 */
export const EditRequest = z.strictObject({
  changes: Changes,
  orderVersion: z.string().check(z.minLength(1), z.maxLength(64)),
  expectedDifference: z.strictObject(Money.shape),
});
export type EditRequest = z.infer<typeof EditRequest>;

/**
 * The life of an edit: waiting for the shop to agree, or declined by it; written down; in Shopify with money still to move; with nothing left to
 * do; undone; or without effect.
 */
export const EDIT_STATUSES = [
  'requested',
  'declined',
  'accepted',
  'committed',
  'settled',
  'reverted',
  'failed',
] as const;
export type EditStatus = (typeof EDIT_STATUSES)[number];

/** Whether the shop has to agree to an edit, what it said, and its words to the shopper. */
export const EditApproval = z.object({
  state: z.enum(['not-needed', 'waiting', 'approved', 'declined']),
  note: z.nullable(z.string()),
});
export type EditApproval = z.infer<typeof EditApproval>;

/**
 * A quote that was accepted. `settledAt` is `null` until nothing is left to do; `problem` is the code with which it failed, or was taken back.
 */
export const Edit = z.object({
  id: z.string(),
  orderId: z.string(),
  status: z.enum(EDIT_STATUSES),
  effects: z.array(ChangeEffect),
  difference: DisplayMoney,
  settlement: EditSettlement,
  approval: EditApproval,
  acceptedAt: Moment,
  settledAt: z.nullable(Moment),
  problem: z.nullable(z.string()),
});
export type Edit = z.infer<typeof Edit>;

/** The edits of an order, those that the shop has to agree to or has declined among them, in the order in which they were made. */
export const EditList = z.object({ edits: z.array(Edit) });
export type EditList = z.infer<typeof EditList>;

/** The shape of an `Idempotency-Key`: 8 to 255 printable ASCII characters without spaces; a UUID is a good choice. */
export const IdempotencyKey = z.string().check(z.regex(/^[\x21-\x7e]{8,255}$/));
