import { AccessReport, DataExport, LookupRequest, OrderLookup, PROBLEM_CODES } from '@amend/contract';
import type { Budget } from '@amend/engine';
import * as z from 'zod/mini';

import { DeliveryMessage } from './order-messages.ts';

const Priority = z.enum(['commit', 'quote', 'read', 'background']);

const CallCost = z.object({
  requested: z.number(),
  actual: z.nullable(z.number()),
  maximumAvailable: z.number(),
  currentlyAvailable: z.number(),
  restoreRate: z.number(),
});

const CallEnd = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sent'), cost: z.nullable(CallCost) }),
  z.object({ kind: z.literal('throttled'), cost: z.nullable(CallCost), retryAfterSeconds: z.number() }),
  z.object({ kind: z.literal('unsent') }),
]);

const budgetRequests = [
  z.object({
    do: z.literal('take'),
    wish: z.object({
      operation: z.string(),
      estimatedCost: z.nullable(z.number()),
      reservationId: z.nullable(z.string()),
      priority: Priority,
      patienceMs: z.number(),
    }),
  }),
  z.object({ do: z.literal('settle'), callId: z.string(), end: CallEnd }),
  z.object({
    do: z.literal('reserve'),
    wish: z.object({ points: z.number(), priority: Priority, patienceMs: z.number() }),
  }),
  z.object({ do: z.literal('release'), reservationId: z.string() }),
] as const;

/** What the object of a shop is asked of its budget: one method of it, and what it is given. */
export const BudgetRequest = z.discriminatedUnion('do', budgetRequests);
export type BudgetRequest = z.infer<typeof BudgetRequest>;

/**
 * What else it is asked: to put a webhook down that names no order, whether Shopify has ended the access of the app, and whose an order is, before
 * that order has an object of its own; to look for somebody's order, and which order a code was sent about; to note that an order has an object, and for the
 * shop's access token; and what the merchant asks that is about no one order.
 */
export const ShopRequest = z.discriminatedUnion('do', [
  z.object({ do: z.literal('notice'), delivery: DeliveryMessage }),
  z.object({ do: z.literal('tell-access') }),
  z.object({ do: z.literal('read-owner'), orderId: z.string() }),
  z.object({
    do: z.literal('look-up'),
    request: LookupRequest,
    reader: z.object({ locale: z.string(), timeZone: z.string() }),
  }),
  z.object({ do: z.literal('redeem-code'), lookupId: z.string(), code: z.string() }),
  z.object({ do: z.literal('register-order'), orderId: z.string() }),
  z.object({ do: z.literal('give-token') }),
  z.object({ do: z.literal('renew-token'), stale: z.string() }),
  z.object({ do: z.literal('install'), sessionToken: z.string() }),
  z.object({ do: z.literal('read-access') }),
  z.object({ do: z.literal('list-data-requests') }),
  z.object({ do: z.literal('export-data-request'), requestId: z.string() }),
  z.object({ do: z.literal('erase-orders'), orderIds: z.array(z.string()) }),
  ...budgetRequests,
]);
export type ShopRequest = z.infer<typeof ShopRequest>;

/** What it answers about the access. */
export const AccessAnswer = z.object({ isEnded: z.boolean() });

const OrderOwner = z.object({
  customerId: z.nullable(z.string()),
  email: z.nullable(z.string()),
  checkoutToken: z.nullable(z.string()),
});

/** What was asked for, or why it is refused. */
function answerOf<Value extends z.ZodMiniType>(value: Value) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({
      ok: z.literal(false),
      refusal: z.object({ code: z.enum(PROBLEM_CODES), retryAfterSeconds: z.exactOptional(z.number()) }),
    }),
  ]);
}

/** What it answers about the owner of an order. */
export const OwnerAnswer = answerOf(OrderOwner);

/** What it answers to whoever looks for their order. */
export const LookupAnswer = answerOf(OrderLookup);

/** What it answers to a code: the id of the order. */
export const CodeAnswer = answerOf(z.string());

/** What it answers to whoever wants an access token. */
export const TokenAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), token: z.string() }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(['unreachable', 'timeout', 'refused', 'not_let_in', 'unreadable']),
    message: z.string(),
  }),
]);

/** What it answers to a session token. */
export const InstallAnswer = answerOf(z.null());

/** What it answers about scopes. */
export const ReadAccessAnswer = answerOf(AccessReport);

/** What it answers to who asks for the records of a data request. */
export const ExportAnswer = answerOf(DataExport);

/** What it answers to a wish for points. */
export const PointsAnswer = z.discriminatedUnion('granted', [
  z.object({ granted: z.literal(true), id: z.string() }),
  z.object({ granted: z.literal(false), retryAfterSeconds: z.number() }),
]);

/** Does what a budget is asked, and gives its answer; `null` where there is none. */
export async function answerWith(budget: Budget, request: BudgetRequest) {
  switch (request.do) {
    case 'take':
      return budget.take(request.wish);
    case 'settle':
      await budget.settle(request.callId, request.end);
      return null;
    case 'reserve':
      return budget.reserve(request.wish);
    case 'release':
      await budget.release(request.reservationId);
      return null;
  }
}
