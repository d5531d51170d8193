import { createHmac } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET } from '../src/index.ts';
import { signAppProxyUrl } from '../src/signatures/app-proxy-request.ts';
import { ask, MONDAY, orderOf, startSimulator } from './start.ts';

/** Takes a JWT apart, and checks its signature with Node's own cryptography. */
function openJwt(token: string, secret: string) {
  const [header = '', claims = '', signature] = token.split('.');
  expect(signature).toBe(createHmac('sha256', secret).update(`${header}.${claims}`).digest('base64url'));
  return { header: readPart(header), claims: readPart(claims) };
}

function readPart(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}

describe('mint.sessionToken', () => {
  it('signs what a UI extension gets: a bare domain, the client id, five minutes, and no order', async () => {
    const simulator = startSimulator();
    const { header, claims } = openJwt(await simulator.mint.sessionToken(), DEFAULT_CLIENT_SECRET);
    const iat = MONDAY.getTime() / 1000;
    expect(header).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(claims).toEqual({
      dest: 'nordlys.myshopify.com',
      aud: DEFAULT_CLIENT_ID,
      exp: iat + 300,
      nbf: iat,
      iat,
      jti: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
    });
  });

  it('names the shopper only to an app that may know', async () => {
    const options = { customerId: 'gid://shopify/Customer/7' };
    const mayKnow = startSimulator();
    expect(openJwt(await mayKnow.mint.sessionToken(options), DEFAULT_CLIENT_SECRET).claims).toMatchObject({
      sub: 'gid://shopify/Customer/7',
    });
    const mayNot = startSimulator({ app: { customerDataLevel: 0 } });
    expect(openJwt(await mayNot.mint.sessionToken(options), DEFAULT_CLIENT_SECRET).claims).not.toHaveProperty(
      'sub',
    );
  });

  it('never gives two tokens the same id', async () => {
    const { mint } = startSimulator();
    expect(await mint.sessionToken()).not.toBe(await mint.sessionToken());
  });
});

describe('signAppProxyUrl', () => {
  it('agrees with the example in Shopify’s documentation', async () => {
    const url = await signAppProxyUrl(new URL('https://app.example/?extra=1&extra=2'), {
      shopDomain: 'shop-name.myshopify.com',
      pathPrefix: '/apps/awesome_reviews',
      loggedInCustomerId: '1',
      now: new Date(1_317_327_555_000),
      clientSecret: 'hush',
    });
    expect(url.searchParams.get('signature')).toBe(
      '4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb',
    );
  });
});

describe('mint.appProxyRequest', () => {
  const proxy = { subpath: 'orders', url: 'https://app.example/proxy' };

  it('gives the request that the app gets', async () => {
    const { mint } = startSimulator({ app: { proxy } });
    const request = await mint.appProxyRequest('/apps/orders/quote?order=1', {
      customerId: 7,
      init: { method: 'POST', body: 'hello', headers: { cookie: 'secret=1', accept: 'text/html' } },
    });
    const { origin, pathname, searchParams } = new URL(request.url);
    expect(`${origin}${pathname}`).toBe('https://app.example/proxy/quote');
    const { signature, ...rest } = Object.fromEntries(searchParams);
    expect(rest).toEqual({
      order: '1',
      shop: 'nordlys.myshopify.com',
      logged_in_customer_id: '7',
      path_prefix: '/apps/orders',
      timestamp: String(MONDAY.getTime() / 1000),
    });
    const message = Object.entries(rest)
      .map(([name, value]) => `${name}=${value}`)
      .toSorted()
      .join('');
    expect(signature).toBe(createHmac('sha256', DEFAULT_CLIENT_SECRET).update(message).digest('hex'));
    expect([
      request.method,
      await request.text(),
      request.headers.get('cookie'),
      request.headers.get('accept'),
    ]).toEqual(['POST', 'hello', null, 'text/html']);
  });

  it('says which option is missing when no app has the path', async () => {
    await expect(startSimulator().mint.appProxyRequest('/apps/none')).rejects.toThrow(
      'No app has a proxy at /apps/none',
    );
  });

  it('is how the shop’s own domain passes requests on', async () => {
    const simulator = startSimulator({
      app: { proxy },
      fetch: async (request) => Response.json({ url: request.url, cookie: request.headers.get('cookie') }),
    });
    const response = await simulator.fetch(
      new Request('https://nordlys.myshopify.com/apps/orders?x=1', {
        headers: { cookie: 'simulator_customer_id=12' },
      }),
    );
    expect(await response.json()).toEqual({
      url: expect.stringMatching(/^https:\/\/app\.example\/proxy\?x=1&shop=.*logged_in_customer_id=12&/),
      cookie: null,
    });
  });
});

describe('Order.checkoutToken', () => {
  it('is one order’s own, and stays the same', async () => {
    const simulator = startSimulator();
    const query = '{ orders(first: 50) { nodes { checkoutToken } } }';
    const { body } = await ask(simulator, query);
    const tokens = JSON.stringify(body).match(/[0-9a-f]{32}/g);
    expect(new Set(tokens).size).toBe(simulator.state.orders.length);
    expect(JSON.stringify((await ask(simulator, query)).body).match(/[0-9a-f]{32}/g)).toEqual(tokens);
  });
});

describe('liquidOrder', () => {
  it('has what e-mails and order pages show', () => {
    const simulator = startSimulator();
    const { gid, id } = orderOf(simulator, 1001);
    expect(simulator.liquidOrder(gid)).toMatchObject({
      id,
      name: '#1001',
      order_number: 1001,
      order_status_url: expect.stringContaining('/authenticate'),
      financial_status: 'paid',
      fulfillment_status: 'unfulfilled',
      shipping_address: { city: 'Berlin', country: { iso_code: 'DE' } },
    });
    expect(() => simulator.liquidOrder('gid://shopify/Order/1')).toThrow(
      'There is no order gid://shopify/Order/1.',
    );
  });
});
