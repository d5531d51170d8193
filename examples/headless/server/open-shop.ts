import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { startNodeHost } from '@amend/api/hosts/node';
import { defineConfig } from '@amend/engine/config';
import { signOrderToken } from '@amend/order-token';
import type { Simulator } from '@amend/simulator';
import { loadAdminSchema, serve as serveShopify } from '@amend/simulator/node';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** Where everything listens; 0 takes a free port. */
export interface ShopPorts {
  readonly page: number;
  readonly api: number;
  readonly shopify: number;
}

/** The running shop. */
export interface Shop {
  /** Where the pages are: `/orders/1001`. */
  readonly url: string;
  /** Where the back office of the simulated Shopify is. */
  readonly backOffice: string;
  readonly simulator: Simulator;
  close(): Promise<void>;
}

const SHOP = 'nordlys.myshopify.com';
const ACCESS_TOKEN = 'shpat_example';
// Made up for this machine; a real shop keeps its own in its host's secret store.
const KEY = { id: 'key-1', algorithm: 'HS256', secret: 'a-secret-of-this-example-and-nobody-else' } as const;
const CHANGES = ['correct-address', 'swap-item', 'cancel-order'] as const;

/** Opens the shop's own server with the built page in a folder, the API, and a simulated Shopify. Rejects with `EADDRINUSE` where a port is taken. */
export async function openShop(folder: string, ports: ShopPorts): Promise<Shop> {
  const shopify = await serveShopify({
    port: ports.shopify,
    accessToken: ACCESS_TOKEN,
    schema: await loadAdminSchema(),
  });
  const { simulator } = shopify;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const app = new Hono();
  let endpoint = '';

  app.get('/', (c) => c.redirect('/orders/1001'));

  // The demo shows its orders to anyone on this machine. A real shop knows who is there: from the checkout that has just ended, or from a login.
  app.get('/orders/:number', async (c) => {
    const order = simulator.state.orders.find(({ name }) => name === `#${c.req.param('number')}`);
    if (!order) return c.text('There is no such order.', 404);
    const token = await signOrderToken({
      key: KEY,
      shop: SHOP,
      orderId: String(order.id),
      changes: [...CHANGES],
      now: simulator.clock.now,
    });
    const session = JSON.stringify({ endpoint, token }).replaceAll('<', '\\u003c');
    return c.html(
      page.replace(
        '<!--session-->',
        () => `<script type="application/json" id="session">${session}</script>`,
      ),
      200,
      pageHeaders(endpoint, shopify.url),
    );
  });

  app.use('/assets/*', serveStatic({ root: folder }));

  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const opened = serve({ fetch: app.fetch, port: ports.page, hostname: '127.0.0.1' }, () =>
      resolve(opened),
    );
    opened.once('error', reject);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ports.page}`;
  const api = await startNodeHost({
    config: configure(shopify.url, url),
    port: ports.api,
    log: () => {},
    engine: { now: simulator.clock.now },
  });
  endpoint = api.url;
  return {
    url,
    backOffice: shopify.url,
    simulator,
    async close() {
      await new Promise((resolve) => void server.close(resolve));
      await api.close();
      await shopify.close();
    },
  };
}

function configure(shopifyOrigin: string, pageOrigin: string) {
  const window = { closesAfterSeconds: 3600 };
  return defineConfig({
    shop: SHOP,
    shopify: { accessToken: ACCESS_TOKEN, origin: shopifyOrigin },
    orderTokens: { keys: [KEY] },
    origins: [pageOrigin],
    timeZone: 'Europe/Berlin',
    changes: {
      'correct-address': { window },
      'swap-item': { window },
      'cancel-order': { window },
    },
    ledger: { file: ':memory:' },
  });
}

function pageHeaders(api: string, pictures: string): Record<string, string> {
  return {
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: ${pictures}; connect-src ${api}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
  };
}
