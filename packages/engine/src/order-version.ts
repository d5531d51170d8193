import type { OrderFacts } from './order-facts.ts';

/**
 * Names the state of an order that a shopper was shown (rule E1): lines, total, address.
 *
 * Tags, notes and scans do not count, so that what other apps do to an order does not spoil a quote. 128 bits of SHA-256 in base64url.
 */
export async function orderVersion({ id, lines, total, shippingAddress }: OrderFacts): Promise<string> {
  const state = JSON.stringify([
    id,
    lines.map(({ id: line, quantity }) => [line, quantity]),
    total,
    shippingAddress,
  ]);
  return (await fingerprint(state)).slice(0, 22);
}

/** SHA-256 of a text in base64url. */
export async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
