import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { startNodeHost } from '@amend/api/hosts/node';
import { defineConfig } from '@amend/engine/config';
import { DEFAULT_CLIENT_SECRET } from '@amend/simulator';
import type { Simulator } from '@amend/simulator';
import { serve } from '@amend/simulator/node';

import { NORDLYS } from '../../../packages/simulator/src/seeds/nordlys.ts';
import { serveFolder } from '../../storefront/src/asset-folder.ts';
import { takePort } from '../../storefront/src/door.ts';
import { openLetterbox } from '../../storefront/src/records/letterbox.ts';
import type { Letterbox } from '../../storefront/src/records/letterbox.ts';
import { deploy } from './extension.ts';
import type { Globals } from './liquid.ts';
import { renderPage } from './render-theme.ts';

/** The key of the links in mails. */
export const linkKey = { id: 'mail-1', secret: 'a-link-key-for-tests-of-32-bytes-or-more' };

/** An earlier order of the customer of #1001. */
export const EARLIER = '#1006';

const EARLIER_NUMBER = 1006;

/** Where the page of the order is. */
export const PAGE = '/pages/order';

/** Where the mails of the shop can be read. */
export const OUTBOX = '/outbox';

/** Where a theme sends those who want to log in. */
const LOGIN = '/customer_authentication/redirect';

/** What stands before the address of a proxied request: the app as Shopify knows it, which is wherever the API is. */
const APP = 'https://api.amend.example';

const baseCss = fileURLToPath(new URL('theme/assets/base.css', import.meta.url));

/** Nordlys, where the customer of #1001 has an earlier order that is on its way. */
const SEED = {
  ...NORDLYS,
  orders: NORDLYS.orders.map((order) =>
    order.number === EARLIER_NUMBER ? { ...order, email: 'lena.hartwig@example.com' } : order,
  ),
};

/** What a merchant has decided, and can decide anew for the next page. */
export interface Decisions {
  embed: Readonly<Record<string, string>>;
  moreBlocks: readonly string[];
  designMode: boolean;
}

/** A shop with a theme, the extension in it, Shopify behind it, and the API. */
export interface Shop {
  readonly origin: string;
  readonly simulator: Simulator;
  readonly letterbox: Letterbox;
  readonly decisions: Decisions;
  /** Says of the browser that is sent there who is logged in: the cookie that Shopify knows them by. */
  cookieOf(orderName: string): { readonly name: string; readonly value: string; readonly url: string };
  /** Shopify's number of an order. */
  orderId(name: string): string;
  close(): Promise<void>;
}

/**
 * Opens the shop: its pages, Shopify's CDN with the extension's assets, the app proxy, and the API, each at an address of its own.
 *
 * `port` is that of the pages; 0, the default, takes a free one.
 */
