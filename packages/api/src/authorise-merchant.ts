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
  const keyIdOf = createKeyring(keys);
  return async function authoriseMerchant(c, next) {
    const secret = bearerOf(c);
    if (!secret) return answerProblem(c, { code: 'merchant_key_missing' });
    const keyId = await keyIdOf(secret);
    if (keyId === undefined) return answerProblem(c, { code: 'merchant_key_invalid' });
    c.set('merchantKeyId', keyId);
    return next();
  };
}

/** Finds the id of the key whose secret a text is, `undefined` where it is none. How long it takes tells nothing of the secrets. */
export function createKeyring(keys: readonly MerchantKey[]): (secret: string) => Promise<string | undefined> {
  let known: Promise<readonly Uint8Array[]> | undefined;
  return async (secret) => {
    known ??= Promise.all(keys.map((key) => digestOf(key.secret)));
    const given = await digestOf(secret);
    const isSame = (await known).map((digest) => isSameDigest(digest, given));
    return keys[isSame.indexOf(true)]?.id;
  };
}

async function digestOf(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** Looks at every byte, whatever those before it were. */
function isSameDigest(one: Uint8Array, other: Uint8Array): boolean {
  return one.reduce((difference, byte, place) => difference | (byte ^ (other[place] ?? 256)), 0) === 0;
}
