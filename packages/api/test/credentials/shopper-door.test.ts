import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { callAsMerchant, createKit, exchangeKey, orderIdOf, SHOP, signToken, tokenKey } from '../kit.ts';
import { shopifyProofs } from '../proofs/shopify-kit.ts';
import { everyOther } from './another-purpose.ts';
import { closed, closedLedger } from './closed-ledger.ts';
import { expectRefusals, knock } from './knock.ts';
import type { Wrong } from './knock.ts';
import { doors } from './routes.ts';
import { publicJwk, wrongAlgorithms, wrongClaims, wrongKeys, wrongTexts } from './wrong-tokens.ts';

const config = {
  orderTokens: {
    keys: [
      { id: 'k1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' },
      { id: 'ed1', algorithm: 'EdDSA', jwk: publicJwk },
    ],
    exchange: { keys: [exchangeKey] },
  },
  proofs: shopifyProofs,
} as const;

const kit = await createKit({ config, ledger: closedLedger() });
const orderId = orderIdOf(kit.simulator, '#1001');
const good = await signToken(kit, orderId);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const twice = new Headers(bearer(good));
twice.append('authorization', `Bearer ${good}`);
const withAnother = new Headers(bearer(await signToken(kit, '1')));
withAnother.append('authorization', `Bearer ${good}`);

const missing: Wrong[] = [
  { what: 'nothing' },
  { what: 'an empty header', headers: { authorization: '' } },
  { what: 'a scheme alone', headers: { authorization: 'Bearer' } },
  { what: 'the token alone', headers: { authorization: good } },
  { what: 'another scheme', headers: { authorization: `Token ${good}` } },
  { what: 'the token as a password', headers: { authorization: `Basic ${btoa(`shopper:${good}`)}` } },
  { what: 'two tokens in a header', headers: { authorization: `Bearer ${good} ${good}` } },
  { what: 'the header twice', headers: twice },
  { what: 'the header twice, with two tokens', headers: withAnother },
  { what: 'the token in a cookie', headers: { cookie: `token=${good}; authorization=Bearer ${good}` } },
  { what: 'the token in another header', headers: { 'proxy-authorization': `Bearer ${good}` } },
  { what: 'the token in the query', query: `?access_token=${good}&token=${good}` },
].map((each) => ({ ...each, code: 'token_missing' }));

const forged = [
  ...wrongAlgorithms(orderId),
  ...wrongKeys(orderId),
  ...wrongClaims(orderId),
  ...wrongTexts(orderId),
  ...(await everyOther(kit, 'an order token', 'an order token of the API’s own')),
].map(([what, token]): Wrong => ({ what, headers: bearer(token), code: 'token_invalid' }));

const otherKeyPair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
const { d = '', x = '' } = await crypto.subtle.exportKey('jwk', otherKeyPair.privateKey);
const stranger = { id: 'ed1', algorithm: 'EdDSA', jwk: { kty: 'OKP', crv: 'Ed25519', d, x } } as const;

const sign = async (options: Parameters<typeof signToken>[2]) =>
  bearer(await signToken(kit, orderId, options));
const early = () => new Date(kit.clock.now().getTime() - 7200_000);
const ahead = () => new Date(kit.clock.now().getTime() + 4000);
const shop = 'other.myshopify.com';
const signed: readonly Wrong[] = [
  { what: 'another private key', headers: await sign({ key: stranger }), code: 'token_invalid' },
  { what: 'an expired token', headers: await sign({ now: early }), code: 'token_expired' },
  { what: 'a token of another shop', headers: await sign({ shop }), code: 'token_wrong_shop' },
  {
    what: 'a token of another order',
    headers: await sign({ orderId: orderIdOf(kit.simulator, '#1002') }),
    code: 'token_wrong_order',
  },
];

const wrongs = [...missing, ...forged, ...signed];

