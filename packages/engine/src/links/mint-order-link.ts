import { ORDER_LINK_PARAMETER, ORDER_LINK_PURPOSE } from '@amend/contract';

import type { ResolvedConfig } from '../config.ts';

type LinkConfig = NonNullable<ResolvedConfig['proofs']['signed-link']>;

/**
 * A link to an order, signed with the first key of the configuration and lasting as long as one may (rules T15, T17), as the address of a page: in its
 * fragment, which no browser sends (rule T21).
 */
export async function mintOrderLink(
  { keys, lifetimeSeconds }: LinkConfig,
  page: string,
  orderId: string,
  now: Date,
): Promise<string> {
  const [key] = keys;
  if (!key) throw new TypeError('There is no key to sign links with.');
  const expires = Math.floor(now.getTime() / 1000) + lifetimeSeconds;
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
