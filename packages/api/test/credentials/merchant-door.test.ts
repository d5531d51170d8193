import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { createKit, merchantKey, orderIdOf } from '../kit.ts';
import { shopifyProofs } from '../proofs/shopify-kit.ts';
import { everyOther } from './another-purpose.ts';
import { closedLedger } from './closed-ledger.ts';
import { forge } from './forge.ts';
import { expectRefusals, knock } from './knock.ts';
import type { Wrong } from './knock.ts';
import { doors } from './routes.ts';

const kit = await createKit({ config: { proofs: shopifyProofs }, ledger: closedLedger() });
const orderId = orderIdOf(kit.simulator, '#1001');
const { id, secret } = merchantKey;
const bearer = (text: string) => ({ authorization: `Bearer ${text}` });
const basic = (text: string) => ({ authorization: `Basic ${btoa(text)}` });

/** The same header twice. */
function doubled(value: string, other = value): Headers {
  const headers = new Headers({ authorization: value });
  headers.append('authorization', other);
  return headers;
}

/** Texts that are nearly the secret of a key, and everything that opens something else. */
const notTheSecret: readonly (readonly [what: string, text: string])[] = [
  ['a guess', 'guessed'],
  ['the beginning of it', secret.slice(0, -1)],
  ['more than it', `${secret}x`],
  ['it twice', `${secret}${secret}`],
  ['it in capitals', secret.toUpperCase()],
  ['it in base64', btoa(secret)],
  ['its digest', createHash('sha256').update(secret).digest('hex')],
  ['a JWT signed with it', forge(orderId, { secret })],
  ['a prototype', '__proto__'],
  ['a very long text', 'a'.repeat(100_000)],
  ...(await everyOther(kit, 'a merchant key')),
];

const missing: readonly Wrong[] = [
  { what: 'nothing' },
  { what: 'an empty header', headers: { authorization: '' } },
  { what: 'a scheme alone', headers: { authorization: 'Bearer' } },
  { what: 'the key alone', headers: { authorization: secret } },
  { what: 'the key as a password', headers: basic(`staff:${secret}`) },
  { what: 'the key with its id', headers: bearer(`${id} ${secret}`) },
  { what: 'the header twice', headers: doubled(`Bearer ${secret}`) },
  { what: 'a guess before the header', headers: doubled('Bearer guessed', `Bearer ${secret}`) },
  { what: 'the key in a cookie', headers: { cookie: `key=${secret}` } },
  { what: 'the key in another header', headers: { 'x-api-key': secret } },
  { what: 'the key in the query', query: `?access_token=${secret}&key=${secret}` },
].map((each) => ({ ...each, code: 'merchant_key_missing' }));

const wrongs: readonly Wrong[] = [
  ...missing,
  ...[...notTheSecret, ['it and its id', `${id}:${secret}`] as const].map(([what, text]): Wrong => ({
    what,
    headers: bearer(text),
    code: 'merchant_key_invalid',
  })),
];

describe('wrong credentials of the merchant’s systems', () => {
  it.each(doors.merchant)(
    'M1 T11 open nothing at $method $path, and nobody is asked about them',
    async (operation) => {
      expect(Object.keys(await expectRefusals(kit, operation, orderId, wrongs))).toHaveLength(2);
    },
  );

  it('Q3 M1 are refused in the same words and headers at every route', async () => {
    const all = await Promise.all(
      doors.merchant.map(async (each) => {
        const own = await createKit({ ledger: closedLedger() });
        const guess: Wrong = { what: 'a guess', headers: bearer('guessed'), code: 'merchant_key_invalid' };
        return expectRefusals(own, each, orderId, [...missing.slice(0, 1), guess]);
      }),
    );
    for (const each of all) expect(each).toEqual(all[0]);
  });

  it.each(doors.merchant)(
    'M2 are keys that were taken out of the configuration, at $method $path',
    async (operation) => {
      const keys = [{ id: 'm2', secret: 'the-merchant-key-that-comes-after-it' }];
      for (const merchant of [{ keys }, {}]) {
        const own = await createKit({ config: { merchant }, ledger: closedLedger() });
        const answers = await expectRefusals(own, operation, orderId, [
          { what: 'the former key', headers: bearer(secret), code: 'merchant_key_invalid' },
        ]);
        expect(Object.keys(answers)).toEqual(['merchant_key_invalid']);
      }
    },
  );

  it.each(doors.merchant)('M1 the right one opens $method $path', async (operation) => {
    const open = await createKit();
    const { status } = await knock(open, operation, orderId, {
      headers: bearer(secret),
      query: '?kind=swap-item',
    });
    expect([401, 403]).not.toContain(status);
  });
});

describe('wrong credentials of the merchant’s staff', () => {
  const sameOrigin = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
  const onPage: readonly Wrong[] = [
    { what: 'nothing' },
    { what: 'an empty header', headers: { authorization: '' } },
    { what: 'the key as a bearer token', headers: bearer(secret) },
    { what: 'the key as the name', headers: basic(`${secret}:`) },
    { what: 'the key without a name', headers: basic(secret) },
    { what: 'an empty password', headers: basic('staff:') },
    { what: 'no base64', headers: { authorization: `Basic staff:${secret}` } },
    { what: 'the header twice', headers: doubled(basic(`staff:${secret}`).authorization) },
    { what: 'the key in the query', query: `?password=${secret}` },
    { what: 'the key in a cookie', headers: { cookie: `password=${secret}` } },
    { what: 'the key in the form', body: `word=approve&password=${secret}`, headers: sameOrigin },
    ...notTheSecret.map(([what, text]) => ({ what, headers: basic(`staff:${text}`) })),
  ].map((each) => ({ ...each, code: 'challenge' }));

  it.each(doors.page)('A3 M1 T11 open nothing at $method $path', async (operation) => {
    expect(Object.keys(await expectRefusals(kit, operation, orderId, onPage))).toEqual(['challenge']);
  });

  it.each(doors.page)('A3 the right one opens $method $path', async (operation) => {
    const open = await createKit();
    const headers = { ...basic(`staff:${secret}`), ...sameOrigin };
    const response = await knock(open, operation, orderId, { headers, body: 'word=approve' });
    expect([401, 403]).not.toContain(response.status);
  });
});