describe('wrong credentials of shoppers', () => {
  it('are of every kind, each under a name of its own', () => {
    expect(new Set(wrongs.map(({ what }) => what)).size).toBe(wrongs.length);
    expect(new Set(wrongs.map(({ code }) => code))).toEqual(
      new Set(['token_missing', 'token_invalid', 'token_expired', 'token_wrong_shop', 'token_wrong_order']),
    );
  });

  it.each(doors.shopper)(
    'T2 T4 T5 T6 T7 T19 F6 open nothing at $method $path, and nobody is asked about them',
    async (operation) => {
      expect(Object.keys(await expectRefusals(kit, operation, orderId, wrongs))).toHaveLength(5);
    },
  );

  it('Q3 T4 are refused in the same words and headers at every route', async () => {
    const [first, ...others] = await Promise.all(
      doors.shopper.map(async (each) => {
        const own = await createKit({ config, ledger: closedLedger() });
        return expectRefusals(own, each, orderId, [...missing.slice(0, 1), ...forged.slice(0, 1), ...signed]);
      }),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(doors.shopper)(
    'T9 F6 the right one gets as far as the ledger at $method $path, and opens nothing where that fails',
    async (operation) => {
      const own = await createKit({ config, ledger: closedLedger() });
      const response = await knock(own, operation, orderId, { headers: bearer(good) });
      expect([response.status, own.reports.length]).toEqual([500, 1]);
      expect(own.simulator.log).toEqual([]);
    },
  );

  it.each(doors.shopper)('T4 the right one opens $method $path', async (operation) => {
    const open = await createKit({ config });
    const response = await knock(open, operation, orderId, { headers: bearer(good) });
    expect([401, 403]).not.toContain(response.status);
    expect(open.logs.at(-1)).toMatchObject({ orderId });
  });

  it.each(doors.shopper)(
    'T9 are tokens that were taken back, at $method $path, and only that is looked up',
    async (operation) => {
      const memory = createMemoryLedger();
      const open = await createKit({ config, ledger: memory });
      await callAsMerchant(open, 'POST', `/orders/${orderId}/revoke-tokens`);
      const own = await createKit({ config, ledger: closed(memory, 'tokensRevokedAt') });
      const answers = await expectRefusals(own, operation, orderId, [
        { what: 'a token from before', headers: bearer(good), code: 'token_revoked' },
        { what: 'one by a clock that is ahead', headers: await sign({ now: ahead }), code: 'token_revoked' },
        {
          what: 'one of the API’s own',
          headers: await sign({ key: exchangeKey, proof: 'signed-link' }),
          code: 'token_revoked',
        },
      ]);
      expect(Object.keys(answers)).toEqual(['token_revoked']);
    },
  );

  it.each(doors.shopper)('T8 are tokens of a key that is gone, at $method $path', async (operation) => {
    const keys = [{ id: 'k2', algorithm: 'HS256', secret: 'the-key-that-came-after-the-first-one' }] as const;
    const own = await createKit({ config: { orderTokens: { keys } }, ledger: closedLedger() });
    const answers = await expectRefusals(own, operation, orderId, [
      {
        what: 'of the former key',
        headers: await sign({ key: tokenKey, shop: SHOP }),
        code: 'token_invalid',
      },
    ]);
    expect(Object.keys(answers)).toEqual(['token_invalid']);
  });

  it('T4 a token that has been remembered opens no other order, and nothing once it has expired', async () => {
    const own = await createKit({ config });
    const [read] = doors.shopper;
    if (!read) throw new Error('There is no route.');
    const headers = bearer(await signToken(own, orderId, { expiresInSeconds: 60 }));
    const statusOf = async (id = orderId) => (await knock(own, read, id, { headers })).status;
    expect(await statusOf()).toBe(200);
    expect(await statusOf(orderIdOf(own.simulator, '#1002'))).toBe(403);
    own.clock.advanceSeconds(64);
    expect(await statusOf()).toBe(200);
    own.clock.advanceSeconds(1);
    expect(await statusOf()).toBe(401);
  });
});
