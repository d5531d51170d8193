import { NOTE_TOPICS } from '@amend/contract';

import { noteOn } from './changes/add-note.ts';
import type { OrderFacts } from './order-facts.ts';

/**
 * Names the state of an order that a shopper was shown (rule E1): lines, total and what was paid, address, contact, notes, shipping.
 *
 * Tags and scans do not count, so that what other apps do to an order does not spoil a quote. 128 bits of SHA-256 in base64url.
 */
export async function orderVersion(facts: OrderFacts): Promise<string> {
  const { id, lines, total, paid, shippingAddress, email, phone, shippingMethods } = facts;
  const state = JSON.stringify([
    id,
    lines.map(({ id: line, quantity }) => [line, quantity]),
    total,
    paid,
    shippingAddress,
    email,
    phone,
    NOTE_TOPICS.map((topic) => noteOn(facts, topic)),
    shippingMethods.map((method) => method.id),
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
