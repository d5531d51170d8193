import type { ProblemCode } from '@amend/contract';

import { note, save } from './refusal-case.ts';
import type { RefusalCase } from './refusal-case.ts';

const reload = 'Reload the page to get a new link to your order.';

/** Requests that never reach an order. */
export const requests = {
  token_missing: {
    status: 401,
    detail: 'This page did not say which order it is for.',
    nextStep: reload,
    provoke: async ({ visit }) => (await visit()).call('GET', '', undefined, { authorization: '' }),
  },
  token_invalid: {
    status: 401,
    detail: 'This page’s link to your order is not valid.',
    nextStep: reload,
    provoke: async ({ visit }) => (await visit('#1001', { audience: 'other' })).call('GET', ''),
  },
  token_expired: {
    status: 401,
    detail: 'This page’s link to your order has expired.',
    nextStep: reload,
    german: [
      'Der Link dieser Seite zu Ihrer Bestellung ist abgelaufen.',
      'Laden Sie die Seite neu, um einen neuen Link zu Ihrer Bestellung zu erhalten.',
    ],
    provoke: async ({ kit, visit }) => {
      const shopper = await visit('#1001', { expiresInSeconds: 60 });
      kit.clock.advanceSeconds(70);
      return shopper.call('GET', '');
    },
  },
  token_wrong_shop: {
    status: 403,
    detail: 'This link belongs to another shop.',
    nextStep: reload,
    provoke: async ({ visit }) => (await visit('#1001', { shop: 'other.myshopify.com' })).call('GET', ''),
  },
  token_wrong_order: {
    status: 403,
    detail: 'This link belongs to another order.',
    nextStep: reload,
    provoke: async ({ visit }) => (await visit('#1001', { orderId: '1' })).call('GET', ''),
  },
  route_not_found: {
    status: 404,
    detail: 'There is nothing at this address.',
    nextStep: 'Check the address.',
    provoke: async ({ visit }) => (await visit()).call('GET', '/parcels'),
  },
  method_not_allowed: {
    status: 405,
    detail: 'This address cannot be called in this way.',
    nextStep: 'Check the method.',
    provoke: async ({ visit }) => (await visit()).call('DELETE', ''),
  },
  body_not_json: {
    status: 400,
    detail: 'The request could not be read.',
    nextStep: 'Send JSON as application/json.',
    provoke: async ({ visit }) =>
      (await visit()).call('POST', '/quotes', { changes: note }, { 'content-type': 'text/plain' }),
  },
  body_too_large: {
    status: 413,
    detail: 'The request is larger than allowed.',
    nextStep: 'Send less.',
    provoke: async ({ visit }) => (await visit()).call('POST', '/quotes', { filler: 'x'.repeat(17_000) }),
  },
  body_invalid: {
    status: 422,
    detail: 'The request is not as it should be.',
    nextStep: 'See `pointers` for what is wrong.',
    provoke: async ({ visit }) => (await visit()).call('POST', '/quotes', { changes: [] }),
  },
  query_invalid: {
    status: 400,
    detail: 'The address of the request has a value that is not known.',
    nextStep: 'Send an IANA time zone such as Europe/Berlin, and a kind of change that exists.',
    provoke: async ({ visit }) => (await visit()).call('GET', '?timeZone=Europe/Atlantis'),
  },
  idempotency_key_missing: {
    status: 400,
    detail: 'The request needs an Idempotency-Key.',
    nextStep: 'Send a new UUID for each thing the shopper wants.',
    provoke: async ({ visit }) => (await visit()).call('POST', '/edits', {}),
  },
  idempotency_key_invalid: {
    status: 400,
    detail: 'The Idempotency-Key cannot be used.',
    nextStep: 'Send 8 to 255 printable ASCII characters without spaces, such as a UUID.',
    provoke: async ({ visit }) => (await visit()).call('POST', '/edits', {}, { 'idempotency-key': 'short' }),
  },
  idempotency_key_reused: {
    status: 422,
    detail: 'The Idempotency-Key was used for a different change.',
    nextStep: 'Send a new UUID for each thing the shopper wants.',
    provoke: async ({ visit }) => {
      const shopper = await visit();
      await save(shopper, note);
      return save(shopper, [{ ...note[0], text: 'Something else' }]);
    },
  },
  url_too_long: {
    status: 414,
    detail: 'The address is longer than allowed.',
    nextStep: 'Check the address.',
    provoke: async ({ visit }) => (await visit()).call('GET', `?timeZone=${'x'.repeat(2048)}`),
  },
  rate_limited: {
    status: 429,
    detail: 'This was asked for too often in a short time. Nothing was changed.',
    nextStep: 'Try again in 2 minutes.',
    german: [
      'Danach wurde in kurzer Zeit zu oft gefragt. Es wurde nichts geändert.',
      'Versuchen Sie es in 2 Minuten noch einmal.',
    ],
    retryAfterSeconds: 120,
    options: { config: { limits: { token: { most: 1, withinSeconds: 120 } } } },
    provoke: async ({ visit }) => {
      const shopper = await visit();
      await shopper.call('GET', '');
      return shopper.call('GET', '');
    },
  },
} as const satisfies Partial<Record<ProblemCode, RefusalCase>>;
