import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { connectAdmin } from '../src/shopify/admin.ts';
import { findOrder, listOrders } from '../src/shopify/orders.ts';
import type { Demo } from '../src/start-demo.ts';
import { openDemo } from './open-demo.ts';

describe('the shop', () => {
  // Near the machine's time, by which the API judges tokens; in whole seconds, as Shopify writes instants.
  const openedAt = new Date(Math.floor(Date.now() / 1000) * 1000);
  let now = openedAt;
  let demo: Demo;
  let storefront: string;

  beforeAll(async () => {
    demo = await openDemo({ now: () => now });
    ({ storefront } = demo.addresses);
  });
  afterAll(() => demo.close());
  beforeEach(() => {
    now = openedAt;
    demo.simulator.reset();
  });

  const read = async (path: string) => await (await fetch(`${storefront}${path}`)).text();
  const orderId = (number: number) =>
    String(demo.simulator.state.orders.find(({ name }) => name === `#${number}`)?.id);

  it('lists every order with its confirmation page and its page in the back office', async () => {
    const page = await read('/');
    for (const { id, name } of demo.simulator.state.orders) {
      expect(page).toContain(`href="/thank-you/${name.slice(1)}"`);
      expect(page).toContain(`href="${demo.addresses.shopify}/orders/${id}"`);
    }
    expect(page).toContain('2 minutes ago');
  });

  it('sends its pages with a strict policy, and nobody keeps a copy of them', async () => {
    const pages = ['/', '/thank-you/1001', '/thank-you/1001?view=server', '/thank-you/1001?view=card'];
    for (const path of [...pages, '/thank-you/9999', '/find-order', '/outbox', '/events', '/gallery']) {
      const { headers } = await fetch(`${storefront}${path}`);
      expect(headers.get('content-security-policy')).toBe(
        `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' ${demo.addresses.shopify}; connect-src ${demo.addresses.api}; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
      );
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
  });

  it('hands its page a token that opens this order and no other, and puts it into no address', async () => {
    const page = await read('/thank-you/1001');
    const [, token = ''] = / data-token="([^"]+)"/.exec(page) ?? [];
    const open = async (id: string) =>
      (
        await fetch(`${demo.addresses.api}/v1/orders/${id}?timeZone=UTC`, {
          headers: { authorization: `Bearer ${token}` },
        })
      ).status;
    expect(await open(orderId(1001))).toBe(200);
    expect(await open(orderId(1002))).not.toBe(200);
    const addresses = [...page.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toContain('/amend/amend.js');
    expect(addresses.filter((address) => address?.includes(token))).toEqual([]);
  });

  it('answers an unknown number with a page that leads back', async () => {
    for (const number of ['9999', '1001%20OR%20name:1002', '%23', 'x'.repeat(300)]) {
      const response = await fetch(`${storefront}/thank-you/${number}`);
      expect([number, response.status]).toEqual([number, 404]);
      expect(await response.text()).toContain('We could not find that order');
    }
  });

  it.each([
    ['?lang=de', 'lang="de-DE" dir="ltr"', 'Danke, <bdi>Lena</bdi>', '104,90\u00A0€'],
    ['?lang=de-AT', 'lang="de-DE" dir="ltr"', 'Danke, <bdi>Lena</bdi>', '104,90\u00A0€'],
    ['?lang=fr', 'lang="en-GB" dir="ltr"', 'Thank you, <bdi>Lena</bdi>', '€104.90'],
    ['?dir=rtl', 'lang="en-GB" dir="rtl"', 'Thank you, <bdi>Lena</bdi>', '€104.90'],
    ['', 'lang="en-GB" dir="ltr"', 'Thank you, <bdi>Lena</bdi>', '€104.90'],
  ])('speaks as %j asks it to', async (query, ...parts) => {
    const page = await read(`/thank-you/1001${query}`);
    for (const part of parts) expect(page).toContain(part);
  });

  it('writes every order in the currency that was paid', async () => {
    expect(await read('/thank-you/1014')).toContain('$137.19');
    expect(await read('/thank-you/1015')).toMatch(/£\d+\.\d\d/);
    expect(await read('/thank-you/1018')).toMatch(/¥\d+/);
    expect(await read('/thank-you/1019')).toMatch(/AED\u00A0[\d,]+\.\d\d/);
  });

  it('answers 404 where there is no such mail and no such receipt', async () => {
    for (const path of [
      '/outbox/1/html',
      '/thank-you/1001/receipts/none',
      '/thank-you/1001/receipts/none/json',
    ]) {
      expect([path, (await fetch(`${storefront}${path}`)).status]).toEqual([path, 404]);
    }
  });

  it('takes no event that is not signed', async () => {
    const response = await fetch(`${storefront}/hooks/amend`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(401);
  });

  it('shows markup in an address as text', async () => {
    const { access } = demo;
    const askShopify = connectAdmin(access);
    await askShopify(
      'mutation($input: OrderInput!) { orderUpdate(input: $input) { userErrors { message } } }',
      {
        input: {
          id: `gid://shopify/Order/${orderId(1001)}`,
          shippingAddress: {
            lastName: '<script>alert(1)</script>',
            address1: '"><img>',
            city: 'Berlin',
            zip: '10115',
            countryCode: 'DE',
          },
        },
      },
    );
    const page = await read('/thank-you/1001');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('"><img>');
  });

  it('suggests to correct the order with the wrong postcode while that can be done', async () => {
    expect(await demo.suggest()).toMatchObject({ heading: 'Begin with order #1001', orderId: orderId(1001) });
    now = new Date(openedAt.getTime() + 58 * 60_000 - 1);
    expect(await demo.suggest()).toMatchObject({ heading: 'Begin with order #1001' });
    now = new Date(openedAt.getTime() + 58 * 60_000);
    expect(await demo.suggest()).toMatchObject({ heading: 'Order #1001 can no longer be corrected' });
  });

  it('starts over with fresh orders when its own page asks for it', async () => {
    const before = orderId(1001);
    now = new Date(openedAt.getTime() + 1000);
    const response = await fetch(`${storefront}/start-over`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: storefront, 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect(orderId(1001)).not.toBe(before);
  });

  it.each(['https://elsewhere.example', 'null'])(
    'does not start over when %s asks for it',
    async (origin) => {
      const before = orderId(1001);
      const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
      const response = await fetch(`${storefront}/start-over`, {
        method: 'POST',
        redirect: 'manual',
        headers,
      });
      expect(response.status).toBe(403);
      expect(orderId(1001)).toBe(before);
    },
  );

  it('says what Shopify answered when a query fails', async () => {
    const askShopify = connectAdmin(demo.access);
    await expect(askShopify('{ shop { nickname } }')).rejects.toThrow(
      "Shopify refused the shop's query: Field 'nickname' doesn't exist on type 'Shop'",
    );
    const withoutAccess = connectAdmin({ ...demo.access, accessToken: 'shpat_wrong' });
    await expect(listOrders(withoutAccess)).rejects.toThrow('Shopify answered the shop with status 401.');
    expect(await findOrder(askShopify, '12345')).toBeNull();
  });
});

