import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';

import { order, TOKEN } from '../../../sdk/test/orders.ts';
import { buildScript } from '../../build/script.ts';

/** Files of other packages that a page can ask for, as `/lib/<path>`. */
const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** A page of a shop, as its own server would send it. */
export interface ShopPage {
  /** What is in its body. `SCRIPT` stands for our script tag, `ORIGIN` for the server, `FAR` for the same server under another origin. */
  readonly body: string;
  /** What is in its head, beside `amend.css`. */
  readonly head?: string;
  /** Its Content-Security-Policy. */
  readonly policy?: string;
  /** Attributes of our script tag. */
  readonly attributes?: string;
}

/** A page in the browser, and what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** What was thrown into the page, by anybody, and what a policy refused. */
  readonly faults: readonly string[];
  /** How far anything was moved about. */
  layoutShift(): Promise<number>;
  /** The paths of all that was asked for, in that order. */
  readonly asked: readonly string[];
  /** From now on, what matches has to wait; called again without anything, all of it is let through. */
  holdUp(path?: RegExp): void;
}

/** How a page is opened. */
export interface Opening {
  /** What is not there. */
  readonly missing?: RegExp;
  /** How wide the window is. Default: 390 px. */
  readonly width?: number;
  /** How high it is. Default: 900 px. */
  readonly height?: number;
  /** What the API says of a path. Default: the order, whatever is asked for. */
  readonly answer?: (path: string) => unknown;
  /** What has to wait from the start, as with `holdUp`. */
  readonly late?: RegExp;
  /** Whether the browser runs no scripts. */
  readonly isWithoutScripts?: boolean;
  /** The browser's time zone. Default: the machine's. */
  readonly timeZone?: string;
}

/** A server with the built script, an API and one page after the other, and a browser that looks at them. */
export interface Shop {
  /** Opens a page. */
  open(shown: ShopPage, opening?: Opening): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Builds the script, serves it, and launches Chromium. `buildMore` may put more files beside the script. */
export async function openShop(buildMore?: (folder: string) => Promise<unknown>): Promise<Shop> {
  const folder = await buildScript({ outDir: await mkdtemp(join(tmpdir(), 'amend-script-')) });
  await buildMore?.(folder);
  let shown: ShopPage;
  let opening: Opening = {};
  let asked: string[] = [];
  let late: RegExp | undefined;
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://shop').pathname;
    // As a shop's files and its API have to be for frames of other origins.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('timing-allow-origin', '*');
    answer(path)
      .then(([type, content]) => response.setHeader('content-type', type).end(content))
      .catch(() => response.writeHead(404).end());
    async function answer(path: string): Promise<readonly [type: string, content: string | Buffer]> {
      asked.push(path);
      if (late?.test(path)) await new Promise<void>((resolve) => waiting.push(resolve));
      if (opening.missing?.test(path)) throw new Error('It is not there.');
      if (path.startsWith('/v1/'))
        return ['application/json', JSON.stringify(opening.answer?.(path) ?? order())];
      if (path.startsWith('/lib/')) return [typeOf(path), await readFile(modules + path.slice(5))];
      if (path.startsWith('/amend/')) return [typeOf(path), await readFile(join(folder, path.slice(7)))];
      if (path !== '/' && path !== '/frame') throw new Error('There is no such page.');
      if (shown.policy) response.setHeader('content-security-policy', shown.policy);
      return ['text/html', write(path === '/' ? shown : { body: FRAMED }, origin)];
    }
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const browser = await launch();
  return {
    async open(next, how = {}) {
      shown = next;
      opening = how;
      asked = [];
      late = how.late;
      const { width = 390, height = 900, isWithoutScripts, timeZone } = how;
      const page = await browser.newPage({
        viewport: { width, height },
        javaScriptEnabled: !isWithoutScripts,
        ...(timeZone && { timezoneId: timeZone }),
      });
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted/i.test(message.text())) faults.push(message.text());
      });
      await page.addInitScript(watchPage);
      // What has to wait keeps a page from being loaded.
      await page.goto(origin, how.late && { waitUntil: 'commit' });
      return {
        page,
        faults,
        layoutShift: () => page.evaluate<number>('globalThis.layoutShift'),
        asked,
        holdUp(path) {
          late = path;
          if (path) return;
          for (const go of waiting) go();
          waiting = [];
        },
      };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A page of its own in a frame. */
const FRAMED = 'SCRIPT<amend-order-tracking></amend-order-tracking>';

function write({ body, head = '', attributes = '' }: ShopPage, origin: string): string {
  const script = `<script type="module" src="${origin}/amend/amend.js" data-endpoint="${origin}" data-token="${TOKEN}" ${attributes}></script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title><link rel="stylesheet" href="${origin}/amend/amend.css">${head}<body>${body}</body></html>`
    .replaceAll('SCRIPT', script)
    .replaceAll('ORIGIN', origin)
    .replaceAll('FAR', origin.replace('localhost', '127.0.0.1'));
}

function typeOf(path: string): string {
  return path.endsWith('.css') ? 'text/css' : 'text/javascript';
}

function watchPage(): void {
  Reflect.set(globalThis, 'layoutShift', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry)
        Reflect.set(globalThis, 'layoutShift', Reflect.get(globalThis, 'layoutShift') + entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
}

async function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--site-per-process'] });
}
