import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { merchantEndpoints } from '@amend/contract';
import { signOrderToken } from '@amend/order-token';
import { createClient } from '@amend/sdk';
import { createSimulator } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';
import { afterAll, describe, expect, it, vi } from 'vitest';

import { bundleWorker, startWorkerd, wrangler } from './start-workerd.ts';

/** Starting workerd takes seconds where the machine has other work; only a test that fails waits this long. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });
const PATIENCE = { timeout: 60_000, interval: 20 };

const SECRET = 'a-secret-for-tests-of-32-bytes-or-more';
const NAME = 'Hartwigsen';
const shop = wrangler.vars['SHOP'] ?? '';

const simulator = createSimulator({ schema: await loadAdminSchema() });
const { code } = await bundleWorker('test/app-worker.ts');
const folder = mkdtempSync(join(tmpdir(), 'amend-app-'));
const start = () =>
  startWorkerd({
    script: code,
    folder,
    secrets: { AMEND_SECRET: SECRET },
    network: (request) => simulator.fetch(request),
  });
let workerd = start();
afterAll(async () => {
  await workerd.dispose();
  rmSync(folder, { recursive: true });
});

const orderId = String(simulator.state.orders.find(({ name }) => name === '#1001')?.id);

async function askAsMerchant(path: string, body?: object): Promise<Response> {
  const { origin } = await workerd.ready;
  return fetch(`${origin}/v1/merchant${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${SECRET}-of-the-merchant`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

async function tell(topic: string, content: object): Promise<void> {
  const { origin } = await workerd.ready;
  const body = JSON.stringify(content);
  const response = await fetch(`${origin}/webhooks/shopify`, {
    method: 'POST',
    headers: {
      'x-shopify-topic': topic,
      'x-shopify-webhook-id': topic,
      'x-shopify-shop-domain': shop,
      'x-shopify-hmac-sha256': createHmac('sha256', 'simulator-client-secret').update(body).digest('base64'),
    },
    body,
  });
  expect(response.status).toBe(200);
}

const editsOf = async () =>
  merchantEndpoints.listEdits.parse(await (await askAsMerchant(`/orders/${orderId}/edits`)).json()).edits;

/** Corrects the name on the order. */
async function correctName(lastName: string): Promise<void> {
  const key = { id: 'key-1', algorithm: 'HS256', secret: SECRET } as const;
  const token = await signOrderToken({ key, shop, orderId, changes: ['correct-address'] });
  const client = createClient({ endpoint: (await workerd.ready).origin, token });
  const { destination } = await client.readOrder();
  if (!destination) throw new Error('The order has no address.');
  const changes = [{ kind: 'correct-address', address: { ...destination.address, lastName } }] as const;
  await client.accept(changes, await client.quote(changes), { idempotencyKey: crypto.randomUUID() });
}

const read = async () => (await askAsMerchant('/data-requests/9999')).text();

/** Sends a request whose path is spelt as no client would: `fetch` would put it straight. Gives the status. */
async function sendRaw(path: string, headers: Readonly<Record<string, string>>, body: string) {
  const { hostname, port } = await workerd.unsafeGetDirectURL();
  const all = { host: hostname, connection: 'close', 'content-length': String(body.length), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const socket = connect(Number(port), hostname);
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  return Number(/^HTTP\/1\.1 (\d+)/.exec(await text(socket))?.[1]);
}

describe('the Worker of an app', () => {
  it('K2 K3 gets one token for all its objects, and still has it after everything was stopped and started', async () => {
    await correctName(NAME);
    await workerd.dispose();
    workerd = start();
    expect((await askAsMerchant('/access')).status).toBe(200);
    expect(simulator.state.platform.tokens).toHaveLength(1);
  });

  it.each([
    ['records', { do: 'erase-all', orderId }],
    ['notice', { id: 'x', subject: { kind: 'order', orderId } }],
    ['question', { do: 'tell-revocation', orderId }],
  ])(
    'M1 lets nobody tell the object of an order what only the Worker may, by a path that leads out of its own: %s',
    async (name, asked) => {
      const before = await editsOf();
      expect(before.length).toBeGreaterThan(0);
      const authorization = `Basic ${btoa(`staff:${SECRET}-of-the-merchant`)}`;
      const headers = { authorization, 'content-type': 'application/json', host: 'order.invalid' };
      const path = `/merchant/orders/${orderId}/edits/..\\..\\..\\..\\${name}`;
      expect(await sendRaw(path, headers, JSON.stringify(asked))).toBeGreaterThanOrEqual(400);
      expect(await editsOf()).toEqual(before);
    },
  );

  it('G2 G3 gives what is kept of a customer, and erases it', async () => {
    const orders = [Number(orderId)];
    const customer = { id: 7 };
    await tell('customers/data_request', { customer, data_request: { id: 9999 }, orders_requested: orders });
    expect(await read()).toContain(NAME);
    await tell('customers/redact', { customer, orders_to_redact: orders });
    await vi.waitUntil(async () => !(await read()).includes(NAME), PATIENCE);
    expect(await editsOf()).toMatchObject([{ status: 'settled', changes: [] }]);
  });

  it('G9 erases a shop in every object once the app was taken off', async () => {
    await correctName('Somebody');
    simulator.uninstall();
    await tell('app/uninstalled', { id: 1 });
    await tell('shop/redact', { shop_id: 1, shop_domain: shop });
    await vi.waitUntil(async () => (await editsOf()).length === 0, PATIENCE);
    expect((await askAsMerchant('/data-requests/9999')).status).toBe(404);
  });
});
