import { importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';

/**
 * A key for order tokens. The algorithm belongs to the key and is never read from a token (RFC 8725, 3.1).
 *
 * `id` is the token's `kid`; during a rotation the old and the new key stand side by side under their own ids.
 */
export type OrderTokenKey = SharedSecret | KeyPair;

/** A secret that the merchant's server and the API share (HMAC with SHA-256). */
export interface SharedSecret {
  readonly id: string;
  readonly algorithm: 'HS256';
  /** At least 32 bytes (RFC 7518, 3.2); a text counts in UTF-8. */
  readonly secret: string | Uint8Array;
}

/** An Ed25519 key as a JWK (RFC 8037). Signing needs the private one; the API is better given the public one only. */
export interface KeyPair {
  readonly id: string;
  readonly algorithm: 'EdDSA';
  readonly jwk: JWK;
}

/** A key that is ready for use. */
export interface ImportedKey {
  readonly id: string;
  readonly algorithm: OrderTokenKey['algorithm'];
  readonly key: CryptoKey | Uint8Array;
}

/**
 * Makes a key ready for use.
 *
 * Throws a `TypeError` where the id is empty, the secret is shorter than 32 bytes, or the JWK is not an Ed25519 key; the message never
 * contains key material.
 */
export async function importOrderTokenKey(key: OrderTokenKey): Promise<ImportedKey> {
  if (!/^[\w.-]{1,64}$/.test(key.id)) {
    throw new TypeError('An order token key needs an id of 1 to 64 letters, digits, ".", "_" or "-".');
  }
  return { id: key.id, algorithm: key.algorithm, key: await importMaterial(key) };
}

async function importMaterial(key: OrderTokenKey): Promise<CryptoKey | Uint8Array> {
  switch (key.algorithm) {
    case 'HS256':
      return importSecret(key);
    case 'EdDSA':
      return importKeyPair(key);
    default:
      throw new TypeError('An order token key has the algorithm "HS256" or "EdDSA".');
  }
}

function importSecret({ id, secret }: SharedSecret): Promise<CryptoKey> {
  const bytes = typeof secret === 'string' ? new TextEncoder().encode(secret) : secret;
  if (bytes.byteLength < 32) {
    throw new TypeError(
      `The secret of key "${id}" has ${bytes.byteLength} bytes; HS256 needs at least 32. Make one with: openssl rand -base64 32`,
    );
  }
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
}

async function importKeyPair({ id, jwk }: KeyPair): Promise<CryptoKey | Uint8Array> {
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') {
    throw new TypeError(`The JWK of key "${id}" is not an Ed25519 key (kty "OKP", crv "Ed25519").`);
  }
  return importJWK(jwk, 'EdDSA');
}
