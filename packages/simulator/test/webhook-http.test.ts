import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

import { afterEach, describe, expect, it } from 'vitest';

import { DEFAULT_ACCESS_TOKEN, DEFAULT_CLIENT_SECRET } from '../src/index.ts';
import { serve } from '../src/node.ts';
import { orderOf } from './start.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** An app that takes webhooks over HTTP. */
async function listen(take: (request: IncomingMessage, raw: string) => number): Promise<string> {
  const server = createServer((request, response) => {
    void text(request).then((raw) => response.writeHead(take(request, raw)).end());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/hooks`;
}

describe('webhooks over HTTP', () => {
  it('reach an app that subscribed through the Admin API, signed', async () => {
    const arrived: { readonly topic: unknown; readonly isSigned: boolean; readonly name: unknown }[] = [];
    const uri = await listen((request, raw) => {
      const hmac = createHmac('sha256', DEFAULT_CLIENT_SECRET).update(raw).digest('base64');
      arrived.push({
        topic: request.headers['x-shopify-topic'],
        isSigned: request.headers['x-shopify-hmac-sha256'] === hmac,
        name: JSON.parse(raw).name,
      });
      return 200;
    });
    const { url, simulator, close } = await serve({ port: 0 });
    closers.push(close);
    await fetch(`${url}/admin/api/2026-10/graphql.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': DEFAULT_ACCESS_TOKEN },
      body: JSON.stringify({
        query: `mutation { webhookSubscriptionCreate(topic: ORDERS_FULFILLED, webhookSubscription: { uri: "${uri}" }) { userErrors { message } } }`,
      }),
    });
    simulator.fulfil(orderOf(simulator, 1001).gid);
    await simulator.clock.settle();
    expect(arrived).toEqual([{ topic: 'orders/fulfilled', isSigned: true, name: '#1001' }]);
    expect(simulator.webhooks).toMatchObject([{ status: 'delivered', attempts: [{ status: 200 }] }]);
  });

  it('wait for an app that is down', async () => {
    const { simulator, close } = await serve({
      port: 0,
      app: { webhooks: [{ topics: ['orders/fulfilled'], uri: 'http://localhost:1/hooks' }] },
    });
    closers.push(close);
    simulator.fulfil(orderOf(simulator, 1001).gid);
    await simulator.clock.settle();
    expect(simulator.webhooks).toMatchObject([
      { status: 'pending', attempts: [{ status: null, error: expect.any(String) }] },
    ]);
  });
});

describe('the token endpoint over HTTP', () => {
  it('gives a token that the Admin API takes', async () => {
    const { url, close } = await serve({ port: 0 });
    closers.push(close);
    const granted = await fetch(`${url}/admin/oauth/access_token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'simulator-client-id',
        client_secret: DEFAULT_CLIENT_SECRET,
      }),
    });
    const { access_token: token } = await granted.json();
    const answer = await fetch(`${url}/admin/api/2026-10/graphql.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
      body: JSON.stringify({ query: '{ shop { name } }' }),
    });
    expect(await answer.json()).toMatchObject({ data: { shop: { name: 'Nordlys' } } });
  });
});
