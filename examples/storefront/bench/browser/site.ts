import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { startNodeHost } from '@amend/api/hosts/node';
import type { ResolvedConfig } from '@amend/engine/config';
import type { Simulator } from '@amend/simulator';
import { buildScript } from '@amend/widgets/build/script';

import { configureAmend } from '../../src/amend.config.ts';
import { takePort } from '../../src/door.ts';
import { openShopify } from '../../src/open-shopify.ts';
import { signWith } from '../../src/order-links.ts';
import { openLetterbox } from '../../src/records/letterbox.ts';
import { loadSecrets } from '../../src/secrets.ts';
import { PAGES, writePage } from './pages.ts';

/** The pages, the API and the simulated Shopify, each on a port of its own. */
export interface BenchSite {
  readonly origin: string;
  readonly simulator: Simulator;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

// The embed as its snippet loads it, but from here. It would call Cal.com as soon as it were told what to show.
const CAL = `import load from './snippet.es.js';
load('/peers/embed.js')('init', { origin: location.origin });
`;

const now = () => new Date();

/** Opens everything that is measured. Files are served as a CDN serves them: with brotli 11, compressed before anybody asks. */
export async function openSite(): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'amend-bench-'));
  const secrets = loadSecrets(join(folder, 'secrets.json'), {});
  const door = await takePort(0);
  const shopify = await openShopify({
    port: 0,
    file: join(folder, 'simulator.json'),
    accessToken: secrets.shopifyAccessToken,
    clientSecret: secrets.shopifyClientSecret,
    now,
    remark: console.error,
  });
  const config = letChooseProvince(
    configureAmend({ storefront: door.origin, shopify: shopify.url }, secrets, ':memory:'),
  );
  const host = await startNodeHost({
    config,
    port: 0,
    log: () => {},
    engine: { now, mailer: openLetterbox(now).mailer },
  });
  const files = new Map([
    ...readFiles('/amend/', await buildScript({ outDir: join(folder, 'script') })),
    ...readPeers(),
  ]);
  const sign = signWith(config, now);

  door.open(async (request) => {
    const { pathname, search, searchParams } = new URL(request.url);
    if (pathname.startsWith('/v1/')) return forward(request, host.url + pathname + search);
    const file = files.get(pathname);
    if (file) return answer(file, TYPES[extname(pathname)] ?? 'application/octet-stream');
    const page = PAGES.find(({ path }) => path === pathname);
    if (!page) return new Response('There is no such page.', { status: 404 });
    const number = searchParams.get('order') ?? page.order;
    const order = shopify.simulator.state.orders.find(({ name }) => name === `#${number}`);
    const token = order ? await sign(String(order.id)) : '';
    const endpoint = page.isApiElsewhere ? host.url : door.origin;
    return answer(compress(writePage(page, { endpoint, token })), 'text/html; charset=utf-8');
  });

  return {
    origin: door.origin,
    simulator: shopify.simulator,
    async close() {
      for (const each of [host, shopify, door]) await each.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// So that there is something to choose in the form.
function letChooseProvince(config: ResolvedConfig): ResolvedConfig {
  const settings = config.changes['correct-address'];
  if (!settings) throw new Error('The demo corrects no addresses.');
  return {
    ...config,
    changes: { ...config.changes, 'correct-address': { ...settings, lockedFields: ['countryCode'] } },
  };
}

// As a proxy in front of the API does it: quickly compressed, while somebody waits.
async function forward(request: Request, url: string): Promise<Response> {
  const { method } = request;
  const headers = new Headers(request.headers);
  for (const name of ['host', 'origin', 'connection', 'accept-encoding']) headers.delete(name);
  const body = method === 'GET' ? null : await request.text();
  const given = await fetch(url, { method, headers, body });
  const answered = new Headers(given.headers);
  answered.delete('content-length');
  answered.set('content-encoding', 'br');
  return new Response(compress(await given.text(), 4), { status: given.status, headers: answered });
}

function answer(body: Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'content-type': type, 'content-encoding': 'br' } });
}

function compress(content: string | Buffer, quality = 11): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  );
}

function readFiles(path: string, folder: string) {
  return readdirSync(folder).map(
    (name) => [path + name, compress(readFileSync(join(folder, name)))] as const,
  );
}

function readPeers() {
  const { resolve } = createRequire(import.meta.url);
  const read = (name: string) => compress(readFileSync(resolve(name)));
  return [
    ['/peers/buybutton.min.js', read('@shopify/buy-button-js/dist/buybutton.min.js')],
    ['/peers/embed.js', read('@calcom/embed-core/dist/embed/embed.js')],
    ['/peers/snippet.es.js', read('@calcom/embed-snippet/dist/snippet.es.js')],
    ['/peers/cal.js', compress(CAL)],
  ] as const;
}
