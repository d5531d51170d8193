import { createHmac } from 'node:crypto';

import { createMemoryCredentials } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { CLIENT_SECRET, createKit, merchantKey, SHOP } from '../kit.ts';
import { CLIENT_ID } from '../proofs/shopify-kit.ts';
import { aDelivery } from '../webhooks/deliver.ts';
import { everyOther } from './another-purpose.ts';
import { closed, closedLedger } from './closed-ledger.ts';
import { begin, encode, forge, otherSpellings } from './forge.ts';
import { expectRefusals, knock } from './knock.ts';
import type { Wrong } from './knock.ts';
import { doors } from './routes.ts';

const bearer = (text: string) => ({ authorization: `Bearer ${text}` });

describe('wrong signatures of webhooks', async () => {
  const kit = await createKit({ ledger: closedLedger() });
  const { body } = aDelivery();
  const hmac = (hash: string, secret: string | Buffer = CLIENT_SECRET) =>
    createHmac(hash, secret).update(body);
  const good = hmac('sha256').digest('base64');
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const twin = alphabet[alphabet.indexOf(good.at(-2) ?? '') ^ 1];
  const others = await everyOther(kit, 'the client secret of the app');
  const twice = new Headers(aDelivery().headers);
  twice.append('x-shopify-hmac-sha256', good);

  const signatures: readonly (readonly [what: string, signature: string])[] = [
    ['none', ''],
    ['in hex', hmac('sha256').digest('hex')],
    ['in base64url', hmac('sha256').digest('base64url')],
    ['without padding', good.slice(0, -1)],
    ['with more padding', `${good}=`],
    ['with other last bits', `${good.slice(0, -2)}${twin}=`],
    ['with a space within', `${good.slice(0, 20)} ${good.slice(20)}`],
    ['of SHA-512', hmac('sha512').digest('base64')],
    ['of SHA-1', hmac('sha1').digest('base64')],
    ['of an empty secret', hmac('sha256', '').digest('base64')],
    ['of another body', createHmac('sha256', CLIENT_SECRET).update('{"id":5002}').digest('base64')],
    ['of no body', createHmac('sha256', CLIENT_SECRET).update('').digest('base64')],
    ['that is very long', 'A'.repeat(100_000)],
    ...others.map(([what, secret]) => [`by ${what}`, hmac('sha256', secret).digest('base64')] as const),
    ...others.map(([what, text]) => [`that is ${what}`, text] as const),
  ];
  const wrongs: readonly Wrong[] = [
    ...signatures.map(([what, signature]): Wrong => ({
      what,
      headers: aDelivery({ signature }).headers ?? {},
      body,
      code: 'webhook_not_signed',
    })),
    { what: 'twice', headers: twice, body, code: 'webhook_not_signed' },
    { what: 'a merchant key', headers: bearer(merchantKey.secret), body, code: 'webhook_not_signed' },
    {
      what: 'of another shop',
      headers: aDelivery({ shop: 'other.myshopify.com' }).headers ?? {},
      body,
      code: 'webhook_wrong_shop',
    },
    {
      what: 'of a shop whose name begins alike',
      headers: aDelivery({ shop: `${SHOP}.evil.example` }).headers ?? {},
      body,
      code: 'webhook_wrong_shop',
    },
  ];

  it.each(doors.webhook)('N1 N2 T11 open nothing at $method $path', async (operation) => {
    expect(Object.keys(await expectRefusals(kit, operation, '1', wrongs))).toHaveLength(2);
  });

  it.each(doors.webhook)('N1 the right one opens $method $path', async (operation) => {
    const headers = aDelivery().headers ?? {};
    expect((await knock(await createKit(), operation, '1', { headers, body })).status).toBe(200);
  });
});

describe('wrong session tokens at the installation', async () => {
  const config = {
    shopify: {
      app: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, grant: 'token-exchange' },
    },
    credentials: { keys: [{ id: 'c1', secret: btoa('k'.repeat(32)) }] },
  } as const;
  const credentials = closed(createMemoryCredentials());
  const kit = await createKit({ config, ledger: closedLedger(), engine: { credentials } });
  const header = { alg: 'HS256', kid: undefined, typ: 'JWT' };
  const claims = {
    iss: `https://${SHOP}/admin`,
    dest: `https://${SHOP}`,
    aud: CLIENT_ID,
    sub: '1',
    nbf: begin,
    shop: undefined,
    changes: undefined,
  };

  /** What the admin gives the app, but for what is replaced. */
  const make = ({
    header: other = {},
    claims: others = {},
    secret = CLIENT_SECRET,
    hash = 'sha256' as const,
  } = {}) => forge('1', { header: { ...header, ...other }, claims: { ...claims, ...others }, secret, hash });
  const good = make();
  const [, payload = '', signature = ''] = good.split('.');
  const twice = new Headers(bearer(good));
  twice.append('authorization', `Bearer ${good}`);

  const tokens: readonly (readonly [what: string, token: string])[] = [
    ['that has ended', make({ claims: { exp: begin - 11 } })],
    ['that has not begun', make({ claims: { nbf: begin + 11 } })],
    ['that never ends', make({ claims: { exp: undefined } })],
    ['of another app', make({ claims: { aud: 'another-app' } })],
    ['for another shop', make({ claims: { dest: 'https://other.myshopify.com' } })],
    ['by the admin of another shop', make({ claims: { iss: 'https://other.myshopify.com/admin' } })],
    ['by no admin', make({ claims: { iss: undefined } })],
    ['of nobody', make({ claims: { sub: undefined } })],
    ['by another secret', make({ secret: 'x'.repeat(32) })],
    ['that says HS512', make({ header: { alg: 'HS512' } })],
    ['that says EdDSA', make({ header: { alg: 'EdDSA' } })],
    ['with none', `${encode({ alg: 'none' })}.${payload}.`],
    ['with none and a good signature', `${encode({ alg: 'none' })}.${payload}.${signature}`],
    ['with a part that has to be understood', make({ header: { crit: ['exp'], exp: 1 } })],
    ...otherSpellings((jti) => make({ claims: { jti } })),
    ['that is very long', make({ claims: { jti: 'j'.repeat(5000) } })],
    ['that is a text', 'hello'],
    ...(await everyOther(kit, 'a session token of the admin')),
  ];
  const wrongs = [
    { what: 'nothing' },
    { what: 'the token alone', headers: { authorization: good } },
    { what: 'the header twice', headers: twice },
    { what: 'the token in the query', query: `?id_token=${good}&session=${good}` },
    { what: 'the token in a cookie', headers: { cookie: `id_token=${good}` } },
    ...tokens.map(([what, token]) => ({ what, headers: bearer(token) })),
  ].map((each): Wrong => ({ ...each, code: 'session_token_refused' }));

  it.each(doors.installation)('K7 T11 open nothing at $method $path', async (operation) => {
    await expectRefusals(kit, operation, '1', wrongs);
    expect(kit.simulator.state.platform.tokens).toEqual([]);
  });

  it.each(doors.installation)('K7 the right one opens $method $path', async (operation) => {
    const open = await createKit({ config, engine: { credentials: createMemoryCredentials() } });
    for (const token of [good, await open.simulator.mint.idToken()]) {
      expect((await knock(open, operation, '1', { headers: bearer(token) })).status).toBe(204);
    }
  });
});
