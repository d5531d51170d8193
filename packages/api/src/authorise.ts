import type { ProblemCode } from '@amend/contract';
import { CLOCK_TOLERANCE_SECONDS, verifyOrderToken } from '@amend/order-token';
import type { ImportedKey, OrderTokenClaims, OrderTokenRefusal } from '@amend/order-token';
import type { MiddlewareHandler } from 'hono';
import { LRUCache } from 'lru-cache';

import { answerProblem } from './answers.ts';
import { bearerOf } from './bearer.ts';
import type { ApiEnv } from './context.ts';
import { isRevoked } from './revocation.ts';

/** What an order token is held against. */
export interface AuthoriseOptions {
  readonly shop: string;
  readonly keys: readonly ImportedKey[];
  readonly proofKeys: readonly ImportedKey[];
  readonly audience: string;
  readonly now: () => Date;
  readonly tokensRevokedAt: ((orderId: string) => Promise<string | null>) | undefined;
}

/** Lets a request through whose bearer token (RFC 6750) opens the order in its path, and puts the token's claims on the context. */
export function authorise(options: AuthoriseOptions): MiddlewareHandler<ApiEnv> {
  const verify = createVerifier(options);
  return async function authorise(c, next) {
    const token = bearerOf(c);
    if (!token) return answerProblem(c, { code: 'token_missing' });
    const claims = await verify(token);
    if (typeof claims === 'string') return answerProblem(c, { code: codeFor(claims) });
    if (claims.shop !== options.shop) return answerProblem(c, { code: 'token_wrong_shop' });
    if (claims.orderId !== c.req.param('orderId')) return answerProblem(c, { code: 'token_wrong_order' });
    const { orderId, issuedAtSeconds } = claims;
    const revokedAt = (await options.tokensRevokedAt?.(orderId)) ?? null;
    if (isRevoked(revokedAt, issuedAtSeconds * 1000)) return answerProblem(c, { code: 'token_revoked' });
    c.set('claims', claims);
    return next();
  };
}

/**
 * Verifies tokens, and remembers the good ones: a signature that held holds again, and checking it is most of the work of reading an order.
 * Their expiry is looked at every time.
 */
function createVerifier({ keys, proofKeys, audience, now }: AuthoriseOptions) {
  // By size and not by `max`, for which the whole room would be made at once, in every object of an order.
  const good = new LRUCache<string, OrderTokenClaims>({ maxSize: 10_000, sizeCalculation: () => 1 });
  return async (token: string): Promise<OrderTokenClaims | OrderTokenRefusal> => {
    const known = good.get(token);
    if (known) {
      const endsAtSeconds = known.expiresAtSeconds + CLOCK_TOLERANCE_SECONDS;
      return now().getTime() / 1000 < endsAtSeconds ? known : 'expired';
    }
    const verdict = await verifyOrderToken(token, { keys, proofKeys, audience, now });
    if (!verdict.ok) return verdict.reason;
    good.set(token, verdict.claims);
    return verdict.claims;
  };
}

/** A stranger learns only whether a new token is needed, not which of the checks a forged one failed. */
function codeFor(reason: OrderTokenRefusal): ProblemCode {
  return reason === 'expired' ? 'token_expired' : 'token_invalid';
}
