import type { ReceiptKeySet } from '@amend/contract';
import { importJWK } from 'jose';
import type { CryptoKey } from 'jose';

import type { ResolvedConfig } from '../config.ts';

/** A key as the configuration has it. */
type ConfiguredKey = ResolvedConfig['receipts']['keys'][number];

/** The key that signs receipts, ready for use. */
export interface SigningKey {
  readonly id: string;
  readonly key: CryptoKey;
}

/**
 * The keys that receipts are verified with, as they are published: the public parts of all of them.
 *
 * Rejects with a `TypeError`, which holds no key material, where the two parts of the first do not belong together: nobody could verify what it signs.
 */
export async function receiptKeySet({ receipts }: Pick<ResolvedConfig, 'receipts'>): Promise<ReceiptKeySet> {
  const [first] = receipts.keys;
  if (first) await assertPair(first);
  return {
    keys: receipts.keys.map(({ id, jwk: { kty, crv, x } }) => ({
      kty,
      crv,
      x,
      kid: id,
      alg: 'EdDSA',
      use: 'sig',
    })),
  };
}

/** Makes the first key ready to sign with. */
export async function importSigningKey({ id, jwk }: ConfiguredKey): Promise<SigningKey> {
  return { id, key: await importKey({ id, jwk }) };
}

async function assertPair({ id, jwk }: ConfiguredKey): Promise<void> {
  const { d: _, ...publicJwk } = jwk;
  const probe = new TextEncoder().encode(id);
  const [signing, verifying] = await Promise.all([importKey({ id, jwk }), importKey({ id, jwk: publicJwk })]);
  const signature = await crypto.subtle.sign('Ed25519', signing, probe);
  if (!(await crypto.subtle.verify('Ed25519', verifying, signature, probe))) throw unusable(id);
}

async function importKey({ id, jwk }: ConfiguredKey): Promise<CryptoKey> {
  const { d, ...publicJwk } = jwk;
  const key = await importJWK(d === undefined ? publicJwk : { ...publicJwk, d }, 'EdDSA').catch(() => null);
  if (key === null || key instanceof Uint8Array) throw unusable(id);
  return key;
}

function unusable(id: string): TypeError {
  return new TypeError(`The receipt key "${id}" is not a pair: its "x" is not the public part of its "d".`);
}
