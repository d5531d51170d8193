import type { ProblemCode } from '@amend/contract';

const statuses: Readonly<Record<ProblemCode, number>> = {
  token_missing: 401,
  token_invalid: 401,
  token_expired: 401,
  token_wrong_shop: 403,
  token_wrong_order: 403,
  change_not_permitted: 403,
  route_not_found: 404,
  method_not_allowed: 405,
  body_not_json: 400,
  body_too_large: 413,
  body_invalid: 422,
  query_invalid: 400,
  idempotency_key_missing: 400,
  idempotency_key_invalid: 400,
  idempotency_key_reused: 422,
  order_not_found: 404,
  edit_not_found: 404,
  edit_in_progress: 409,
  edit_window_passed: 409,
  fulfillment_started: 409,
  order_cancelled: 409,
  order_archived: 409,
  nothing_to_ship: 409,
  address_invalid: 422,
  address_locked: 422,
  address_unchanged: 422,
  address_refused: 422,
  address_not_forwarded: 409,
  quote_changed: 409,
  edit_interrupted: 503,
  outcome_unknown: 503,
  shop_unavailable: 503,
  shop_busy: 503,
  internal_error: 500,
};

/** The HTTP status that goes with a problem (RFC 9110); each code has exactly one. */
export function problemStatus(code: ProblemCode): number {
  return statuses[code];
}
