import { execFile } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { startNodeHost } from '@amend/api/hosts/node';
import { defineConfig } from '@amend/engine/config';
import type { Simulator } from '@amend/simulator';
import { serve as serveShopify } from '@amend/simulator/node';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createCookieSessionStorage } from 'react-router';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const ACCESS_TOKEN = 'shpat_example';
const SESSION_SECRET = 'a secret of this test alone';

/** The built storefront with the API and a simulated Shopify behind it. */
export interface Storefront {
  readonly url: string;
  readonly simulator: Simulator;
  /** Where the page of an order is. */
  pathOf(name: string): string;
  /** Logs the customer of an order in: the cookie in which Hydrogen keeps what Shopify's login gave. */
  logIn(name: string): Promise<{ readonly name: string; readonly value: string; readonly url: string }>;
  close(): Promise<void>;
}

/** Builds the storefront as `pnpm build` does, and opens it on free ports. */
export async function openStorefront(): Promise<Storefront> {
  await run('node_modules/.bin/react-router', ['build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const { default: storefront } = await import(pathToFileURL(`${root}dist/server/index.js`).href);
  const shopify = await serveShopify({ port: 0, accessToken: ACCESS_TOKEN });
  const { simulator } = shopify;
  const env = {
    SESSION_SECRET,
    PUBLIC_STOREFRONT_API_TOKEN: 'unused',
    PRIVATE_STOREFRONT_API_TOKEN: 'unused',
    PUBLIC_STORE_DOMAIN: 'nordlys.myshopify.com',
    PUBLIC_STOREFRONT_ID: '',
    PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: 'unused',
    PUBLIC_CUSTOMER_ACCOUNT_API_URL: '',
    PUBLIC_CHECKOUT_DOMAIN: '',
    SHOP_ID: String(simulator.state.shop.id),
    PUBLIC_AMEND_ENDPOINT: '',
  };
  const app = new Hono();
  app.use('/assets/*', serveStatic({ root: `${root}dist/client` }));
  app.all('*', ({ req }) => storefront.fetch(req.raw, env, { waitUntil() {} }));
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const opened = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(opened));
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const api = await startNodeHost({
    config: defineConfig({
      shop: 'nordlys.myshopify.com',
      shopify: { accessToken: ACCESS_TOKEN, origin: shopify.url },
      orderTokens: {
        keys: [{ id: 'key-1', algorithm: 'HS256', secret: 'a secret of this test, for nobody else' }],
        exchange: {
          keys: [{ id: 'exchange-1', algorithm: 'HS256', secret: 'another secret of this test alone' }],
        },
      },
      proofs: { 'customer-account': { shopId: String(simulator.state.shop.id), origin: shopify.url } },
      origins: [url],
      ledger: { file: ':memory:' },
    }),
    port: 0,
    log: () => {},
    engine: { now: simulator.clock.now },
  });
  env.PUBLIC_AMEND_ENDPOINT = api.url;

  function find(name: string) {
    const order = simulator.state.orders.find((one) => one.name === name);
    if (!order) throw new Error(`There is no order ${name}.`);
    return order;
  }

  return {
    url,
    simulator,
    pathOf: (name) => `/account/orders/${find(name).id}/amend`,
    async logIn(name) {
      const accessToken = simulator.mint.customerToken({ customerId: String(find(name).customer.id) });
      const expiresAt = String(Date.now() + 3_600_000);
      const { getSession, commitSession } = createCookieSessionStorage({
        cookie: { name: 'session', secrets: [SESSION_SECRET] },
      });
      const session = await getSession();
      session.set('customerAccount', { accessToken, expiresAt });
      const [pair = ''] = (await commitSession(session)).split(';');
      return { name: 'session', value: pair.slice(pair.indexOf('=') + 1), url };
    },
    async close() {
      await new Promise((resolve) => void server.close(resolve));
      await api.close();
      await shopify.close();
    },
  };
}