export async function openShop(port = 0): Promise<Shop> {
  const [door, cdn, extension] = await Promise.all([takePort(port), takePort(0), deploy()]);
  const shopify = await serve({
    port: 0,
    shop: SEED,
    app: { proxy: { prefix: 'apps', subpath: 'amend', url: APP } },
    fetch: (request) => fetch(new Request(request.url.replace(APP, api.url), request)),
  });
  const { simulator } = shopify;
  const { now } = simulator.clock;
  const letterbox = openLetterbox(now);
  const api = await startNodeHost({
    config: configure(door.origin, shopify.url),
    port: 0,
    lookEveryMs: 200,
    log: () => undefined,
    engine: { now, mailer: letterbox.mailer },
  });
  const decisions: Decisions = { embed: {}, moreBlocks: [], designMode: false };
  // As Shopify's CDN: another origin than the shop's, which lets every page use the files, all of a version in one folder.
  const assetPath = '/extensions/01a0e1ba/amend-7/assets/';
  const assets = serveFolder(assetPath, `${extension.folder}/assets`);
  cdn.open(async (request) => {
    const response = await assets(request);
    response.headers.set('access-control-allow-origin', '*');
    return response;
  });
  const assetOrigin = cdn.origin.replace('localhost', '127.0.0.1');
  const policy = [
    "default-src 'none'",
    `script-src ${assetOrigin}`,
    `style-src 'self' ${assetOrigin}`,
    `img-src ${shopify.url}`,
    `connect-src 'self' ${api.url}`,
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

  door.open(async (request) => {
    const url = new URL(request.url);
    if (url.pathname.startsWith('/apps/')) return simulator.fetch(request);
    if (url.pathname.endsWith('/base.css'))
      return new Response(readFileSync(baseCss), { headers: { 'content-type': 'text/css' } });
    const [, locale = 'en'] = /^\/([a-z]{2}(?:-[A-Z]{2})?)\//.exec(url.pathname) ?? [];
    if (url.pathname === OUTBOX)
      return new Response(
        letterbox
          .list()
          .map(({ mail }) => mail.text)
          .join('\n\n'),
      );
    if (url.pathname === LOGIN) return logIn(String(orderNamed('#1001').customer.id));
    if (!url.pathname.endsWith(PAGE)) return new Response(null, { status: 404 });
    const html = await renderPage({
      globals: globalsFor(simulator, request, locale, decisions.designMode),
      extension: { folder: extension.folder, assetUrl: assetOrigin + assetPath },
      embed: { endpoint: api.url, ...decisions.embed },
      moreBlocks: decisions.moreBlocks,
    });
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    });
  });

  const orderNamed = (wanted: string) => {
    const order = simulator.state.orders.find(({ name }) => name === wanted);
    if (!order) throw new Error(`There is no order ${wanted}.`);
    return order;
  };
  return {
    origin: door.origin,
    simulator,
    letterbox,
    decisions,
    cookieOf: (name) => ({
      name: 'simulator_customer_id',
      value: String(orderNamed(name).customer.id),
      url: door.origin,
    }),
    orderId: (name) => String(orderNamed(name).id),
    async close() {
      for (const each of [door, cdn, api, shopify]) await each.close();
      await extension.remove();
    },
  };
}

/** Shopify's login, which is passed at once. */
function logIn(customerId: string): Response {
  const headers = { location: PAGE, 'set-cookie': `simulator_customer_id=${customerId}; Path=/` };
  return new Response(null, { status: 303, headers });
}

function configure(storefront: string, shopify: string) {
  const window = { closesAfterSeconds: 3600 };
  return defineConfig({
    shop: 'nordlys.myshopify.com',
    shopify: { accessToken: 'shpat_simulator', origin: shopify },
    orderTokens: {
      keys: [{ id: 'key-1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' }],
      exchange: {
        keys: [{ id: 'exchange-1', algorithm: 'HS256', secret: 'another-secret-for-tests-of-32-bytes' }],
      },
    },
    origins: [storefront],
    changes: { 'correct-address': { window }, 'swap-item': { window }, 'cancel-order': { window } },
    mail: { from: 'Nordlys <hello@nordlys.example>' },
    proofs: {
      'signed-link': { keys: [linkKey] },
      'app-proxy': { secrets: [DEFAULT_CLIENT_SECRET] },
      'one-time-code': {},
    },
    ledger: { file: ':memory:' },
  });
}

/** Who is logged in, by the cookie that Shopify knows them by, with all of their orders. */
function globalsFor(
  { state, liquidOrder }: Simulator,
  request: Request,
  locale: string,
  designMode: boolean,
): Globals {
  const [, id] = /simulator_customer_id=(\d+)/.exec(request.headers.get('cookie') ?? '') ?? [];
  const orders = state.orders
    .filter(({ customer }) => String(customer.id) === id)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const [newest] = orders;
  return {
    shop: { name: 'Nordlys' },
    request: { locale: { iso_code: locale }, design_mode: designMode },
    routes: { storefront_login_url: LOGIN },
    customer: newest
      ? {
          first_name: newest.customer.firstName,
          orders: orders.map((order) => liquidOrder(String(order.id))),
        }
      : null,
  };
}
