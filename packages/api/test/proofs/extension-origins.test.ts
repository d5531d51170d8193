import { describe, expect, it } from 'vitest';

import { openPlace } from '../cloudflare-place.ts';
import { createKit, createShopper, ORIGIN } from '../kit.ts';
import { shopifyProofs } from './shopify-kit.ts';

const worker = 'https://extensions.shopifycdn.com';
const allowed = (response: Response) => [
  response.headers.get('access-control-allow-origin'),
  response.headers.get('access-control-allow-credentials'),
];

const open = (proofs: object) => createKit({ config: { proofs } });
const preflight = (origin: string) => ({
  method: 'OPTIONS',
  headers: { origin, 'access-control-request-method': 'POST' },
});

describe('the origins of UI extensions', () => {
  it.each([worker, 'null'])('I13 may read answers where session tokens are taken: %s', async (origin) => {
    const kit = await open(shopifyProofs);
    const asked = await kit.api.request('/v1/order-tokens', preflight(origin));
    expect([asked.status, ...allowed(asked)]).toEqual([204, '*', null]);
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
    const page = await kit.simulator.mint.thankYouPage(
      String(kit.simulator.state.orders.find(({ name }) => name === '#1001')?.id),
    );
    const exchanged = await kit.api.request('/v1/order-tokens', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ kind: 'session-token', ...page }),
    });
    expect([exchanged.status, ...allowed(exchanged)]).toEqual([201, '*', null]);
    const shopper = await createShopper(kit, '#1001');
    expect(allowed(await shopper.call('GET', '', undefined, { origin }))).toEqual(['*', null]);
  });

  it('I13 may not where they are not taken, and never look for orders', async () => {
    const kit = await open({});
    expect(allowed(await kit.api.request('/v1/order-tokens', preflight(worker)))).toEqual([null, null]);
    const openKit = await open(shopifyProofs);
    expect(allowed(await openKit.api.request('/v1/order-lookups', preflight(worker)))).toEqual([null, null]);
  });

  it('I13 leave named origins as they are', async () => {
    const kit = await open(shopifyProofs);
    expect(allowed(await kit.api.request('/v1/order-tokens', preflight(ORIGIN)))).toEqual([ORIGIN, null]);
    expect(allowed(await kit.api.request('/v1/order-lookups', preflight(ORIGIN)))).toEqual([ORIGIN, null]);
  });

  it('I13 may read what the object of an order answers on Cloudflare', async () => {
    const { call, orderId, token } = await openPlace({ proofs: shopifyProofs });
    const headers = { authorization: `Bearer ${token}`, origin: worker };
    const response = await call(`/v1/orders/${orderId}`, { headers });
    expect([response.status, ...allowed(response)]).toEqual([200, '*', null]);
  });
});
