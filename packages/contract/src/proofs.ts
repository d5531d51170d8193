import * as z from 'zod/mini';

import { CHANGE_KINDS } from './change.ts';

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

/** The id of an order as a page of Shopify's has it: the number, or a global id of an `Order` or of an `OrderIdentity`, which have the same number. */
const PageOrderId = z
  .string()
  .check(z.regex(/^(?:gid:\/\/shopify\/(?:Order|OrderIdentity)\/)?[1-9]\d{0,19}$/));

/**
 * What a UI extension has on a Thank You or Order status page: `shopify.sessionToken.get()`, the order's id there, and the token of the checkout, without
 * which only a customer who is logged in is known.
 */
export const SessionTokenProof = z.strictObject({
  kind: z.literal('session-token'),
  sessionToken: z.string().check(z.maxLength(2048)),
  orderId: PageOrderId,
  checkoutToken: z.optional(z.string().check(z.maxLength(200))),
});
export type SessionTokenProof = z.infer<typeof SessionTokenProof>;

/** A Customer Account API access token of a customer who is logged in at a storefront of the merchant's own. */
export const CustomerAccountProof = z.strictObject({
  kind: z.literal('customer-account'),
  // What a header may have.
  accessToken: z.string().check(z.regex(/^[\x21-\x7e]{1,4096}$/)),
  orderId: PageOrderId,
});
export type CustomerAccountProof = z.infer<typeof CustomerAccountProof>;

/** The code that was sent to the address on an order, with the id of the {@link OrderLookup} it was sent for. */
export const OneTimeCodeProof = z.strictObject({
  kind: z.literal('one-time-code'),
  lookupId: z.string().check(z.maxLength(64)),
  code: z.string().check(z.maxLength(32)),
});
export type OneTimeCodeProof = z.infer<typeof OneTimeCodeProof>;

/** What a shopper brings to show that an order is theirs, told apart by `kind`. */
export const Proof = z.discriminatedUnion('kind', [
  SignedLinkProof,
  AppProxyProof,
  SessionTokenProof,
  CustomerAccountProof,
  OneTimeCodeProof,
]);
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

/** What somebody knows who looks for their order: its number as the shop writes it (`#1001`), and the address that the shop writes to about it. */
export const LookupRequest = z.strictObject({
  orderNumber: z.string().check(z.regex(/^ *#?[\p{L}\p{N}][\p{L}\p{N}._/-]{0,30} *$/u)),
  email: z.string().check(z.regex(/^\s*[^\s@]{1,64}@[^\s@]{1,255}\s*$/)),
});
export type LookupRequest = z.infer<typeof LookupRequest>;

/**
 * What everybody gets who looks for an order, whether there is one or not. Where there is one with that address, a code is on its way to it, which is
 * good until `expiresAt` (ISO 8601).
 */
export const OrderLookup = z.object({ lookupId: z.string(), expiresAt: z.string() });
export type OrderLookup = z.infer<typeof OrderLookup>;
