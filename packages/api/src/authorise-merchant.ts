import type { MiddlewareHandler } from 'hono';

import { answerProblem } from './answers.ts';
import { bearerOf } from './bearer.ts';
import type { ApiEnv } from './context.ts';

/** A key of the merchant's own systems and staff. */
export interface MerchantKey {
  readonly id: string;
  readonly secret: string;
}

/** Lets a request through whose bearer token is the secret of one of the merchant's keys. */
export function authoriseMerchant(keys: readonly MerchantKey[]): MiddlewareHandler<ApiEnv> {
  const knows = knowsMerchantKey(keys);
  return async function authoriseMerchant(c, next) {
    const secret = bearerOf(c);
    if (!secret) return answerProblem(c, { code: 'merchant_key_missing' });
    return (await knows(secret)) ? next() : answerProblem(c, { code: 'merchant_key_invalid' });
  };
}

/** Says whether a text is the secret of one of the keys. How long it takes tells nothing of the secrets. */
export function knowsMerchantKey(keys: readonly MerchantKey[]): (secret: string) => Promise<boolean> {
  let known: Promise<readonly Uint8Array[]> | undefined;
  return async (secret) => {
    known ??= Promise.all(keys.map((key) => digestOf(key.secret)));
    const given = await digestOf(secret);
    return (await known).filter((digest) => isSameDigest(digest, given)).length > 0;
  };
}

async function digestOf(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** Looks at every byte, whatever those before it were. */
function isSameDigest(one: Uint8Array, other: Uint8Array): boolean {
  return one.reduce((difference, byte, place) => difference | (byte ^ (other[place] ?? 256)), 0) === 0;
}
