import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Reload the page to get a new link to your order.';

/** What is said in English of requests that never reach an order. */
export const requests = {
  token_missing: plain('Not signed in', 'This page did not say which order it is for.', reload),
  token_invalid: plain('Not signed in', 'This page’s link to your order is not valid.', reload),
  token_expired: plain('Link expired', 'This page’s link to your order has expired.', reload),
  token_wrong_shop: plain('Wrong shop', 'This link belongs to another shop.', reload),
  token_wrong_order: plain('Wrong order', 'This link belongs to another order.', reload),
  token_revoked: plain(
    'Link taken back',
    'The links to this order were taken back.',
    'Ask the shop for a new link to your order.',
  ),
  proof_not_offered: plain(
    'Not possible here',
    'This shop does not open orders in this way.',
    'Open the order from your account or from a mail of the shop.',
  ),
  proof_invalid: plain(
    'Not your link',
    'This link to your order is not valid.',
    'Open the order from your account or from a mail of the shop.',
  ),
  proof_expired: plain(
    'Link expired',
    'This link to your order has expired.',
    'Open the order from your account, or ask the shop for a new link.',
  ),
  login_needed: plain('Not logged in', 'You are not logged in at this shop.', 'Log in, and try again.'),
  code_invalid: plain(
    'Code not accepted',
    'This code is not right, or it has expired.',
    'Check the newest mail, or ask for another code.',
  ),
  merchant_key_missing: plain(
    'Not signed in',
    'The request does not say who is asking.',
    'Send a merchant key.',
  ),
  merchant_key_invalid: plain('Not signed in', 'This merchant key is not valid.', 'Check the merchant key.'),
  webhook_not_signed: plain(
    'Not Shopify',
    'The webhook is not signed by Shopify.',
    'Check the client secret of the app.',
  ),
  webhook_wrong_shop: plain('Wrong shop', 'The webhook belongs to another shop.', 'Check where it is sent.'),
  webhook_unnamed: plain('No id', 'The webhook does not say which one it is.', 'Send X-Shopify-Webhook-Id.'),
  rate_limited: {
    title: 'Too often',
    detail: () => 'This was asked for too often in a short time. Nothing was changed.',
    nextStep: ({ wait = '1 minute' }) => `Try again in ${wait}.`,
  },
  url_too_long: plain('Too long', 'The address is longer than allowed.', 'Check the address.'),
  session_token_refused: plain(
    'Not signed in',
    'This session token is not valid.',
    'Open the app in the Shopify admin again.',
  ),
  route_not_found: plain('Not found', 'There is nothing at this address.', 'Check the address.'),
  method_not_allowed: plain(
    'Not possible',
    'This address cannot be called in this way.',
    'Check the method.',
  ),
  body_not_json: plain('Unreadable', 'The request could not be read.', 'Send JSON as application/json.'),
  body_too_large: plain('Too large', 'The request is larger than allowed.', 'Send less.'),
  body_invalid: plain(
    'Unreadable',
    'The request is not as it should be.',
    'See `pointers` for what is wrong.',
  ),
  query_invalid: plain(
    'Unreadable',
    'The address of the request has a value that is not known.',
    'Send an IANA time zone such as Europe/Berlin, and a kind of change that exists.',
  ),
  idempotency_key_missing: plain(
    'Key missing',
    'The request needs an Idempotency-Key.',
    'Send a new UUID for each thing the shopper wants.',
  ),
  idempotency_key_invalid: plain(
    'Key unusable',
    'The Idempotency-Key cannot be used.',
    'Send 8 to 255 printable ASCII characters without spaces, such as a UUID.',
  ),
  idempotency_key_reused: plain(
    'Key already used',
    'The Idempotency-Key was used for a different change.',
    'Send a new UUID for each thing the shopper wants.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
