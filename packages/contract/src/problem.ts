import * as z from 'zod/mini';

import { ADDRESS_FIELDS } from './address.ts';
import { Quote } from './quote.ts';

/**
 * Every reason for which Amend refuses or fails, closed and stable: programs decide by these, people read the sentences.
 * `docs/spec/problems.md` has the HTTP status, the sentences and the meaning of each.
 */
export const PROBLEM_CODES = [
  'token_missing',
  'token_invalid',
  'token_expired',
  'token_wrong_shop',
  'token_wrong_order',
  'token_revoked',
  'proof_not_offered',
  'proof_invalid',
  'proof_expired',
  'login_needed',
  'code_invalid',
  'merchant_key_missing',
  'merchant_key_invalid',
  'webhook_not_signed',
  'webhook_wrong_shop',
  'webhook_unnamed',
  'session_token_refused',
  'change_not_permitted',
  'change_not_offered',
  'stronger_proof_needed',
  'rate_limited',
  'url_too_long',
  'route_not_found',
  'method_not_allowed',
  'body_not_json',
  'body_too_large',
  'body_invalid',
  'query_invalid',
  'idempotency_key_missing',
  'idempotency_key_invalid',
  'idempotency_key_reused',
  'order_not_found',
  'edit_not_found',
  'receipt_not_available',
  'event_not_found',
  'data_request_not_found',
  'data_erased',
  'edit_in_progress',
  'edit_window_passed',
  'edit_window_not_open',
  'fulfillment_started',
  'order_cancelled',
  'order_archived',
  'nothing_to_ship',
  'rule_denied',
  'approval_not_waiting',
  'approval_price_moved',
  'edit_limit_reached',
  'quantity_limit',
  'value_limit',
  'address_invalid',
  'address_locked',
  'address_unchanged',
  'address_refused',
  'address_not_forwarded',
  'price_would_change',
  'nothing_changed',
  'contact_invalid',
  'contact_refused',
  'order_not_editable',
  'order_being_edited',
  'order_would_be_empty',
  'line_not_found',
  'line_not_editable',
  'variant_not_found',
  'variant_not_offered',
  'out_of_stock',
  'offer_not_found',
  'offer_not_available',
  'offer_price_not_kept',
  'discount_cannot_be_kept',
  'shipping_method_not_found',
  'cancel_reason_not_offered',
  'refund_method_not_offered',
  'cancel_refused',
  'change_refused',
  'hold_refused',
  'decrease_refused',
  'quote_changed',
  'edit_interrupted',
  'outcome_unknown',
  'shop_unavailable',
  'shop_busy',
  'shop_closed',
  'internal_error',
] as const;

/** The code of a {@link Problem}. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is wrong with one field of an address: `missing`, `not_in_country`, `locked` by the merchant, or `refused` by the shop's system. */
export const AddressFieldProblem = z.object({
  field: z.enum(ADDRESS_FIELDS),
  reason: z.enum(['missing', 'not_in_country', 'locked', 'refused']),
  message: z.string(),
});
export type AddressFieldProblem = z.infer<typeof AddressFieldProblem>;

/**
 * A refusal or a failure as `application/problem+json` (RFC 9457) (rule E12).
 *
 * `detail` says what happened and `nextStep` what can be done, both for the shopper and in their language.
 * `type` is `urn:amend:problem:<code>`; `requestId` finds the request in the logs; `retryAfterSeconds` says when it is
 * worth trying again; `fields` names what is wrong with an address, `pointers` (JSON Pointers, RFC 6901) what is wrong with a body,
 * `quote` is the new quote of a `quote_changed`, and `proofs` names what would do where a `stronger_proof_needed` (kinds of proof, or `merchant` for a token
 * of the merchant's own server). `code` is a {@link ProblemCode}, or one that a newer server has and this
 * version does not know yet.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  nextStep: z.string(),
  requestId: z.string(),
  retryAfterSeconds: z.optional(z.number()),
  fields: z.optional(z.array(AddressFieldProblem)),
  pointers: z.optional(z.array(z.object({ pointer: z.string(), message: z.string() }))),
  quote: z.optional(Quote),
  proofs: z.optional(z.array(z.string())),
});
export type Problem = z.infer<typeof Problem>;
