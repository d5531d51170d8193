import { createHmac } from 'node:crypto';

import { SHOP, tokenKey } from '../kit.ts';

/** A secret of the kit's order tokens, as text. */
export const tokenSecret = 'secret' in tokenKey ? String(tokenKey.secret) : '';

export const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

interface Forged {
  readonly header?: object;
  readonly claims?: object;
  readonly secret?: string | Buffer;
  readonly hash?: 'sha256' | 'sha384' | 'sha512';
}

/** When the clock of the kit begins, in seconds since 1970. */
export const begin = Date.parse('2026-11-23T09:00:00Z') / 1000;

/** A JWT with an HMAC. Unless something is replaced, it is a good order token of the order. */
export function forge(
  orderId: string,
  { header = {}, claims = {}, secret = tokenSecret, hash = 'sha256' }: Forged = {},
): string {
  const good = { shop: SHOP, changes: [], sub: orderId, aud: 'amend', jti: 'j-1' };
  const times = { iat: begin, exp: begin + 3600 };
  const text = [
    encode({ alg: 'HS256', kid: 'k1', typ: 'amend-order+jwt', ...header }),
    encode({ ...good, ...times, ...claims }),
  ].join('.');
  return signText(text, secret, hash);
}

/** A text of header and claims with its HMAC. */
export function signText(text: string, secret: string | Buffer = tokenSecret, hash = 'sha256'): string {
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Texts that careless decoders read as the same token: paddings, stray last bits, letters of standard base64, parts too many. */
export function otherSpellings(make: (id: string) => string): readonly [what: string, text: string][] {
  const ids = Array.from({ length: 200 }, (_, place) => `j-${place}`);
  const token = ids.map(make).find((each) => /[-_]/.test(each.split('.')[2] ?? ''));
  if (!token) throw new Error('There is no token with a letter that standard base64 writes otherwise.');
  const [header = '', claims = '', signature = ''] = token.split('.');
  const last = alphabet.indexOf(token.at(-1) ?? '');
  return [
    ['with padding', `${token}=`],
    ['with padding within', `${header}=.${claims}.${signature}`],
    ['with other last bits', token.slice(0, -1) + alphabet[last ^ 1]],
    ['in standard base64', `${header}.${claims}.${signature.replaceAll('-', '+').replaceAll('_', '/')}`],
    ['with an empty part more', `${token}.`],
    ['with a part more', `${token}.x`],
    ['with a letter that is no base64', `${header}.${claims}.${signature}!`],
  ];
}
