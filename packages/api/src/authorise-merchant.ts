import type { MiddlewareHandler } from 'hono';

import { answerProblem } from './answers.ts';
import { bearerOf } from './bearer.ts';
import type { ApiEnv } from './context.ts';

/** A key of the merchant's own systems and staff. */
export interface MerchantKey {
  readonly id: string;
  readonly secret: string;
}

/** Lets a request through whose bearer token is the secret of one of the merchant's keys. How long it takes tells nothing of the secrets. */
export function authoriseMerchant(keys: readonly MerchantKey[]): MiddlewareHandler<ApiEnv> {
  let known: Promise<readonly Uint8Array[]> | undefined;
  return async function authoriseMerchant(c, next) {
    const secret = bearerOf(c);
    if (!secret) return answerProblem(c, { code: 'merchant_key_missing' });
    known ??= Promise.all(keys.map((key) => digestOf(key.secret)));
    const given = await digestOf(secret);
    const matches = (await known).filter((digest) => isSameDigest(digest, given));
    return matches.length > 0 ? next() : answerProblem(c, { code: 'merchant_key_invalid' });
  };
}

async function digestOf(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** Looks at every byte, whatever those before it were. */
function isSameDigest(one: Uint8Array, other: Uint8Array): boolean {
  return one.reduce((difference, byte, place) => difference | (byte ^ (other[place] ?? 256)), 0) === 0;
}
