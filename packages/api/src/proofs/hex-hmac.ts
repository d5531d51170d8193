/** 32 bytes in hex have one spelling. */
const SIGNATURE = /^[0-9a-f]{64}$/;

/**
 * Makes what tells whether a text has the HMAC-SHA256 that is given in hex, with one of the secrets. The comparison is Web Crypto's, which takes as
 * long for a wrong signature as for a right one.
 */
export function createHexHmacCheck(
  secrets: readonly string[],
): (text: string, signature: string) => Promise<boolean> {
  let keys: Promise<readonly CryptoKey[]> | undefined;
  return async (text, signature) => {
    if (!SIGNATURE.test(signature)) return false;
    keys ??= Promise.all(secrets.map(importSecret));
    const bytes = Uint8Array.from(signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const data = new TextEncoder().encode(text);
    const verdicts = await Promise.all(
      (await keys).map((key) => crypto.subtle.verify('HMAC', key, bytes, data)),
    );
    return verdicts.includes(true);
  };
}

function importSecret(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify']);
}
