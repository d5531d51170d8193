import { createPublicKey } from 'node:crypto';

import { exchangeKey } from '../kit.ts';
import { begin, encode, forge, otherSpellings, signText } from './forge.ts';

/** The public key of the example in RFC 8037, appendix A.2. */
export const publicJwk = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
} as const;

const publicKey = createPublicKey({ format: 'jwk', key: { ...publicJwk } });

/** The texts of a public key that a careless verifier could take for the secret of an HMAC. */
const publicTexts: Readonly<Record<string, string | Buffer>> = {
  'its bytes': Buffer.from(publicJwk.x, 'base64url'),
  'its text': publicJwk.x,
  'its JWK': JSON.stringify(publicJwk),
  'its PEM': publicKey.export({ format: 'pem', type: 'spki' }),
  'its DER': publicKey.export({ format: 'der', type: 'spki' }),
};

type Named = readonly (readonly [what: string, token: string])[];

/** Order tokens whose algorithm is not that of their key. */
export function wrongAlgorithms(orderId: string): Named {
  const [header = '', claims = '', signature = ''] = forge(orderId).split('.');
  const unsigned = ['none', 'None', 'nOnE', ''].flatMap((alg) => {
    const none = encode({ alg, kid: 'k1', typ: 'amend-order+jwt' });
    return [
      [`alg "${alg}" and no signature`, `${none}.${claims}.`],
      [`alg "${alg}" and a good signature`, `${none}.${claims}.${signature}`],
      [`alg "${alg}", signed`, forge(orderId, { header: { alg } })],
    ] as const;
  });
  const swapped = ['EdDSA', 'RS256', 'ES256', 'HS384', 'hs256', ['HS256'], null].map(
    (alg) => [`alg ${JSON.stringify(alg)} and the secret`, forge(orderId, { header: { alg } })] as const,
  );
  const asSecret = Object.entries(publicTexts).flatMap(([what, secret]) =>
    ['HS256', 'EdDSA'].map((alg) => {
      const token = forge(orderId, { header: { alg, kid: 'ed1' }, secret });
      return [`alg ${alg} and the public key as secret (${what})`, token] as const;
    }),
  );
  return [
    ...unsigned,
    ...swapped,
    ...asSecret,
    ['no signature', `${header}.${claims}.`],
    ['HS512 with the secret', forge(orderId, { header: { alg: 'HS512' }, hash: 'sha512' })],
    ['HS384 with the secret', forge(orderId, { header: { alg: 'HS384' }, hash: 'sha384' })],
    ['HS512 that says HS256', forge(orderId, { hash: 'sha512' })],
  ];
}

/** Order tokens of a key that is not there, or not for them. */
export function wrongKeys(orderId: string): Named {
  const ids = ['k2', 'K1', '', 'k1 ', 'k1\u0000', '../../etc/passwd', 'https://evil.example/k1'];
  const odd = ['__proto__', 'constructor', ['k1'], { id: 'k1' }, 0, null, undefined, 'k'.repeat(1000)];
  const amr = ['signed-link'];
  return [
    ...[...ids, ...odd].map((kid) => {
      const what = `kid ${JSON.stringify(kid)?.slice(0, 40)}`;
      return [what, forge(orderId, { header: { kid } })] as const;
    }),
    ['another secret', forge(orderId, { secret: 'x'.repeat(32) })],
    ['an empty secret', forge(orderId, { secret: '' })],
    ['the secret of the API’s own key', forge(orderId, { secret: exchangeKey.secret })],
    ['the id of the API’s own key', forge(orderId, { header: { kid: 'x1' } })],
    ['a proof that the API did not see', forge(orderId, { claims: { amr } })],
    ['no proof, of the API’s own key', forge(orderId, { header: { kid: 'x1' }, secret: exchangeKey.secret })],
    ['a key of its own', forge(orderId, { header: { jwk: { kty: 'oct', k: 'eA' } }, secret: 'x' })],
    ['the address of a key', forge(orderId, { header: { jku: 'https://evil.example' }, secret: 'x' })],
    [
      'the address of a certificate',
      forge(orderId, { header: { x5u: 'https://evil.example' }, secret: 'x' }),
    ],
  ];
}

/** Order tokens that are signed well and are not good. */
export function wrongClaims(orderId: string): Named {
  const claims: Readonly<Record<string, object>> = {
    'not valid yet': { nbf: begin + 6 },
    'signed in the future': { iat: begin + 6 },
    'another audience': { aud: 'another' },
    'no audience': { aud: undefined },
    'other audiences': { aud: ['another', 'amend2'] },
    'no shop': { shop: undefined },
    'a shop of another domain': { shop: 'nordlys.myshopify.com.evil.example' },
    'no order': { sub: undefined },
    'an order that is a path': { sub: `../orders/${orderId}` },
    'an order that is a number': { sub: Number(orderId) },
    'no changes': { changes: undefined },
    'changes that are a text': { changes: 'correct-address' },
    'a view that does not exist': { view: 'everything' },
    'two proofs': { amr: ['signed-link', 'app-proxy'] },
    'no id': { jti: undefined },
    'no issue time': { iat: undefined },
    'no end': { exp: undefined },
    'an end that is a text': { exp: '9999999999' },
  };
  const headers: Readonly<Record<string, object>> = {
    'type JWT': { typ: 'JWT' },
    'no type': { typ: undefined },
    'the type of a receipt': { typ: 'amend-receipt+jwt' },
    'the type in capitals': { typ: 'AMEND-ORDER+JWT' },
    'a part that has to be understood': { crit: ['exp'], exp: 1 },
    'a payload that is not encoded': { crit: ['b64'], b64: false },
  };
  const endless = forge(orderId).split('.');
  const payload = `{"shop":"nordlys.myshopify.com","changes":[],"sub":"${orderId}","aud":"amend","jti":"j","iat":${begin},"exp":1e400}`;
  return [
    ...Object.entries(claims).map(([what, each]) => [what, forge(orderId, { claims: each })] as const),
    ...Object.entries(headers).map(([what, header]) => [what, forge(orderId, { header })] as const),
    ['other claims under the signature', `${endless[0]}.${encode({ sub: '1' })}.${endless[2]}`],
    ['an end beyond all numbers', signText(`${endless[0]}.${Buffer.from(payload).toString('base64url')}`)],
  ];
}

/** Order tokens in another spelling, and texts that are none. */
export function wrongTexts(orderId: string): Named {
  return [
    ...otherSpellings((jti) => forge(orderId, { claims: { jti } })),
    ['a text', 'hello'],
    ['dots', '..'],
    ['empty objects', 'e30.e30.e30'],
    ['five parts', 'e30.e30.e30.e30.e30'],
    ['a longer token than is looked at', forge(orderId, { claims: { jti: 'j'.repeat(2000) } })],
    ['a very long text', 'a'.repeat(100_000)],
  ];
}
