import * as z from 'zod/mini';

import { NOTE_TOPICS } from './changes/add-note.ts';
import { REFUND_METHODS } from './changes/cancel-order.ts';
import { Money } from './money.ts';
import { SETTLEMENT_ACTIONS, SETTLEMENT_STATES } from './settlement.ts';

/** The `typ` header of every receipt, so that no other JWT can be taken for one (RFC 8725, 3.11). */
export const RECEIPT_TYPE = 'amend-receipt+jwt';

const base64url = (length: string) => z.string().check(z.regex(new RegExp(`^[\\w-]${length}$`)));

/**
 * A receipt as the API hands it out: `receipt` is a JWS in compact form (RFC 7515) that can be passed on and holds nothing about a person; each entry of
 * `disclosures` is the text behind one of its digests, for those who may read it.
 */
export const SignedReceipt = z.object({
  receipt: z.string().check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)),
  disclosures: z.array(base64url('+')),
});
export type SignedReceipt = z.infer<typeof SignedReceipt>;

/** The keys that receipts are verified with: a JWK Set (RFC 7517) of Ed25519 keys (RFC 8037). */
export const ReceiptKeySet = z.object({
  keys: z.array(
    z.object({
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519'),
      x: base64url('{43}'),
      kid: z.string(),
      alg: z.literal('EdDSA'),
      use: z.literal('sig'),
    }),
  ),
});
export type ReceiptKeySet = z.infer<typeof ReceiptKeySet>;

const Instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));

/**
 * A field that was written over. `before` and `after` are the digests of its values: SHA-256, in base64url, of a disclosure, which is the base64url of
 * the JSON `[salt, name, value]` (as in RFC 9901, 4.2).
 */
const ReceiptField = z.object({ name: z.string(), before: base64url('{43}'), after: base64url('{43}') });

/** Something that is sold, with the price of one unit before discounts. */
const ReceiptItem = z.object({
  variantId: z.nullable(z.string()),
  title: z.string(),
  variantTitle: z.nullable(z.string()),
  unitPrice: Money,
});

const ReceiptShipping = z.object({ title: z.string(), price: Money });

/** Whether the order is still as this change made it. */
const isInOrder = z.boolean();

/** What one change did, told apart by `kind`. */
export const ReceiptChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('correct-address'), isInOrder, fields: z.array(ReceiptField) }),
  z.object({ kind: z.literal('correct-contact'), isInOrder, fields: z.array(ReceiptField) }),
  z.object({
    kind: z.literal('add-note'),
    isInOrder,
    topic: z.enum(NOTE_TOPICS),
    fields: z.array(ReceiptField),
  }),
  z.object({
    kind: z.literal('swap-item'),
    isInOrder,
    lineId: z.string(),
    quantity: z.number(),
    before: ReceiptItem,
    after: ReceiptItem,
  }),
  z.object({
    kind: z.literal('set-quantity'),
    isInOrder,
    lineId: z.string(),
    item: ReceiptItem,
    before: z.number(),
    after: z.number(),
  }),
  z.object({ kind: z.literal('add-item'), isInOrder, item: ReceiptItem, quantity: z.number() }),
  z.object({
    kind: z.literal('change-shipping'),
    isInOrder,
    before: z.array(ReceiptShipping),
    after: ReceiptShipping,
  }),
  z.object({
    kind: z.literal('cancel-order'),
    isInOrder,
    reason: z.nullable(z.string()),
    refundMethod: z.enum(REFUND_METHODS),
    refund: Money,
  }),
]);
export type ReceiptChange = z.infer<typeof ReceiptChange>;

/**
 * What a receipt says of an edit. Instants are ISO 8601 in UTC.
 *
 * `price` is what the order cost before, the difference, and what it cost with the edit. `settlement.movedAt` is when the money was seen to have moved,
 * `openUntil` when the edit window closes (`null`: with fulfilment), `rules` the merchant's rules that applied, each as `name` or `name@version`.
 * `committedAt` is when the edit was in the order whole, `null` where it stands in part.
 */
export const Receipt = z.object({
  status: z.enum(['committed', 'settled', 'reverted']),
  changes: z.array(ReceiptChange),
  price: z.object({ before: Money, difference: Money, after: Money }),
  settlement: z.object({
    action: z.enum(SETTLEMENT_ACTIONS),
    state: z.enum(SETTLEMENT_STATES),
    amount: Money,
    payBy: z.nullable(Instant),
    refunded: z.nullable(Money),
    movedAt: z.nullable(Instant),
  }),
  approval: z.object({
    state: z.enum(['not-needed', 'waiting', 'approved', 'declined']),
    decidedAt: z.nullable(Instant),
  }),
  rules: z.array(z.string()),
  openUntil: z.nullable(Instant),
  acceptedAt: Instant,
  committedAt: z.nullable(Instant),
  settledAt: z.nullable(Instant),
  revertedAt: z.nullable(Instant),
});
export type Receipt = z.infer<typeof Receipt>;

/**
 * The payload of a receipt, a JWT (RFC 7519): `iss` is the shop's permanent domain, `sub` Shopify's id of the order, `jti` the id of the edit, `iat` when the
 * receipt was issued, in seconds since 1970. Of several receipts of an edit the one that was issued last holds.
 */
export const ReceiptClaims = z.object({
  iss: z.string(),
  sub: z.string(),
  jti: z.string(),
  iat: z.int(),
  receipt: Receipt,
});
export type ReceiptClaims = z.infer<typeof ReceiptClaims>;
