import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'vite';

import { moment, order, parcel } from '../../../sdk/test/orders.ts';
import { buildServer } from '../../build/server.ts';
import type * as server from '../../src/server/index.tsx';
import { openShop } from '../embedding/embedding-page.ts';
import type { OpenPage, Opening, Shop } from '../embedding/embedding-page.ts';

/** What `@amend/widgets/server` exports. */
export type Server = typeof server;

/** How the widgets come to a page. */
export const DOORS = {
  'the script': 'SCRIPT',
  npm: '<script type="module" src="/amend/npm/page.js"></script>',
} as const;

/** How the styles come to a page that is served, each with what the page's policy says of it. */
export const DRESSES = {
  'a style with a nonce': "'nonce-n0nce'",
  'a style with a hash': 'HASH',
  'a stylesheet': "'self'",
} as const;

/** A page whose server has rendered where the order is. */
export interface ServedPage extends Opening {
  readonly door?: keyof typeof DOORS;
  readonly dress?: keyof typeof DRESSES;
  readonly locale?: string;
  readonly timeZone?: string;
  /** The order as the server read it. Default: one that arrives in three days. */
  readonly served?: ReturnType<typeof order>;
}

/** A shop that renders on its server. */
export interface ServedShop extends Pick<Shop, 'close'> {
  readonly server: Server;
  openServed(page?: ServedPage): Promise<OpenPage>;
}

/** An order that is on its way, and how to have it otherwise. */
export function underway(changes: Parameters<typeof parcel>[0] = {}): ReturnType<typeof order> {
  const expectedAt = moment(new Date(Date.now() + 72 * 3_600_000).toISOString());
  return order({ tracking: { parcels: [parcel({ expectedAt, ...changes })], unshipped: [] } });
}

/** Builds the script, the package as a bundler would have it, and the server's part, and launches Chromium. */
export async function openServedShop(): Promise<ServedShop> {
  const built: { server?: Server } = {};
  const shop = await openShop(async (folder) => {
    const file = await buildServer(join(folder, 'server'));
    built.server = await import(pathToFileURL(file).href);
    await buildNpmPage(join(folder, 'npm'));
  });
  const { server } = built;
  if (!server) throw new Error("The server's part was not built.");
  const hash = `'sha256-${createHash('sha256').update(server.ORDER_TRACKING_STYLES).digest('base64')}'`;
  return {
    server,
    close: shop.close,
    openServed({
      door = 'the script',
      dress = 'a stylesheet',
      locale = 'en',
      timeZone = 'Europe/Berlin',
      served = underway(),
      ...opening
    } = {}) {
      const element = server.renderOrderTracking({
        order: served,
        locale,
        timeZone,
        ...(dress === 'a style with a nonce' && { nonce: 'n0nce' }),
        ...(dress === 'a stylesheet' && { stylesheet: { href: '/amend/order-tracking.css' } }),
      });
      return shop.open(
        {
          body: `${DOORS[door]}<main><h1>Thank you</h1>${element}<p>What must not move.</p></main>`,
          policy: `default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'; style-src 'self' ${DRESSES[dress].replace('HASH', hash)}`,
        },
        { height: 1200, timeZone, answer: () => served, ...opening },
      );
    },
  };
}

async function buildNpmPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('npm-page.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'page',
      },
    },
  });
}
