import * as z from 'zod/mini';

import { Address } from './address.ts';
import { NOTE_TOPICS } from './changes/add-note.ts';
import { REFUND_METHODS } from './changes/cancel-order.ts';
import { EDIT_STATUSES } from './edit.ts';
import { Money } from './money.ts';
import { SETTLEMENT_ACTIONS, SETTLEMENT_STATES } from './settlement.ts';

const text = z.nullable(z.string());

/** Something that is sold, as a system reads it. `unitPrice` is before discounts. */
const EventItem = z.object({ variantId: text, title: z.string(), variantTitle: text, unitPrice: Money });

const EventShipping = z.object({ title: z.string(), price: Money });

const Contact = z.object({ email: text, phone: text });

/** What one change did, before and after. Told apart by `kind`; a newer Amend can have others. */
export const EventChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('correct-address'), before: Address, after: Address }),
  z.object({ kind: z.literal('correct-contact'), before: Contact, after: Contact }),
  z.object({ kind: z.literal('add-note'), topic: z.enum(NOTE_TOPICS), before: text, after: text }),
  z.object({
    kind: z.literal('swap-item'),
    lineId: z.string(),
    quantity: z.int(),
    before: EventItem,
    after: EventItem,
  }),
  z.object({
    kind: z.literal('set-quantity'),
    lineId: z.string(),
    item: EventItem,
    before: z.int(),
    after: z.int(),
  }),
  z.object({ kind: z.literal('add-item'), item: EventItem, quantity: z.int() }),
  z.object({ kind: z.literal('change-shipping'), before: z.array(EventShipping), after: EventShipping }),
  z.object({
    kind: z.literal('cancel-order'),
    reason: text,
    refundMethod: z.enum(REFUND_METHODS),
    refund: Money,
  }),
]);
export type EventChange = z.infer<typeof EventChange>;

/**
 * Units that an edit took off a line or put on one. `lineId` is `null` where the line is not on the order, or cannot be told from another; `sku` where the order
 * does not have it.
 */
export const LineMovement = z.object({
  lineId: text,
  variantId: text,
  sku: text,
  title: z.string(),
  variantTitle: text,
  removed: z.int(),
  added: z.int(),
});
export type LineMovement = z.infer<typeof LineMovement>;

/**
 * The edit that an event is about: what was changed, what it came to, who asked for it and when, and by which of the merchant's rules it was let through.
 *
 * `difference` is positive where the shopper pays more. `rules` are names with their versions, such as `"Fragile@2"`. `problem` is the code with which the edit
 * failed or was taken back. After `reverted` and `failed`, `changes` and `lines` tell what is no longer so; the order beside the edit is right at any time.
 */
export const EventEdit = z.object({
  id: z.string(),
  status: z.enum(EDIT_STATUSES),
  changes: z.array(EventChange),
  lines: z.array(LineMovement),
  difference: Money,
  settlement: z.object({
    action: z.enum(SETTLEMENT_ACTIONS),
    state: z.enum(SETTLEMENT_STATES),
    amount: Money,
    deadlineAt: text,
  }),
  requestedBy: z.literal('shopper'),
  acceptedAt: z.string(),
  settledAt: text,
  rules: z.array(z.string()),
  problem: text,
});
export type EventEdit = z.infer<typeof EventEdit>;
