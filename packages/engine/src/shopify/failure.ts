/**
 * A call to Shopify that did not end with an answer to the question.
 *
 * `outcome` says what is known of its effect: `none` (Shopify refused or never saw it) or `unknown` (a mutation whose answer was lost; it is never
 * sent again, rule E6). `too_late` means that the call's own deadline passed before it could be sent. `throttled` means that the shop's points do not suffice, by
 * Shopify's word or by our own count before anything was sent; `retryAfterSeconds` then says when they will.
 * `not_let_in` means that Shopify does not take the access token (HTTP 401), `closed` that nothing is sent any more since this was because the app was
 * taken off the shop.
 */
export class ShopifyFailure extends Error {
  readonly reason:
    | 'unreachable'
    | 'timeout'
    | 'throttled'
    | 'refused'
    | 'not_let_in'
    | 'unreadable'
    | 'too_late'
    | 'closed';
  readonly outcome: 'none' | 'unknown';
  readonly retryAfterSeconds: number | undefined;

  constructor(
    reason: ShopifyFailure['reason'],
    outcome: ShopifyFailure['outcome'],
    message: string,
    options: { readonly cause?: unknown; readonly retryAfterSeconds?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ShopifyFailure';
    this.reason = reason;
    this.outcome = outcome;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** What Shopify said as it refused for good; anything else is thrown on: what it will not do now, it will not do later. */
export function messagesOfRefusal(error: unknown): readonly string[] {
  if (error instanceof ShopifyFailure && error.reason === 'refused') return [error.message];
  throw error;
}
