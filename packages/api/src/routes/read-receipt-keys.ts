import type { ReceiptKeySet } from '@amend/contract';

import type { ApiContext } from '../context.ts';

/** Where the keys of receipts are published. */
export const RECEIPT_KEYS_PATH = '/v1/receipt-keys';

/** `GET /v1/receipt-keys`: the keys that receipts are verified with, as a JWK Set (RFC 7517, 5). For everybody, and to be kept for an hour. */
export function readReceiptKeys(keySet: ReceiptKeySet) {
  const body = JSON.stringify(keySet);
  return (c: ApiContext): Response =>
    new Response(body, {
      status: 200,
      headers: {
        ...c.get('answerHeaders'),
        'content-type': 'application/jwk-set+json',
        'cache-control': 'public, max-age=3600',
        'access-control-allow-origin': '*',
        'x-request-id': c.get('requestId'),
      },
    });
}
