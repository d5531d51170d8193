import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

import { defineConfig } from '@amend/engine/config';
import { signOrderToken } from '@amend/order-token';
import { serve } from '@amend/simulator/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startNodeHost } from '../src/hosts/node.ts';
import type { NodeHost } from '../src/hosts/node.ts';
import type { LogEntry } from '../src/logs/log.ts';
import { orderIdOf, SHOP, tokenKey } from './kit.ts';

const shopify = await serve({ port: 0 });
const config = defineConfig({
  shop: SHOP,
  shopify: { accessToken: 'shpat_simulator', origin: shopify.url },
  orderTokens: { keys: [{ id: 'k1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' }] },
  origins: [],
  ledger: { file: ':memory:' },
});

const logs: LogEntry[] = [];
let host: NodeHost;
let head: string;

beforeAll(async () => {
  host = await startNodeHost({
    config,
    port: 0,
    requestTimeoutMs: 400,
    log: (entry) => void logs.push(entry),
  });
  const orderId = orderIdOf(shopify.simulator, '#1001');
  const token = await signOrderToken({ key: tokenKey, shop: SHOP, orderId });
  head = `POST /v1/orders/${orderId}/quotes HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n`;
});

afterAll(async () => {
  await host.close();
  await shopify.close();
});

/** Writes to the host, leaves the connection open, and gives what it says until it hangs up. */
async function write(...parts: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(host.url).port));
  socket.on('error', () => undefined);
  for (const part of parts) socket.write(part);
  return text(socket);
}

const failures = () => logs.filter(({ event }) => event === 'failure');

describe('startNodeHost', () => {
  it('F11 reads no head of more than 16 KB', async () => {
    expect(await write(`${head}X-Long: ${'x'.repeat(17_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('F7 hangs up on a client that does not get its body out', async () => {
    const said = await write(`${head}Content-Length: 200\r\n\r\n{"changes":`);
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(failures()).toEqual([]);
  });

  it('F7 refuses a body that turns out too large as it comes, without waiting for its end', async () => {
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    const said = await write(`${head}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n`, chunk, chunk);
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
    expect(said).toContain('"code":"body_too_large"');
  });

  it('F8 takes no body that has two lengths', async () => {
    const twice = 'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}';
    expect(await write(head + twice)).toMatch(/^HTTP\/1\.1 400 /);
  });
});
