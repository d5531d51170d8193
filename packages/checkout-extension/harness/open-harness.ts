import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startNodeHost } from '@amend/api/hosts/node';
import { defineConfig } from '@amend/engine/config';
import { DEFAULT_ACCESS_TOKEN, DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET } from '@amend/simulator';
import type { Simulator } from '@amend/simulator';
import { loadAdminSchema, serve as serveShopify } from '@amend/simulator/node';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { build } from 'rolldown';

import { buildExtension } from '../build/extension.ts';
import { fileOf } from '../scripts/locale-files.ts';
import { showIndex, showPage } from './pages.ts';
import { isSurface, SURFACES } from './surfaces.ts';

/** The extension with everything around it: a simulated Shopify, the API, and pages that look like Shopify's. */
export interface Harness {
  /** Where the pages are: `/thank-you/1001`. */
  readonly url: string;
  readonly simulator: Simulator;
  close(): Promise<void>;
}

const own = fileURLToPath(new URL('.', import.meta.url));

/** Opens a {@link Harness}; port 0, the default, takes a free one. */
export async function openHarness(port = 0): Promise<Harness> {
  const folder = mkdtempSync(join(tmpdir(), 'amend-harness-'));
  const [schema, extension, script] = await Promise.all([
    loadAdminSchema(),
    buildExtension(join(folder, 'amend.js')),
    buildPageScript(join(folder, 'page.js')),
  ]);
  const shopify = await serveShopify({ port: 0, schema });
  const { simulator } = shopify;
  const api = await startNodeHost({
    config: configure(shopify.url, join(folder, 'ledger.sqlite')),
    port: 0,
    log: () => {},
    engine: { now: simulator.clock.now },
  });
  const pages = new Hono();
  const code = { 'content-type': 'text/javascript' };
  pages.get('/', (c) => c.html(showIndex(simulator)));
  pages.get('/amend.js', (c) => c.body(extension, 200, code));
  pages.get('/page.js', (c) => c.body(script, 200, code));
  pages.get('/look.css', (c) =>
    c.body(readFileSync(join(own, 'look.css')), 200, { 'content-type': 'text/css' }),
  );
  pages.get('/session-token', async (c) => {
    const order = findOrder(simulator, c.req.query('order') ?? '');
    const isLoggedIn = c.req.query('logged-in') !== undefined;
    return c.text((await simulator.mint.thankYouPage(String(order?.id), { isLoggedIn })).sessionToken);
  });
  pages.get('/:surface/:order', async (c) => {
    const surface = c.req.param('surface');
    const number = c.req.param('order');
    const order = findOrder(simulator, number);
    if (!order || !isSurface(surface)) return c.notFound();
    const { orderId, checkoutToken } = await simulator.mint.thankYouPage(String(order.id));
    const query = c.req.query();
    const locale = query['lang'] ?? 'en';
    const part = query['part'] === 'announcement' || query['part'] === 'menu-item' ? 1 : 0;
    return c.html(
      showPage({
        target: SURFACES[surface][part],
        orderId: surface === 'thank-you' ? orderId : `gid://shopify/Order/${order.id}`,
        checkoutToken: surface === 'order-action' || 'no-checkout' in query ? null : checkoutToken,
        isEditor: 'editor' in query,
        isLoggedIn: surface !== 'order-status' || !('logged-out' in query),
        tokenUrl: `/session-token?order=${number}`,
        locale,
        translations: JSON.parse(readLocale(locale)),
        timeZone: query['time-zone'] ?? 'Europe/Berlin',
        settings: { ...(!('unset' in query) && { endpoint: api.url }), announce: true, ...settingsOf(query) },
      }),
    );
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const opened = serve({ fetch: pages.fetch, port, hostname: '127.0.0.1' }, () => resolve(opened));
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`,
    simulator,
    async close() {
      await new Promise((resolve) => void server.close(resolve));
      await api.close();
      await shopify.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function configure(origin: string, file: string) {
  const window = { closesAfterSeconds: 3600 };
  return defineConfig({
    shop: 'nordlys.myshopify.com',
    shopify: { accessToken: DEFAULT_ACCESS_TOKEN, origin },
    orderTokens: {
      keys: [{ id: 'key-1', algorithm: 'HS256', secret: 'a secret of the harness, for nobody else' }],
      exchange: {
        keys: [{ id: 'exchange-1', algorithm: 'HS256', secret: 'another secret of the harness alone' }],
      },
    },
    proofs: { 'session-token': { clientId: DEFAULT_CLIENT_ID, secrets: [DEFAULT_CLIENT_SECRET] } },
    origins: ['https://shop.example'],
    timeZone: 'Europe/Berlin',
    changes: {
      'correct-address': { window },
      'swap-item': { window },
      'set-quantity': { window },
      'add-item': { window },
      'cancel-order': {
        window,
        reasons: [
          { id: 'changed-mind', title: { en: 'I changed my mind', de: 'Ich habe es mir anders überlegt' } },
          { id: 'too-slow', title: { en: 'It takes too long', de: 'Es dauert mir zu lange' } },
        ],
        storeCredit: true,
      },
    },
    offers: {
      list: [
        {
          id: 'candle',
          items: [{ variantId: '44100000000501', quantity: 1 }],
          discount: { percentage: 20 },
          title: { en: 'A candle for the table', de: 'Eine Kerze für den Tisch' },
          text: {
            en: 'Pure beeswax, poured by hand. It burns for some thirty hours.',
            de: 'Reines Bienenwachs, von Hand gegossen. Sie brennt etwa dreißig Stunden.',
          },
        },
      ],
    },
    ledger: { file },
  });
}

function findOrder({ state }: Simulator, number: string) {
  return state.orders.find(({ name }) => name === `#${number}`);
}

/** What is asked for in the address as a merchant would set it: `?hide_swap`, `?heading=…`. */
function settingsOf(query: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(query)
      .filter(([name]) => name === 'heading' || name.startsWith('hide_'))
      .map(([name, value]) => [name, name === 'heading' ? value : true]),
  );
}

function readLocale(locale: string): string {
  return readFileSync(new URL(`../locales/${fileOf(locale.split('-')[0] ?? '')}`, import.meta.url), 'utf8');
}

async function buildPageScript(file: string): Promise<string> {
  const external = ['/amend.js'];
  const { output } = await build({
    input: join(own, 'page.ts'),
    external,
    output: { file, format: 'esm' },
    logLevel: 'warn',
  });
  return output[0].code;
}
