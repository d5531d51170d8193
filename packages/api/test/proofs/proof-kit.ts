import { createHmac } from 'node:crypto';

import type { Proof } from '@amend/contract';
import type { AmendConfig } from '@amend/engine/config';

import { CLIENT_SECRET } from '../kit.ts';
import type { Kit } from '../kit.ts';

export const linkKey = { id: 'mail-1', secret: 'a-link-key-for-tests-of-32-bytes-or-more' };

/** Every kind of proof, as it comes. */
export const everyProof = {
  'signed-link': { keys: [linkKey] },
  'app-proxy': { secrets: [CLIENT_SECRET] },
} satisfies AmendConfig['proofs'];

/** The link that a template makes, as the specification has it. */
export function linkFor(orderId: string, expiresAt: string, { id, secret } = linkKey): string {
  const what = `${orderId}.${Date.parse(expiresAt) / 1000}.${id}`;
  return `${what}.${createHmac('sha256', secret).update(`amend-order-link.${what}`).digest('hex')}`;
}

/** Brings a proof as a page of the shop does. */
export async function bring(
  { api }: Pick<Kit, 'api'>,
  proof: Proof | object,
  { query = '', language = 'en', headers = {} } = {},
): Promise<Response> {
  return api.request(`/v1/order-tokens${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language, ...headers },
    body: JSON.stringify(proof),
  });
}
