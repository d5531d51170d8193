import { SignJWT } from 'jose';

import { DEFAULT_AUDIENCE, isOrderId, isProofName, isShopDomain, ORDER_TOKEN_TYPE } from './claims.ts';
import { importOrderTokenKey } from './keys.ts';
import type { OrderTokenKey } from './keys.ts';

/** What a merchant's server puts into an order token. */
export interface SignOrderTokenOptions {
  /** The key to sign with: a shared secret, or a private Ed25519 JWK. */
  readonly key: OrderTokenKey;
  /** The shop's `*.myshopify.com` domain. */
  readonly shop: string;
  /** Shopify's order id: the number as a string, or `gid://shopify/Order/<number>`. */
  readonly orderId: string;
  /** The kinds of change the shopper may make, such as `['correct-address']`. Default: none, the token may only look. */
  readonly changes?: readonly string[];
  /** How much of the order is shown: `redacted` hides what tells who the shopper is. Default: `full`. */
  readonly view?: 'full' | 'redacted';
  /** The proof that the token is exchanged for, such as `signed-link`. A merchant's own server leaves it out. */
  readonly proof?: string;
  /** How long the token is accepted, 1 to 86,400 s. Default: 3,600 s. */
  readonly expiresInSeconds?: number;
  /** Must equal what the API expects. Default: {@link DEFAULT_AUDIENCE}. */
  readonly audience?: string;
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
  /** The token's own id. Default: a random UUID. */
  readonly tokenId?: string;
}

/**
 * Signs an order token: a JWT (RFC 7519) that opens one order of one shop to the page it is handed to.
 *
 * Call it on a server, for a shopper who has just shown that the order is theirs (they are on its confirmation page, or logged in).
 * Rejects with a `TypeError` where an option is not what it should be.
 */
export async function signOrderToken(options: SignOrderTokenOptions): Promise<string> {
  const {
    shop,
    changes = [],
    view = 'full',
    proof,
    expiresInSeconds = 3600,
    audience = DEFAULT_AUDIENCE,
  } = options;
  const orderId = options.orderId.replace(/^gid:\/\/shopify\/Order\//, '');
  if (!isShopDomain(shop)) throw new TypeError('`shop` is the permanent domain: <name>.myshopify.com.');
  if (!isOrderId(orderId)) throw new TypeError('`orderId` is the number of a Shopify order, or its gid.');
  if (!Number.isInteger(expiresInSeconds) || expiresInSeconds < 1 || expiresInSeconds > 86_400) {
    throw new TypeError('`expiresInSeconds` is a whole number from 1 to 86400.');
  }
  if (proof !== undefined && !isProofName(proof)) throw new TypeError('`proof` names a kind of proof.');
  const { id, algorithm, key } = await importOrderTokenKey(options.key);
  const issuedAt = Math.floor((options.now?.() ?? new Date()).getTime() / 1000);
  const claims = {
    shop,
    changes,
    ...(view === 'redacted' ? { view } : {}),
    ...(proof === undefined ? {} : { amr: [proof] }),
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, kid: id, typ: ORDER_TOKEN_TYPE })
    .setSubject(orderId)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + expiresInSeconds)
    .setJti(options.tokenId ?? crypto.randomUUID())
    .sign(key);
}
