/** The `typ` header of every order token, so that no other JWT can be taken for one (RFC 8725, 3.11). */
export const ORDER_TOKEN_TYPE = 'amend-order+jwt';

/** The `aud` claim unless another is configured on both sides. */
export const DEFAULT_AUDIENCE = 'amend';

/** What an order token says: one shop, one order, and what may be done. */
export interface OrderTokenClaims {
  /** The shop's `*.myshopify.com` domain. */
  readonly shop: string;
  /** Shopify's numeric order id as a string; the token's `sub`. */
  readonly orderId: string;
  /** The kinds of change that may be made, such as `correct-address`; empty for a token that may only look. */
  readonly changes: readonly string[];
  /** The token's own id, by which replay is judged; never by the token's text, which can be altered without breaking it. */
  readonly tokenId: string;
  /** When the token stops being accepted, in seconds since 1970. */
  readonly expiresAtSeconds: number;
}

/** Reads the payload of a token whose signature, type, audience and times are already checked; `null` where a claim is missing or wrong. */
export function readClaims(payload: Readonly<Record<string, unknown>>): OrderTokenClaims | null {
  const { sub, shop, changes, jti, exp } = payload;
  if (typeof sub !== 'string' || !isOrderId(sub)) return null;
  if (typeof shop !== 'string' || !isShopDomain(shop)) return null;
  if (typeof jti !== 'string' || jti === '') return null;
  if (typeof exp !== 'number') return null;
  if (!Array.isArray(changes) || !changes.every((kind) => typeof kind === 'string')) return null;
  return { shop, orderId: sub, changes, tokenId: jti, expiresAtSeconds: exp };
}

/** Whether a text is the numeric id of a Shopify order. */
export function isOrderId(text: string): boolean {
  return /^[1-9]\d{0,19}$/.test(text);
}

/** Whether a text is a shop's permanent domain, `<name>.myshopify.com`. */
export function isShopDomain(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,59}\.myshopify\.com$/.test(text);
}
