import * as z from 'zod/mini';

import { EventEdit } from './event-edit.ts';
import { NetOrder } from './net-order.ts';

/** The types of events. A newer Amend can have others: whoever reads events answers those with success, and does nothing. */
export const EVENT_TYPES = [
  'edit.requested',
  'edit.approved',
  'edit.declined',
  'edit.committed',
  'edit.payment_open',
  'edit.paid',
  'edit.refunded',
  'edit.settled',
  'edit.reverted',
  'edit.failed',
  'order.cancelled',
  'hold.placed',
  'hold.released',
  'window.closed',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * The body of an event, as it is sent to the merchant's own URL: one step in the story of an order, and the order as it was when the event was first told.
 *
 * `id` is also the `webhook-id` of the delivery, and the same however often it is sent. `timestamp` is when the step was taken. `data.version` counts up per
 * order: of two events of an order, the one with the higher version shows the later state, whichever arrives last. `data.edit` is `null` for what happened to
 * the order and not to one of its edits. `type` is an {@link EventType}, or one that a newer Amend has.
 *
 * Fields that this version does not know are left out of what is parsed.
 */
export const OrderEvent = z.object({
  id: z.string(),
  type: z.string(),
  timestamp: z.string(),
  data: z.object({
    orderId: z.string(),
    orderName: z.string(),
    version: z.int(),
    edit: z.nullable(EventEdit),
    order: NetOrder,
  }),
});
export type OrderEvent = z.infer<typeof OrderEvent>;

/**
 * An event as the shop sees it, and how far it is told: `untold` where nobody was to be told, `waiting` for its turn, `retrying`, `delivered`, or `given-up` after a
 * day or because the receiver wants no more of it. `attempts` counts from when it was last asked for, `nextAt` is when it is sent next, and `note` says what came of the last
 * delivery. `version` is `null` until the order was read for it.
 */
export const EventSummary = z.object({
  id: z.string(),
  type: z.string(),
  timestamp: z.string(),
  editId: z.nullable(z.string()),
  version: z.nullable(z.int()),
  state: z.enum(['untold', 'waiting', 'retrying', 'delivered', 'given-up']),
  attempts: z.int(),
  lastAt: z.nullable(z.string()),
  nextAt: z.nullable(z.string()),
  note: z.nullable(z.string()),
});
export type EventSummary = z.infer<typeof EventSummary>;

/** The story of an order, oldest first. */
export const EventList = z.object({ events: z.array(EventSummary) });
export type EventList = z.infer<typeof EventList>;
