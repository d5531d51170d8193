import { base64url, errors, jwtVerify } from 'jose';

/** Whose session token is asked for. */
export interface SessionTokenOf {
  readonly shop: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly now: Date;
}

/** How far Shopify's clock and ours may be apart, in seconds: as in Shopify's own library. */
const CLOCK_TOLERANCE_SECONDS = 10;

/** The longest token that is looked at, in characters; a real one has some 500. */
const MAX_LENGTH = 4096;

/**
 * Whether a text is a session token that Shopify's admin gave the app for somebody of this shop. One that a page of a shopper was given is none: its issuer is not the
 * admin (rule K7).
 *
 * Source: https://shopify.dev/docs/apps/build/authentication-authorization/session-tokens
 */
export async function isSessionTokenOfAdmin(
  token: string,
  { shop, clientId, clientSecret, now }: SessionTokenOf,
): Promise<boolean> {
  if (token.length > MAX_LENGTH) return false;
  try {
    if (!token.split('.').every(isCanonical)) return false;
    const { payload } = await jwtVerify(token, new TextEncoder().encode(clientSecret), {
      algorithms: ['HS256'],
      audience: clientId,
      issuer: `https://${shop}/admin`,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: now,
      requiredClaims: ['exp', 'nbf', 'dest', 'sub'],
    });
    return payload['dest'] === `https://${shop}`;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return false;
    throw error;
  }
}

/** Whether a part of a JWT is the one base64url text of its bytes: decoders forgive paddings and stray last bits. */
function isCanonical(part: string): boolean {
  return base64url.encode(base64url.decode(part)) === part;
}
