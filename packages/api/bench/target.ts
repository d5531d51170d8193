/** One server of the bench, in a process of its own so that its CPU time can be told apart: `node target.ts <name> <port of Shopify>`. */
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:http';

import { createEngine, createMemoryLedger } from '@amend/engine';
import { defineConfig } from '@amend/engine/config';
import { importOrderTokenKey } from '@amend/order-token';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';

import { createApi } from '../src/index.ts';

/** The key that the bench signs its tokens with. */
const key = {
  id: 'bench',
  algorithm: 'HS256',
  secret: 'a-secret-for-the-bench-of-32-bytes-or-more',
} as const;

/** The answer that the bare servers give: as long as that of an order. */
const body = JSON.stringify({ filler: 'x'.repeat(Number(process.argv[4] ?? 2000)) });

/** Counted, and never reached. */
const often = { most: 1_000_000, withinSeconds: 60 };

/** Where the log goes. */
const out = createWriteStream('/dev/null');

async function createAmend(): Promise<(request: Request) => Response | Promise<Response>> {
  const shop = 'nordlys.myshopify.com';
  const config = defineConfig({
    shop,
    shopify: { accessToken: 'shpat_simulator', origin: `http://127.0.0.1:${process.argv[3]}` },
    orderTokens: { keys: [key] },
    origins: [],
    limits: { address: often, token: often, order: often, shop: often },
  });
  const orderCacheMs = process.argv[2] === 'order-read-uncached' ? 0 : 60_000;
  const engine = createEngine({ config, ledger: createMemoryLedger(), orderCacheMs });
  const api = createApi({
    engine,
    shop,
    keys: [await importOrderTokenKey(key)],
    audience: 'amend',
    origins: [],
    limits: config.limits,
    timeLimit: { ms: 40_000 },
    addressOf: (c) => getConnInfo(c).remote.address,
    log: (entry) => out.write(`${JSON.stringify(entry)}\n`),
  });
  return api.fetch;
}

function createHono(): (request: Request) => Response | Promise<Response> {
  const app = new Hono();
  app.get('*', () => new Response(body, { headers: { 'content-type': 'application/json' } }));
  return app.fetch;
}

const server =
  process.argv[2] === 'node:http'
    ? createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body))
    : createServer(getRequestListener(process.argv[2] === 'hono' ? createHono() : await createAmend()));

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : null });
});

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuUs: user + system });
});
