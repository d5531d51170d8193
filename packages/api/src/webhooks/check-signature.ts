/** The part of a request that a signature is about. */
interface SignedRequest {
  header(name: string): string | undefined;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** 32 bytes in base64 have one spelling: the last letter stands for four bits, and two that are nought. */
const SIGNATURE = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/**
 * Makes what tells whether a webhook is Shopify's: `X-Shopify-Hmac-SHA256` is the HMAC-SHA256 of the body as it came, in base64, with a client secret of
 * the app (rule N1). The comparison is Web Crypto's, which takes as long for a wrong signature as for a right one.
 *
 * Source: https://shopify.dev/docs/apps/build/webhooks/verify-deliveries
 */
export function createSignatureCheck(
  secrets: readonly string[],
): (request: SignedRequest) => Promise<boolean> {
  let keys: Promise<readonly CryptoKey[]> | undefined;
  return async (request) => {
    const signature = request.header('x-shopify-hmac-sha256') ?? '';
    if (secrets.length === 0 || !SIGNATURE.test(signature)) return false;
    keys ??= Promise.all(secrets.map(importSecret));
    const [known, body] = await Promise.all([keys, request.arrayBuffer()]);
    const bytes = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
    const verdicts = await Promise.all(known.map((key) => crypto.subtle.verify('HMAC', key, bytes, body)));
    return verdicts.includes(true);
  };
}

function importSecret(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify']);
}