describe('connectAdmin', () => {
  let now = new Date('2026-11-23T09:00:00Z');
  let demo: Demo;
  beforeAll(async () => void (demo = await openDemo({ now: () => now })));
  afterAll(() => demo.close());

  it.each([200, 429] as const)(
    'waits until the bucket holds enough when it is throttled with %i',
    async (status) => {
      demo.simulator.turn({ throttledStatus: status });
      const waits: number[] = [];
      const askShopify = connectAdmin(demo.access, async (ms) => {
        waits.push(ms);
        now = new Date(now.getTime() + ms);
      });
      for (let reload = 0; reload < 40; reload++) expect(await listOrders(askShopify)).not.toEqual([]);
      expect(waits.length).toBeGreaterThan(0);
      expect(Math.max(...waits)).toBeLessThan(2000);
    },
  );

  it('gives up where the bucket never fills, and says why', async () => {
    let waitedMs = 0;
    const askShopify = connectAdmin(demo.access, async (ms) => void (waitedMs += ms));
    const reload = async (times: number) => {
      for (let done = 0; done < times; done++) await listOrders(askShopify);
    };
    await expect(reload(40)).rejects.toThrow("Shopify refused the shop's query: Throttled");
    expect(waitedMs).toBeGreaterThan(10_000);
  });
});

describe('the script folder', () => {
  let demo: Demo;
  beforeAll(async () => void (demo = await openDemo()));
  afterAll(() => demo.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${demo.addresses.storefront}${path}`, { headers });

  it('asks for the entry again each time, and keeps what has the build in its name for good', async () => {
    const entry = await get('/amend/amend.js');
    expect(entry.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(entry.headers.get('cache-control')).toBe('no-cache');
    const [, build] = /-([0-9a-f]{8})\.js/.exec(await entry.text()) ?? [];
    const { status, headers } = await get(`/amend/core-${build}.js`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/amend/amend.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it('answers 304 to a browser that has the file already', async () => {
    const { headers } = await get('/amend/amend.js');
    const again = await get('/amend/amend.js', { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('serves nothing that is not in the folder', async () => {
    for (const path of [
      '/amend/nothing.js',
      '/amend/%2e%2e/secrets.json',
      '/amend/..%2fsecrets.json',
      '/shop/',
      '/amend/',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });
});
