import { CHANGE_KINDS } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { proveAppProxy } from '../../src/proofs/app-proxy.ts';
import { ADDRESS_HEADER, createKit, operationsSince, orderIdOf, orderNamed, problemOf } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { bring, everyProof } from './proof-kit.ts';
import { signedQuery } from './signed-query.ts';

const kitWithProxy = () =>
  createKit({
    config: { proofs: everyProof },
    simulator: { app: { proxy: { subpath: 'amend', url: 'https://api.amend.example' } } },
  });

function customerOf({ simulator }: Kit, name: string): number {
  return orderNamed(simulator, name).customer.id;
}

/** What arrives where a page of the shop calls the proxy, for a customer who is logged in. */
async function callThroughShopify(kit: Kit, orderId: string, customerId?: number, path = 'v1/order-tokens') {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'app-proxy', orderId }),
  };
  const options = { init, ...(customerId === undefined ? {} : { customerId }) };
  return kit.api.fetch(await kit.simulator.mint.appProxyRequest(`/apps/amend/${path}`, options));
}

describe('a request through the app proxy', () => {
  it('T18 gives the customer whose order it is a token for everything', async () => {
    const kit = await kitWithProxy();
    const orderId = orderIdOf(kit.simulator, '#1001');
    const response = await callThroughShopify(kit, orderId, customerOf(kit, '#1001'));
    expect(response.status).toBe(201);
    const { token, ...scope } = await response.json();
    expect(scope).toMatchObject({ orderId, changes: CHANGE_KINDS, view: 'full' });
    const read = await kit.api.request(`/v1/orders/${orderId}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect((await read.json()).contact.email).toBe(orderNamed(kit.simulator, '#1001').email);
  });

  it('T18 takes what the page sent along into the signature', async () => {
    const kit = await kitWithProxy();
    const path = 'v1/order-tokens?timeZone=Europe/Berlin&a=1&a=2';
    const orderId = orderIdOf(kit.simulator, '#1001');
    expect((await callThroughShopify(kit, orderId, customerOf(kit, '#1001'), path)).status).toBe(201);
  });

  it('T18 answers for the order of another as for one that does not exist', async () => {
    const kit = await kitWithProxy();
    const theirs = await callThroughShopify(kit, orderIdOf(kit.simulator, '#1002'), customerOf(kit, '#1001'));
    const nobodys = await callThroughShopify(kit, '1', customerOf(kit, '#1001'));
    expect(customerOf(kit, '#1002')).not.toBe(customerOf(kit, '#1001'));
    expect(await problemOf(theirs)).toEqual(await problemOf(nobodys));
    expect(theirs.status).toBe(404);
  });

  it('T18 wants the shopper to be logged in', async () => {
    const kit = await kitWithProxy();
    const response = await callThroughShopify(kit, orderIdOf(kit.simulator, '#1001'));
    expect(await problemOf(response)).toMatchObject({ code: 'login_needed' });
  });

  it('F2 is counted by who is logged in, and not by Shopify’s address, which all customers come from', async () => {
    const kit = await createKit({
      config: { proofs: everyProof, limits: { address: { most: 2, withinSeconds: 60 } } },
    });
    const ask = async (query: string) => {
      const headers = { [ADDRESS_HEADER]: '203.0.113.1' };
      const proof = { kind: 'app-proxy', orderId: orderIdOf(kit.simulator, '#1001') };
      return (await bring(kit, proof, { query, headers })).status;
    };
    const queryOf = (customerId: string, secret?: string) =>
      signedQuery({ now: kit.clock.now(), customerId, ...(secret ? { secret } : {}) });
    const mine = queryOf(String(customerOf(kit, '#1001')));
    for (const flood of [queryOf(''), queryOf('1', 'a-secret-of-somebody-else'), ''])
      for (let times = 0; times < 3; times += 1) await ask(flood);
    expect(await ask(queryOf('1', 'a-secret-of-somebody-else'))).toBe(429);
    expect([await ask(mine), await ask(mine), await ask(mine)]).toEqual([201, 201, 429]);
    expect(await ask(queryOf(String(customerOf(kit, '#1002'))))).toBe(404);
  });

  it.each([
    [-91, 'proof_expired'],
    [-90, undefined],
    [90, undefined],
    [91, 'proof_expired'],
  ])('T18 judges a request that was signed %i seconds from now', async (seconds, code) => {
    const kit = await kitWithProxy();
    const now = new Date(kit.clock.now().getTime() + seconds * 1000);
    const query = signedQuery({ now, customerId: String(customerOf(kit, '#1001')) });
    const response = await bring(
      kit,
      { kind: 'app-proxy', orderId: orderIdOf(kit.simulator, '#1001') },
      { query },
    );
    expect((await problemOf(response)).code).toBe(code);
  });

  it.each<[string, (query: string) => string]>([
    ['no signature', (query) => query.replace(/&signature=.*/, '')],
    ['a signature too many', (query) => `${query}&signature=${'0'.repeat(64)}`],
    ['a shop too many', (query) => `${query}&shop=other.myshopify.com`],
    ['a customer too many', (query) => `${query}&logged_in_customer_id=7`],
    ['a time too many', (query) => `${query}&timestamp=1`],
    ['the signature of another scheme', (query) => `${query}&hmac=${'0'.repeat(64)}`],
    ['a signature in capitals', (query) => query.replace(/[0-9a-f]{64}$/, (hex) => hex.toUpperCase())],
    ['another customer', (query) => query.replace(/customer_id=\d+/, 'customer_id=1')],
    ['another time', (query) => query.replace(/timestamp=(\d+)\d/, 'timestamp=$19')],
    ['something added', (query) => `${query}&more=1`],
  ])('T18 refuses a query with %s, and asks nobody about it', async (_, tamper) => {
    const kit = await kitWithProxy();
    const query = signedQuery({ now: kit.clock.now(), customerId: String(customerOf(kit, '#1001')) });
    const orderId = orderIdOf(kit.simulator, '#1001');
    const response = await bring(kit, { kind: 'app-proxy', orderId }, { query: tamper(query) });
    expect(await problemOf(response)).toMatchObject({ code: 'proof_invalid' });
    expect(operationsSince(kit, 0)).toEqual([]);
  });

  it.each([
    ['another app', { secret: 'another-client-secret' }],
    ['another shop', { shop: 'other.myshopify.com' }],
    ['a page that wrote into the signed text', { more: { a: '1logged_in_customer_id=7' } }],
  ])('T18 refuses what was signed for %s', async (_, signing) => {
    const kit = await kitWithProxy();
    const customerId = String(customerOf(kit, '#1001'));
    const query = signedQuery({ now: kit.clock.now(), customerId, ...signing });
    const orderId = orderIdOf(kit.simulator, '#1001');
    const response = await bring(kit, { kind: 'app-proxy', orderId }, { query });
    expect(await problemOf(response)).toMatchObject({ code: 'proof_invalid' });
  });
});

/** Shopify's own example. Source: https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies */
const example = (customerId: string, signature: string) =>
  new URLSearchParams(
    `extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=${customerId}&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555&signature=${signature}`,
  );

describe('proveAppProxy', () => {
  const prove = proveAppProxy(
    { secrets: ['hush'], changes: [], view: 'full' },
    'shop-name.myshopify.com',
    {
      readOrderOwner: async () => ({
        ok: true,
        value: { customerId: '1', email: null, checkoutToken: null },
      }),
    },
    () => new Date(1317327555_000),
  );
  const proof = { kind: 'app-proxy', orderId: '5001' } as const;

  it('T18 takes the example of Shopify’s documentation, with a customer and without', async () => {
    const loggedIn = example('1', '4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb');
    expect(await prove(proof, { query: loggedIn, requestId: 'request-1' })).toMatchObject({
      ok: true,
      value: { orderId: '5001' },
    });
    const anonymous = example('', 'e072b6d7e6622d85912a5214b860d3100dc1e73d9bc29f43796ac8c9ff8093cb');
    expect(await prove(proof, { query: anonymous, requestId: 'request-1' })).toMatchObject({
      ok: false,
      refusal: { code: 'login_needed' },
    });
  });

  it('T18 refuses the example with the signature of the other', async () => {
    const swapped = example('1', 'e072b6d7e6622d85912a5214b860d3100dc1e73d9bc29f43796ac8c9ff8093cb');
    expect(await prove(proof, { query: swapped, requestId: 'request-1' })).toMatchObject({
      refusal: { code: 'proof_invalid' },
    });
  });
});
