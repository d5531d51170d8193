import { base64url, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';

import { DEFAULT_AUDIENCE, ORDER_TOKEN_TYPE, readClaims } from './claims.ts';
import type { OrderTokenClaims } from './claims.ts';
import type { ImportedKey } from './keys.ts';

/** How a token is checked. */
export interface VerifyOrderTokenOptions {
  /** The keys that may have signed it, found by the token's `kid`; see {@link importOrderTokenKey}. */
  readonly keys: readonly ImportedKey[];
  /**
   * The keys that sign tokens for which a proof was exchanged, and no others; a token of `keys` names no proof. No id may be in both lists.
   * Default: none.
   */
  readonly proofKeys?: readonly ImportedKey[];
  /** The `aud` claim it must have. Default: {@link DEFAULT_AUDIENCE}. */
  readonly audience?: string;
  /** How far the clocks of signer and verifier may be apart, in seconds. Default: {@link CLOCK_TOLERANCE_SECONDS}. */
  readonly clockToleranceSeconds?: number;
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
}

/**
 * Why a token was refused.
 *
 * `malformed`: not a JWT of ours in canonical form. `unknown_key`: no key with its `kid`. `wrong_algorithm`: not the key's algorithm.
 * `bad_signature`, `expired`, `not_yet_valid`, `wrong_audience`: as they say. `bad_claims`: signed, but shop, order or list of changes is missing or wrong, or it is not of the kind that its key signs.
 */
export type OrderTokenRefusal =
  | 'malformed'
  | 'unknown_key'
  | 'wrong_algorithm'
  | 'bad_signature'
  | 'expired'
  | 'not_yet_valid'
  | 'wrong_audience'
  | 'bad_claims';

/** The claims of a good token, or the reason for which it was refused. */
export type OrderTokenVerdict =
  | { readonly ok: true; readonly claims: OrderTokenClaims }
  | { readonly ok: false; readonly reason: OrderTokenRefusal };

/** How far the clocks of signer and verifier may be apart unless the verifier says otherwise, in seconds. */
export const CLOCK_TOLERANCE_SECONDS = 5;

/** The longest token that is looked at, in characters; a real one has some 400. */
const MAX_LENGTH = 2048;

/** Checks an order token: form, key, algorithm, signature, type, audience, times and claims, in this order. Never throws for a bad token. */
export async function verifyOrderToken(
  token: string,
  options: VerifyOrderTokenOptions,
): Promise<OrderTokenVerdict> {
  const {
    keys,
    proofKeys = [],
    audience = DEFAULT_AUDIENCE,
    clockToleranceSeconds = CLOCK_TOLERANCE_SECONDS,
    now = () => new Date(),
  } = options;
  const header = readHeader(token);
  if (header?.typ !== ORDER_TOKEN_TYPE) return refuse('malformed');
  const proofKey = proofKeys.find(({ id }) => id === header.kid);
  const key = proofKey ?? keys.find(({ id }) => id === header.kid);
  if (!key) return refuse('unknown_key');
  if (header.alg !== key.algorithm) return refuse('wrong_algorithm');
  try {
    const { payload } = await jwtVerify(token, key.key, {
      algorithms: [key.algorithm],
      audience,
      clockTolerance: clockToleranceSeconds,
      currentDate: now(),
      requiredClaims: ['sub', 'aud', 'iat', 'exp', 'jti'],
    });
    const verdict = judgeClaims(payload, now(), clockToleranceSeconds);
    const isForProof = verdict.ok && verdict.claims.proof !== null;
    return verdict.ok && isForProof !== (proofKey !== undefined) ? refuse('bad_claims') : verdict;
  } catch (error) {
    return refuse(reasonFor(error));
  }
}

function refuse(reason: OrderTokenRefusal): OrderTokenVerdict {
  return { ok: false, reason };
}

function readHeader(token: string): ReturnType<typeof decodeProtectedHeader> | null {
  if (token.length > MAX_LENGTH || !isCanonicalJwt(token)) return null;
  try {
    return decodeProtectedHeader(token);
  } catch {
    return null;
  }
}

/** Whether each part of a JWT is the one base64url text of its bytes: decoders forgive paddings and stray last bits, so that one token would have many texts. */
export function isCanonicalJwt(token: string): boolean {
  const parts = token.split('.');
  return parts.length === 3 && parts.every((part) => /^[\w-]+$/.test(part) && isCanonicalBase64url(part));
}

function isCanonicalBase64url(part: string): boolean {
  try {
    return base64url.encode(base64url.decode(part)) === part;
  } catch {
    return false;
  }
}

function judgeClaims(payload: JWTPayload, now: Date, toleranceSeconds: number): OrderTokenVerdict {
  const isFromTheFuture = (payload.iat ?? 0) > now.getTime() / 1000 + toleranceSeconds;
  if (isFromTheFuture) return refuse('not_yet_valid');
  const claims = readClaims(payload);
  return claims && Number.isSafeInteger(claims.expiresAtSeconds)
    ? { ok: true, claims }
    : refuse('bad_claims');
}

function reasonFor(error: unknown): OrderTokenRefusal {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'bad_signature';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'nbf') return 'not_yet_valid';
    return error.claim === 'aud' ? 'wrong_audience' : 'bad_claims';
  }
  return 'malformed';
}
