import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { forwardedAddress } from '../src/limits/forwarded-address.ts';
import { networkOf } from '../src/limits/network-of.ts';
import { ADDRESS_HEADER, callAsMerchant, createKit, createShopper, problemOf } from './kit.ts';
import type { Kit } from './kit.ts';
import { ask, note, save } from './refusals/refusal-case.ts';

const few = { most: 2, withinSeconds: 60 };

async function statuses(send: () => Promise<Response>, times: number): Promise<readonly number[]> {
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) all.push((await send()).status);
  return all;
}

const from = (kit: Kit, address: string, token = 'guessed') =>
  kit.api.request('/v1/orders/1', {
    headers: { [ADDRESS_HEADER]: address, authorization: `Bearer ${token}`, origin: 'https://shop.example' },
  });

describe('limits', () => {
  it('F1 refuses what is asked for too often, says for how long, and does it again afterwards', async () => {
    const kit = await createKit({ config: { limits: { token: few } } });
    const shopper = await createShopper(kit, '#1001');
    expect(await statuses(() => shopper.call('GET', ''), 2)).toEqual([200, 200]);
    kit.clock.advanceSeconds(59);
    const refused = await shopper.call('GET', '');
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await problemOf(refused)).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 1 });
    kit.clock.advanceSeconds(1);
    expect(await statuses(() => shopper.call('GET', ''), 3)).toEqual([200, 200, 429]);
  });

  it('F2 counts by address before the token is looked at, for each address of its own', async () => {
    const kit = await createKit({ config: { limits: { address: few } } });
    expect(await statuses(async () => from(kit, '203.0.113.1'), 3)).toEqual([401, 401, 429]);
    expect(await statuses(async () => from(kit, '203.0.113.2'), 3)).toEqual([401, 401, 429]);
    const shopper = await createShopper(kit, '#1001');
    const mine = () => shopper.call('GET', '', undefined, { [ADDRESS_HEADER]: '203.0.113.1' });
    expect(await statuses(mine, 1)).toEqual([429]);
    expect((await from(kit, '203.0.113.1')).headers.get('access-control-allow-origin')).toBe(
      'https://shop.example',
    );
  });

  it('F2 lets merchant keys be guessed only so fast, in the API and on the page', async () => {
    const kit = await createKit({ config: { limits: { address: few } } });
    const guess = { authorization: 'Bearer guessed', [ADDRESS_HEADER]: '203.0.113.1' };
    const api = () => callAsMerchant(kit, 'GET', '/orders/1/edits', guess);
    expect(await statuses(api, 3)).toEqual([401, 401, 429]);
    const page = async () => kit.api.request('/merchant/orders/1', { headers: guess });
    expect(await statuses(page, 1)).toEqual([429]);
    const install = async () => kit.api.request('/shopify/installation', { method: 'POST', headers: guess });
    expect(await statuses(install, 1)).toEqual([429]);
  });

  it('F2 lets session tokens of the admin be guessed only so fast', async () => {
    const kit = await createKit({ config: { limits: { address: few } } });
    const headers = { authorization: 'Bearer guessed', [ADDRESS_HEADER]: '203.0.113.1' };
    const guess = async () => kit.api.request('/shopify/installation', { method: 'POST', headers });
    expect(await statuses(guess, 3)).toEqual([401, 401, 429]);
  });

  it('F2 counts nobody whose address is not known', async () => {
    const kit = await createKit({ config: { limits: { address: few } } });
    const shopper = await createShopper(kit, '#1001');
    expect(await statuses(() => shopper.call('GET', ''), 4)).toEqual([200, 200, 200, 200]);
  });

  it.each([
    ['198.51.100.7', 1, '198.51.100.7'],
    ['1.1.1.1, 198.51.100.7', 1, '198.51.100.7'],
    ['1.1.1.1, 198.51.100.7, 10.0.0.1', 2, '198.51.100.7'],
    ['198.51.100.7', 2, undefined],
    [undefined, 1, undefined],
  ])('F2 takes of %o, behind %i proxies, %o', (header, proxies, address) => {
    expect(forwardedAddress(header, proxies)).toBe(address);
  });

  it('F2 counts a network of IPv6 as one, of which a single line has 2^64 addresses', async () => {
    const kit = await createKit({ config: { limits: { address: few } } });
    const addresses = ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:0DB8:1:2:0::9'];
    const answers: number[] = [];
    for (const address of addresses) answers.push((await from(kit, address)).status);
    expect(answers).toEqual([401, 401, 429]);
    expect((await from(kit, '2001:db8:1:3::1')).status).toBe(401);
  });

  it.each([
    ['203.0.113.1', '203.0.113.1'],
    ['203.0.113.1:54321', '203.0.113.1'],
    ['::ffff:203.0.113.1', '203.0.113.1'],
    ['[2001:db8:1:2::1]:54321', '2001:db8:1:2::'],
    ['[2001:db8:1:2::1]', '2001:db8:1:2::'],
    ['fe80::1%eth0', 'fe80::'],
    ['::1', '::'],
    ['unknown', 'unknown'],
    ['a:b:c', 'a:b:c'],
    ['', ''],
  ])('F2 counts %o as %o', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('F6 refuses without asking Shopify, and without its ledger', async () => {
    const ledger = new Proxy(createMemoryLedger(), {
      get: (_, method) => () => {
        throw new Error(`The ledger was asked: ${String(method)}.`);
      },
    });
    const kit = await createKit({ ledger, config: { limits: { address: few } } });
    expect(await statuses(async () => from(kit, '203.0.113.1'), 3)).toEqual([401, 401, 429]);
    expect(kit.simulator.log).toEqual([]);
    expect(kit.reports).toEqual([]);
  });

  it('F3 counts the order whichever token opens it, and the shop whichever order', async () => {
    const byOrder = await createKit({ config: { limits: { order: few } } });
    const [one, other] = [await createShopper(byOrder, '#1001'), await createShopper(byOrder, '#1001')];
    expect(await statuses(() => one.call('GET', ''), 2)).toEqual([200, 200]);
    expect(await statuses(() => other.call('GET', ''), 1)).toEqual([429]);
    expect((await (await createShopper(byOrder, '#1002')).call('GET', '')).status).toBe(200);

    const byShop = await createKit({ config: { limits: { shop: few } } });
    expect(await statuses(async () => from(byShop, '203.0.113.1'), 3)).toEqual([401, 401, 401]);
    const places = ['#1001', '#1002', '#1003'];
    const all = await Promise.all(
      places.map(async (name) => (await createShopper(byShop, name)).call('GET', '')),
    );
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 200, 429]);
  });

  it('F4 counts the prices of an order in its ledger, also where they were refused', async () => {
    const kit = await createKit({ config: { limits: { quotes: few } } });
    const shopper = await createShopper(kit, '#1001');
    const nothing = [{ kind: 'set-quantity', lineId: '1', quantity: 2 }] as const;
    expect(await statuses(() => ask(shopper, nothing), 2)).toEqual([422, 422]);
    const calls = kit.simulator.log.length;
    expect((await ask(shopper, note)).status).toBe(429);
    expect(kit.simulator.log).toHaveLength(calls);
    expect((await ask(await createShopper(kit, '#1002'), note)).status).toBe(200);
  });

  it('F5 E2 counts the edits of an order, and answers the same key as before', async () => {
    const kit = await createKit({ config: { limits: { edits: { most: 1, withinSeconds: 86_400 } } } });
    const shopper = await createShopper(kit, '#1001');
    const quote = await shopper.quote(note);
    expect((await shopper.accept(note, quote, 'intent-0001')).status).toBe(201);
    const second = await save(shopper, [{ ...note[0], text: 'Another' }], 'intent-0002');
    expect(await problemOf(second)).toMatchObject({
      code: 'rate_limited',
      nextStep: 'Try again in 24 hours.',
    });
    expect((await shopper.accept(note, quote, 'intent-0001')).status).toBe(200);
  });
});

describe('requests that are not as they should be', () => {
  it('F7 F8 reads no body that is too large, too deep, or of another type', async () => {
    const shopper = await createShopper(await createKit(), '#1001');
    const text = { 'content-type': 'text/plain' };
    expect((await shopper.call('POST', '/quotes', { changes: note }, text)).status).toBe(400);
    const depths = [3, 30, 2000].map((depth) => {
      let inner: unknown = [];
      for (let level = 0; level < depth; level += 1) inner = [inner];
      return inner;
    });
    for (const changes of depths)
      expect((await shopper.call('POST', '/quotes', { changes })).status).toBe(422);
    expect((await shopper.call('POST', '/quotes', { changes: 'x'.repeat(17_000) })).status).toBe(413);
  });

  it('F8 takes no field that the contract does not have, however it is called', async () => {
    const shopper = await createShopper(await createKit(), '#1001');
    for (const field of ['more', '__proto__', 'constructor', 'toString']) {
      const body = JSON.parse(`{ "changes": [{ "kind": "cancel-order", ${JSON.stringify(field)}: {} }] }`);
      const response = await shopper.call('POST', '/quotes', body);
      expect([field, response.status]).toEqual([field, 422]);
    }
  });
});
