import * as z from 'zod/mini';

import { CHANGE_KINDS } from './change.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * The kinds of proof that an order is the shopper's. An order token of the merchant's own server needs none: that server knows who is asking.
 */
export const PROOF_KINDS = [
  'signed-link',
  'app-proxy',
  'session-token',
  'customer-account',
  'one-time-code',
] as const;

/** One kind of proof. */
export type ProofKind = (typeof PROOF_KINDS)[number];

/** How much of an order is shown: all of it, or all but names, streets, companies, phone numbers, e-mail addresses and notes. */
export const ORDER_VIEWS = ['full', 'redacted'] as const;

/** How much of an order is shown. */
export type OrderView = (typeof ORDER_VIEWS)[number];

/** Shopify's numeric id of an order, as a string. */
export const OrderId = z.string().check(z.regex(/^[1-9]\d{0,19}$/));

/** What stands in the link of a mail: `<order>.<expires>.<key>.<signature>`, as `docs/guide/order-links.md` has it. */
export const SignedLinkProof = z.strictObject({
  kind: z.literal('signed-link'),
  link: z.string().check(z.maxLength(200)),
});
export type SignedLinkProof = z.infer<typeof SignedLinkProof>;

/** A request that came through Shopify's app proxy, which has signed its query; the shopper is logged in at the shop. */
export const AppProxyProof = z.strictObject({ kind: z.literal('app-proxy'), orderId: OrderId });
export type AppProxyProof = z.infer<typeof AppProxyProof>;

/** What a shopper brings to show that an order is theirs, told apart by `kind`. */
export const Proof = z.discriminatedUnion('kind', [SignedLinkProof, AppProxyProof]);
export type Proof = z.infer<typeof Proof>;

/**
 * An order token, and what it opens: one order until an instant (ISO 8601), the kinds of change that may be made to it, and how much of it is
 * shown.
 */
export const OrderToken = z.object({
  token: z.string(),
  orderId: z.string(),
  expiresAt: z.string(),
  changes: z.array(z.enum(CHANGE_KINDS)),
  view: z.enum(ORDER_VIEWS),
});
export type OrderToken = z.infer<typeof OrderToken>;

/** What can be called without an order token. */
export interface ProofEndpoints {
  /** Exchanges a {@link Proof} for an order token. */
  readonly exchange: Endpoint<OrderToken>;
}

/** The operations that can be called without an order token. */
export const proofEndpoints: ProofEndpoints = {
  exchange: { method: 'POST', path: '/v1/order-tokens', parse: (body) => OrderToken.parse(body) },
};
