import { ORDER_LINK_PARAMETER, ORDER_LINK_PURPOSE } from '@amend/contract';

import type { ResolvedConfig } from '../config.ts';

/**
 * A link to an order, signed at an instant with the first key of the configuration and lasting as long as one may (rules T15, T17), as the address of the
 * page that opens it: in its fragment, which no browser sends (rule T21). `null` where no page is configured.
 */
export async function mintOrderLink(
  config: ResolvedConfig,
  orderId: string,
  signedAt: Date,
): Promise<string | null> {
  const { keys: [key] = [], page, lifetimeSeconds = 0 } = config.proofs['signed-link'] ?? {};
  if (!key || page === undefined) return null;
  const expires = Math.floor(signedAt.getTime() / 1000) + lifetimeSeconds;
  const what = `${orderId}.${expires}.${key.id}`;
  const signature = await hmacHex(key.secret, `${ORDER_LINK_PURPOSE}.${what}`);
  return `${page}#${ORDER_LINK_PARAMETER}=${what}.${signature}`;
}

async function hmacHex(secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
