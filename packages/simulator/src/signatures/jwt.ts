import { signHmac, toBase64Url } from './hmac.ts';

/** What a token says. */
export type Claims = Readonly<Record<string, string | number>>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const HEADER = { alg: 'HS256', typ: 'JWT' };

/** Writes a JWT signed with HS256, the way Shopify signs its session tokens. */
export async function signJwt(claims: Claims, secret: string): Promise<string> {
  const signed = `${encodePart(HEADER)}.${encodePart(claims)}`;
  return `${signed}.${toBase64Url(await signHmac(secret, signed))}`;
}

/** Reads a JWT whose HS256 signature holds; `null` otherwise. Says nothing about its times. */
export async function readJwt(
  token: string,
  secret: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const [header, claims, signature, ...rest] = token.split('.');
  if (header === undefined || claims === undefined || signature === undefined || rest.length > 0) return null;
  if (decodePart(header)?.['alg'] !== 'HS256') return null;
  const expected = toBase64Url(await signHmac(secret, `${header}.${claims}`));
  return signature === expected ? decodePart(claims) : null;
}

function encodePart(part: object): string {
  return toBase64Url(encoder.encode(JSON.stringify(part)));
}

function decodePart(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const text = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
    const parsed: unknown = JSON.parse(decoder.decode(Uint8Array.from(text, (char) => char.charCodeAt(0))));
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : null;
  } catch {
    return null;
  }
}
