import type { ResolvedConfig } from '@amend/engine/config';
import { signOrderToken } from '@amend/order-token';

/** Signs the order token that opens one order to the page it is put into. */
export type SignFor = (orderId: string) => Promise<string>;

/**
 * Lets the confirmation page open its order and make every kind of change that the shop has settings for. It is put into the page, never into an address.
 *
 * The demo shows its orders to anyone on this machine. A real shop signs only once it knows that the order is the visitor's: right after
 * checkout, or when they are logged in.
 */
export function signWith({ shop, orderTokens, changes: settings }: ResolvedConfig, now: () => Date): SignFor {
  const [key] = orderTokens.keys;
  if (key === undefined) throw new TypeError('Amend needs a key to sign order tokens with.');
  const { audience } = orderTokens;
  const changes = Object.keys(settings);
  // The back office moves the clock, and a page that is open should stay so.
  const expiresInSeconds = 86_400;
  return (orderId) => signOrderToken({ key, shop, orderId, audience, changes, expiresInSeconds, now });
}
