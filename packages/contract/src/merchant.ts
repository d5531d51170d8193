import * as z from 'zod/mini';

import { Change, CHANGE_KINDS } from './change.ts';
import { Edit } from './edit.ts';
import type { Endpoint } from './endpoint.ts';
import { EventList, EventSummary } from './event.ts';
import { Moment } from './moment.ts';

/** How far the writing of an edit has come: where it stands, since when, and what of it is known to be in Shopify. */
export const EditProgress = z.object({
  step: z.string(),
  since: Moment,
  details: z.boolean(),
  items: z.boolean(),
  hold: z.boolean(),
  followUps: z.array(z.string()),
});
export type EditProgress = z.infer<typeof EditProgress>;

/**
 * An edit as the merchant sees it: all that its shopper sees, and how it came to be so.
 *
 * `changes` is what was asked for; `closesAt` when the edit window closes, `null` where only fulfilment closes it; `rules` names the rules that
 * applied, with their versions; `followUps` is what they ask for once the change is in Shopify; `language` is how its shopper reads.
 */
export const MerchantEdit = z.object({
  ...Edit.shape,
  changes: z.array(Change),
  closesAt: z.nullable(Moment),
  rules: z.array(z.string()),
  followUps: z.array(z.object({ do: z.string() })),
  progress: EditProgress,
  language: z.object({ locale: z.string(), timeZone: z.string() }),
});
export type MerchantEdit = z.infer<typeof MerchantEdit>;

/** Something that Amend still has to do about an order: what, when, how often it was tried, and what came of the last try. */
export const OpenTask = z.object({
  kind: z.string(),
  dueAt: Moment,
  attempts: z.number(),
  note: z.nullable(z.string()),
});
export type OpenTask = z.infer<typeof OpenTask>;

/** The edits of an order, oldest first, and what is still to be done about them. */
export const OrderEdits = z.object({
  orderId: z.string(),
  edits: z.array(MerchantEdit),
  tasks: z.array(OpenTask),
});
export type OrderEdits = z.infer<typeof OrderEdits>;

/**
 * An order that was let go: whether it was held because it may be changed, and when it was let go, the first time.
 */
export const OrderRelease = z.object({ orderId: z.string(), wasHeld: z.boolean(), releasedAt: Moment });
export type OrderRelease = z.infer<typeof OrderRelease>;

/** What was signed for an order until an instant opens it no more: order tokens and links. */
export const TokenRevocation = z.object({ orderId: z.string(), revokedAt: Moment });
export type TokenRevocation = z.infer<typeof TokenRevocation>;

/** One part of the condition of a rule, whether it held, and what it is made of. */
export interface ConditionExplanation {
  readonly asks: string;
  readonly holds: boolean;
  readonly parts: readonly ConditionExplanation[];
}

const Condition: z.ZodMiniType<ConditionExplanation> = z.object({
  asks: z.string(),
  holds: z.boolean(),
  parts: z.array(z.lazy(() => Condition)),
});

/** One rule: whether it applied, which of its conditions held, and what it says about this kind of change. */
export const RuleExplanation = z.object({
  name: z.string(),
  version: z.nullable(z.string()),
  isApplied: z.boolean(),
  condition: Condition,
  consequences: z.array(z.string()),
});
export type RuleExplanation = z.infer<typeof RuleExplanation>;

/** One window: who set it, what it says, when it closes by the clock (ISO 8601), and whether it is the one that decides. */
export const WindowExplanation = z.object({
  setBy: z.string(),
  says: z.string(),
  closesAt: z.nullable(z.string()),
  isDecisive: z.boolean(),
});
export type WindowExplanation = z.infer<typeof WindowExplanation>;

/** Why a kind of change may be made to an order now, or may not: every rule in the merchant's order, and every window that applies (rule R20). */
export const Explanation = z.object({
  kind: z.enum(CHANGE_KINDS),
  outcome: z.string(),
  rules: z.array(RuleExplanation),
  windows: z.array(WindowExplanation),
});
export type Explanation = z.infer<typeof Explanation>;

/** What the shop says to the shopper with its decision: at most 500 characters. */
export const Decision = z.strictObject({ note: z.optional(z.string().check(z.maxLength(500))) });
export type Decision = z.infer<typeof Decision>;

/** What the merchant's own systems and staff can do, with `Authorization: Bearer <merchant key>`. */
export interface MerchantEndpoints {
  /** The edits of an order. */
  readonly listEdits: Endpoint<OrderEdits>;
  /** Why a kind of change may be made or may not: `?kind=swap-item`, and `&lineId=` for one line. */
  readonly explain: Endpoint<Explanation>;
  /** Looks at an order now, does what has to be done about it, and answers as `listEdits` does. */
  readonly look: Endpoint<OrderEdits>;
  /** Agrees to an edit that waits for the shop, and makes it; the body is a `Decision`. Answers as `listEdits` does. */
  readonly approve: Endpoint<OrderEdits>;
  /** Declines an edit that waits for the shop; the body is a `Decision`. Answers as `listEdits` does. */
  readonly decline: Endpoint<OrderEdits>;
  /** Lets an order go that is held while it may be changed, before its windows close. */
  readonly release: Endpoint<OrderRelease>;
  /** Takes every order token and link back that was signed for an order until now. */
  readonly revokeTokens: Endpoint<TokenRevocation>;
  /** What happened to an order and its edits, and how far the merchant's systems are told of it. */
  readonly listEvents: Endpoint<EventList>;
  /** Sends an event once more, with the same id and body. */
  readonly repeatEvent: Endpoint<EventSummary>;
}

/** The merchant's operations. */
export const merchantEndpoints: MerchantEndpoints = {
  listEdits: {
    method: 'GET',
    path: '/v1/merchant/orders/:orderId/edits',
    parse: (body) => OrderEdits.parse(body),
  },
  explain: {
    method: 'GET',
    path: '/v1/merchant/orders/:orderId/explain',
    parse: (body) => Explanation.parse(body),
  },
  look: {
    method: 'POST',
    path: '/v1/merchant/orders/:orderId/look',
    parse: (body) => OrderEdits.parse(body),
  },
  approve: {
    method: 'POST',
    path: '/v1/merchant/orders/:orderId/edits/:editId/approve',
    parse: (body) => OrderEdits.parse(body),
  },
  decline: {
    method: 'POST',
    path: '/v1/merchant/orders/:orderId/edits/:editId/decline',
    parse: (body) => OrderEdits.parse(body),
  },
  release: {
    method: 'POST',
    path: '/v1/merchant/orders/:orderId/release',
    parse: (body) => OrderRelease.parse(body),
  },
  revokeTokens: {
    method: 'POST',
    path: '/v1/merchant/orders/:orderId/revoke-tokens',
    parse: (body) => TokenRevocation.parse(body),
  },
  listEvents: {
    method: 'GET',
    path: '/v1/merchant/orders/:orderId/events',
    parse: (body) => EventList.parse(body),
  },
  repeatEvent: {
    method: 'POST',
    path: '/v1/merchant/orders/:orderId/events/:eventId/repeat',
    parse: (body) => EventSummary.parse(body),
  },
};
