import * as z from 'zod/mini';

import { AuditTrail } from './audit.ts';
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

/** A customer's question, through Shopify, for what is kept of them: which orders it is about, and when it came (ISO 8601). */
export const DataRequest = z.object({
  id: z.string(),
  requestedAt: z.string(),
  orderIds: z.array(z.string()),
});
export type DataRequest = z.infer<typeof DataRequest>;

/** The data requests, latest first. */
export const DataRequestList = z.object({ requests: z.array(DataRequest) });
export type DataRequestList = z.infer<typeof DataRequestList>;

const Records = z.record(z.string(), z.unknown());

/**
 * Everything that is kept of one order, as the ledger has it: its edits with all that was asked for and what it did, what its events were told with, what is still to be
 * done, mails among it, and its last edit session at Shopify. `erasedAt` says when personal data of it was erased, if it was.
 */
export const OrderRecords = z.object({
  orderId: z.string(),
  erasedAt: z.nullable(z.string()),
  edits: z.array(Records),
  events: z.array(Records),
  tasks: z.array(Records),
  session: z.nullable(Records),
});
export type OrderRecords = z.infer<typeof OrderRecords>;

/** Everything that is kept of the orders of a data request, at the moment `exportedAt`. */
export const DataExport = z.object({
  requestId: z.string(),
  shop: z.string(),
  requestedAt: z.string(),
  exportedAt: z.string(),
  orders: z.array(OrderRecords),
});
export type DataExport = z.infer<typeof DataExport>;

/** Orders whose personal data is to be erased: 1 to 250 of Shopify's numeric ids. */
export const Redaction = z.strictObject({
  orderIds: z.array(z.string().check(z.regex(/^\d{1,20}$/))).check(z.minLength(1), z.maxLength(250)),
});
export type Redaction = z.infer<typeof Redaction>;

/** An order whose personal data was erased, and how many of its edits and events are left because they are still needed; they follow. */
export const Erasure = z.object({ orderId: z.string(), left: z.number() });
export type Erasure = z.infer<typeof Erasure>;

/** What was erased, order by order. */
export const ErasureList = z.object({ orders: z.array(Erasure) });
export type ErasureList = z.infer<typeof ErasureList>;

/** Scopes at Shopify, any one of which will do, what they are needed for, and whether the app has one of them. */
export const ScopeReport = z.object({
  scopes: z.array(z.string()),
  neededFor: z.string(),
  isGranted: z.boolean(),
});
export type ScopeReport = z.infer<typeof ScopeReport>;

/** The scopes that the configuration needs. */
export const AccessReport = z.object({ scopes: z.array(ScopeReport) });
export type AccessReport = z.infer<typeof AccessReport>;

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
  /** What was done to an order, by whom and in which request. */
  readonly listAudit: Endpoint<AuditTrail>;
  /** What customers have asked, through Shopify, to be told of themselves. */
  readonly listDataRequests: Endpoint<DataRequestList>;
  /** Everything that is kept of the orders of a data request. */
  readonly exportDataRequest: Endpoint<DataExport>;
  /** Erases the personal data of some orders; the body is a `Redaction`. */
  readonly redact: Endpoint<ErasureList>;
  /** Which scopes the configuration needs, what for, and which the app lacks. */
  readonly readAccess: Endpoint<AccessReport>;
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
  listAudit: {
    method: 'GET',
    path: '/v1/merchant/orders/:orderId/audit',
    parse: (body) => AuditTrail.parse(body),
  },
  listDataRequests: {
    method: 'GET',
    path: '/v1/merchant/data-requests',
    parse: (body) => DataRequestList.parse(body),
  },
  exportDataRequest: {
    method: 'GET',
    path: '/v1/merchant/data-requests/:requestId',
    parse: (body) => DataExport.parse(body),
  },
  redact: {
    method: 'POST',
    path: '/v1/merchant/redactions',
    parse: (body) => ErasureList.parse(body),
  },
  readAccess: {
    method: 'GET',
    path: '/v1/merchant/access',
    parse: (body) => AccessReport.parse(body),
  },
};
