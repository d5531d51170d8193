import type { ProblemCode } from '@amend/contract';

import type { ProblemMeaning } from './meaning.ts';

/** What the codes of requests mean that never reach an order. */
export const requestMeanings = {
  token_missing: {
    status: 401,
    explanation:
      'The request has no `Authorization: Bearer …`. Give the widget or the client an order token.',
  },
  token_invalid: {
    status: 401,
    explanation:
      'The order token was not accepted. Check that its key (`kid`, secret) and audience are those of `orderTokens`, and that it is a token of this kind.',
  },
  token_expired: {
    status: 401,
    explanation:
      'The order token has run out. Sign a new one with each page, and give it a longer life where pages stay open.',
  },
  token_wrong_shop: {
    status: 403,
    explanation: 'The order token names another shop than `shop` in the configuration.',
  },
  token_wrong_order: {
    status: 403,
    explanation: 'The order token names another order than the address that was called.',
  },
  token_revoked: {
    status: 401,
    explanation:
      'The tokens and links of the order were taken back (`revoke-tokens`) after this one was signed. Sign a new one for a shopper who is known.',
  },
  proof_not_offered: {
    status: 403,
    explanation: '`proofs` in the configuration has no settings for this kind of proof.',
  },
  proof_invalid: {
    status: 401,
    explanation:
      'The proof was not accepted: its signature, its key, its shop or its form. Check that it is signed with a key of `proofs`, and that a link lasts no longer than `lifetimeSeconds`.',
  },
  proof_expired: {
    status: 401,
    explanation:
      'The proof has run out: the link of a mail, or a request through the app proxy that is older than 90 seconds. Check the clock of the server if it comes often.',
  },
  login_needed: {
    status: 401,
    explanation:
      'The request came through the app proxy, and nobody is logged in at the shop. Offer the shop’s login.',
  },
  code_invalid: {
    status: 401,
    explanation:
      'The one-time code is wrong, was used, has expired or was tried too often, or there is no such lookup: which of these is not told. Where shoppers never get a code, check `mail`, and that the order has the address that they enter.',
  },
  merchant_key_missing: {
    status: 401,
    explanation:
      'A request below `/v1/merchant` has no `Authorization: Bearer …`. Send the secret of one of `merchant.keys`.',
  },
  merchant_key_invalid: {
    status: 401,
    explanation: 'The secret is none of `merchant.keys` in the configuration, which may have none at all.',
  },
  webhook_not_signed: {
    status: 401,
    explanation:
      'A webhook is not signed with any of `webhooks.secrets`. Add the client secret of the app; both of them while one takes the place of the other.',
  },
  webhook_wrong_shop: {
    status: 403,
    explanation: 'A webhook is about another shop than `shop` in the configuration.',
  },
  webhook_unnamed: {
    status: 400,
    explanation:
      'A webhook lacks `X-Shopify-Webhook-Id`, by which repetitions are known. Something between Shopify and Amend may take headers away.',
  },
  rate_limited: {
    status: 429,
    explanation:
      'One of the `limits` of the configuration was reached: by an address, an order token, an order or the shop. `Retry-After` says when it is over.',
  },
  url_too_long: {
    status: 414,
    explanation: 'The URL has more than 2,048 characters, which none of the API’s has.',
  },
  session_token_refused: {
    status: 401,
    explanation:
      'What was sent is no session token that the admin of this shop gave the app of `shopify.app`, or it has ended after its minute, or the `grant` is not `token-exchange`.',
  },
  route_not_found: { status: 404, explanation: 'The API has nothing at this path. Check the endpoint.' },
  method_not_allowed: {
    status: 405,
    explanation: 'The path exists, with another method. `Allow` names those that it has.',
  },
  body_not_json: {
    status: 400,
    explanation: 'The body is no JSON, or `Content-Type` does not say that it is.',
  },
  body_too_large: {
    status: 413,
    explanation: 'The body is larger than 16 KB, which no real edit is, or than 4 MB for a webhook.',
  },
  body_invalid: {
    status: 422,
    explanation:
      'The body is not what the contract asks for. `pointers` names each place; often an older client meets a newer API.',
  },
  query_invalid: {
    status: 400,
    explanation:
      '`timeZone` is not an IANA time zone that the runtime knows, or `kind` is not a kind of change.',
  },
  idempotency_key_missing: {
    status: 400,
    explanation: 'Accepting needs the header `Idempotency-Key`. The SDK sends one.',
  },
  idempotency_key_invalid: {
    status: 400,
    explanation:
      'The `Idempotency-Key` is too short, too long, or has characters that a header may not have.',
  },
  idempotency_key_reused: {
    status: 422,
    explanation:
      'The key was used for another request on this order. A key belongs to one wish: make a new one whenever the changes or the quote differ.',
  },
} satisfies Partial<Record<ProblemCode, ProblemMeaning>>;
