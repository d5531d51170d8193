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
  /** The proof that the token was exchanged for, its one entry of `amr` (RFC 8176); `null` where the merchant's own server signed it. */
  readonly proof: string | null;
  /** How much of the order is shown: all of it, or all but what tells who the shopper is. */
  readonly view: 'full' | 'redacted';
  /** When the token was signed, in seconds since 1970. */
  readonly issuedAtSeconds: number;
  /** When the token stops being accepted, in seconds since 1970. */
  readonly expiresAtSeconds: number;
}

/** Reads the payload of a token whose signature, type, audience and times are already checked; `null` where a claim is missing or wrong. */
export function readClaims(payload: Readonly<Record<string, unknown>>): OrderTokenClaims | null {
  const { sub, shop, changes, jti, iat, exp } = payload;
  if (typeof sub !== 'string' || !isOrderId(sub)) return null;
  if (typeof shop !== 'string' || !isShopDomain(shop)) return null;
  if (typeof jti !== 'string' || jti === '') return null;
  if (typeof exp !== 'number' || typeof iat !== 'number') return null;
  if (!Array.isArray(changes) || !changes.every((kind) => typeof kind === 'string')) return null;
  const proof = readProof(payload['amr']);
  const view = payload['view'] ?? 'full';
  if (proof === undefined || (view !== 'full' && view !== 'redacted')) return null;
  const times = { issuedAtSeconds: iat, expiresAtSeconds: exp };
  return { shop, orderId: sub, changes, tokenId: jti, proof, view, ...times };
}

/** The one method in `amr`, `null` where there is no such claim, `undefined` where it is not as it should be. */
function readProof(amr: unknown): string | null | undefined {
  if (amr === undefined) return null;
  const [method, ...others] = Array.isArray(amr) ? amr : [];
  return typeof method === 'string' && isProofName(method) && others.length === 0 ? method : undefined;
}

/** Whether a text can name a kind of proof. */
export function isProofName(text: string): boolean {
  return /^[a-z][a-z-]{0,31}$/.test(text);
}

/** Whether a text is the numeric id of a Shopify order. */
export function isOrderId(text: string): boolean {
  return /^[1-9]\d{0,19}$/.test(text);
}

/** Whether a text is a shop's permanent domain, `<name>.myshopify.com`. */
export function isShopDomain(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,59}\.myshopify\.com$/.test(text);
}
