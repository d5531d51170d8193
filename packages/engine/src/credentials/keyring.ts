import { base64url } from 'jose';

/** A key that credentials are encrypted with, as the configuration has it. */
export interface CredentialKey {
  readonly id: string;
  /** 32 random bytes in base64. */
  readonly secret: string;
}

/** What a credential is about. A record of one shop and purpose opens as no other. */
export interface CredentialName {
  /** `<name>.myshopify.com`. */
  readonly shop: string;
  readonly purpose: string;
}

/** An encrypted credential, as it is stored. `iv` and `ciphertext` are base64url; the ciphertext ends with the tag of 128 bits. */
export interface SealedCredential {
  readonly keyId: string;
  readonly iv: string;
  readonly ciphertext: string;
}

/** Encrypts credentials and decrypts them. */
export interface Keyring {
  /** Encrypts with the first key, under a nonce of its own. */
  seal(name: CredentialName, text: string): Promise<SealedCredential>;
  /**
   * Decrypts what was sealed under this very name. Rejects with an `Error` that names the key and no content, where that key is not there any more, or the record
   * was sealed under another name or tampered with.
   */
  open(name: CredentialName, sealed: SealedCredential): Promise<string>;
  /** Whether a record is encrypted with the first key; any other is to be sealed anew. */
  isCurrent(sealed: SealedCredential): boolean;
}

/**
 * AES-256-GCM through Web Crypto (NIST SP 800-38D) with random nonces of 96 bits. Shop, purpose and the id of the key are authenticated with each record.
 *
 * @param keys - The first encrypts, all decrypt.
 */
export function createKeyring(keys: readonly CredentialKey[]): Keyring {
  const imported = new Map(keys.map(({ id, secret }) => [id, once(() => importKey(secret))]));
  const [first] = keys;

  function find(id: string): Promise<CryptoKey> {
    const key = imported.get(id);
    if (!key)
      throw new Error(
        `There is no credential key "${id}". List it in \`credentials.keys\` until it is not needed.`,
      );
    return key();
  }

  return {
    async seal(name, text) {
      const keyId = first?.id ?? '';
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(name, keyId) };
      const bytes = await crypto.subtle.encrypt(algorithm, await find(keyId), new TextEncoder().encode(text));
      return { keyId, iv: base64url.encode(iv), ciphertext: base64url.encode(new Uint8Array(bytes)) };
    },
    async open(name, { keyId, iv, ciphertext }) {
      const key = await find(keyId);
      const algorithm = {
        name: 'AES-GCM',
        iv: Uint8Array.from(base64url.decode(iv)),
        additionalData: boundTo(name, keyId),
      };
      try {
        const sealed = Uint8Array.from(base64url.decode(ciphertext));
        return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, sealed));
      } catch {
        throw new Error(`A credential cannot be decrypted with the key "${keyId}".`);
      }
    },
    isCurrent: ({ keyId }) => keyId === first?.id,
  };
}

/** Written as JSON, so that no two names read the same. */
function boundTo({ shop, purpose }: CredentialName, keyId: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    new TextEncoder().encode(JSON.stringify(['amend-credential-1', shop, purpose, keyId])),
  );
}

function importKey(secret: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
