import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { createOutbox } from '@amend/engine';
import { defineConfig } from '@amend/engine/config';
import type { AmendConfig } from '@amend/engine/config';
import { signOrderToken } from '@amend/order-token';
import { createClient, exchangeProof, lookUpOrder, OrderProblem } from '@amend/sdk';
import { createClient as createLightClient } from '@amend/sdk/light';
import { serve } from '@amend/simulator/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { startNodeHost } from '../src/hosts/node.ts';
import type { NodeHost } from '../src/hosts/node.ts';
import type { LogEntry } from '../src/logs/log.ts';
import { CLIENT_SECRET, exchangeKey, merchantKey, orderIdOf, orderNamed, SHOP, tokenKey } from './kit.ts';
import { aDelivery } from './webhooks/deliver.ts';

const folder = mkdtempSync(join(tmpdir(), 'amend-host-'));
const shopify = await serve({ port: 0 });

const decisions: AmendConfig = {
  shop: SHOP,
  shopify: { accessToken: 'shpat_simulator', origin: shopify.url },
  orderTokens: { keys: [{ id: 'k1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' }] },
  origins: [],
  merchant: { keys: [merchantKey] },
  webhooks: { secrets: [CLIENT_SECRET] },
  ledger: { file: join(folder, 'ledger.sqlite') },
};
const config = defineConfig(decisions);

const logs: LogEntry[] = [];
const log = (entry: LogEntry) => void logs.push(entry);

let host: NodeHost;
beforeAll(async () => {
  host = await startNodeHost({ config, port: 0, log });
});

afterAll(async () => {
  await host.close();
  await shopify.close();
  rmSync(folder, { recursive: true });
});

async function clientFor(name: string, create: typeof createClient = createClient) {
  const orderId = orderIdOf(shopify.simulator, name);
  const token = await signOrderToken({ key: tokenKey, shop: SHOP, orderId, changes: ['correct-address'] });
  return create({ endpoint: host.url, token, locale: 'en-GB', timeZone: 'Europe/Berlin' });
}

describe('the client, the API on Node, its SQLite ledger and the simulator over HTTP', () => {
  it.each([
    ['createClient of @amend/sdk', createClient, '#1001'],
    ['createClient of @amend/sdk/light', createLightClient, '#1002'],
  ] as const)('%s reads, quotes, accepts once and reads the edit', async (_, create, name) => {
    const client = await clientFor(name, create);
    const order = await client.readOrder();
    expect(order.name).toBe(name);
    if (!order.destination) throw new Error('The order has no address.');
    const changes = [
      { kind: 'correct-address', address: { ...order.destination.address, address1: 'Torstraße 7' } },
    ] as const;
    const quote = await client.quote(changes);
    const accepting = () => client.accept(changes, quote, { idempotencyKey: `${name}-first-try` });
    const edit = await accepting();
    expect(edit.status).toBe('settled');
    expect(await accepting()).toEqual(edit);
    expect(await client.readEdit(edit.id)).toEqual(edit);
    expect((await client.readOrder()).destination?.address.address1).toBe('Torstraße 7');
  });

  it('tells the client why it refuses', async () => {
    const client = await clientFor('#1003');
    const refusal = await client.quote([]).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(OrderProblem);
    expect(refusal).toMatchObject({ code: 'body_invalid', status: 422 });
  });

  it('E13 still has its edits after a restart', async () => {
    const client = await clientFor('#1001');
    const { destination } = await client.readOrder();
    if (!destination) throw new Error('The order has no address.');
    const changes = [
      { kind: 'correct-address', address: { ...destination.address, address2: '2. Stock' } },
    ] as const;
    const quote = await client.quote(changes);
    const options = { idempotencyKey: 'before-the-restart' };
    const edit = await client.accept(changes, quote, options);
    await host.close();
    host = await startNodeHost({ config, port: 0, log });
    const again = await clientFor('#1001');
    expect(await again.accept(changes, quote, options)).toEqual(edit);
    expect(await again.readEdit(edit.id)).toEqual(edit);
  });

  it('N6 sees to a webhook right after it has answered it', async () => {
    const [fulfillmentOrder] = orderNamed(shopify.simulator, '#1002').fulfillmentOrders;
    const id = `gid://shopify/FulfillmentOrder/${fulfillmentOrder?.id}`;
    const topic = 'fulfillment_orders/hold_released';
    const body = JSON.stringify({ fulfillment_order: { id } });
    const response = await fetch(`${host.url}/webhooks/shopify`, aDelivery({ topic, body }));
    expect(response.status).toBe(200);
    await vi.waitFor(
      () =>
        expect(shopify.simulator.log.map(({ operationName }) => operationName)).toContain(
          'ReadOrderOfFulfillmentOrder',
        ),
      { timeout: 4000 },
    );
  });

  it('I7 I8 I10 sends a code right after it has answered, which opens the order', async () => {
    const outbox = createOutbox();
    const codes = await startNodeHost({
      config: defineConfig({
        ...decisions,
        orderTokens: { ...decisions.orderTokens, exchange: { keys: [exchangeKey] } },
        mail: { from: 'hello@nordlys.example' },
        proofs: { 'one-time-code': {} },
        ledger: { file: join(folder, 'codes.sqlite') },
      }),
      port: 0,
      engine: { mailer: outbox },
    });
    const endpoint = codes.url;
    const email = orderNamed(shopify.simulator, '#1004').email ?? '';
    const { lookupId } = await lookUpOrder({ endpoint, orderNumber: '1004', email });
    await vi.waitFor(() => expect(outbox.mails.map(({ to }) => to)).toEqual([email]), { timeout: 4000 });
    const [code = ''] = /\d{4} \d{4}/.exec(outbox.mails[0]?.text ?? '') ?? [];
    const proof = { kind: 'one-time-code', lookupId, code } as const;
    // The code is good once the mail was taken; it may be tried five times.
    const patience = { timeout: 4000, interval: 900 };
    const { token } = await vi.waitFor(() => exchangeProof({ endpoint, proof }), patience);
    expect((await createClient({ endpoint, token }).readOrder()).name).toBe('#1004');
    await codes.close();
  });

  it('M1 lets the merchant in with a key', async () => {
    const path = `${host.url}/v1/merchant/orders/${orderIdOf(shopify.simulator, '#1001')}/edits`;
    expect((await fetch(path)).status).toBe(401);
    const response = await fetch(path, { headers: { authorization: `Bearer ${merchantKey.secret}` } });
    expect(response.status).toBe(200);
  });

  it('F2 limits the address that is connected, whatever X-Forwarded-For says', async () => {
    const limits = { address: { most: 1, withinSeconds: 60 } };
    const ledger = { file: join(folder, 'limited.sqlite') };
    const limited = await startNodeHost({
      config: { ...config, ledger, limits: { ...config.limits, ...limits } },
      port: 0,
      log,
    });
    const ask = async (address: string) =>
      (await fetch(`${limited.url}/v1/orders/1`, { headers: { 'x-forwarded-for': address } })).status;
    expect([await ask('203.0.113.1'), await ask('203.0.113.2')]).toEqual([401, 429]);
    await limited.close();
  });

  it('F7 hangs up on a client that does not get its request out', async () => {
    const ledger = { file: join(folder, 'impatient.sqlite') };
    const impatient = await startNodeHost({
      config: { ...config, ledger },
      port: 0,
      log,
      requestTimeoutMs: 100,
    });
    const socket = connect(Number(new URL(impatient.url).port));
    socket.write('POST /v1/orders/1/quotes HTTP/1.1\r\nHost: a\r\n');
    const said = await text(socket);
    expect(said).toContain('408');
    await impatient.close();
  });

  it('F8 opens nothing to a header that is there twice', async () => {
    const client = await clientFor('#1001');
    const { id } = await client.readOrder();
    const token = await signOrderToken({ key: tokenKey, shop: SHOP, orderId: id, changes: [] });
    const socket = connect(Number(new URL(host.url).port));
    const header = `Authorization: Bearer ${token}`;
    socket.end(
      `GET /v1/orders/${id} HTTP/1.1\r\nHost: a\r\n${header}\r\n${header}\r\nConnection: close\r\n\r\n`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1.1 401 /);
  });

  it('says that a port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const address = blocker.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(startNodeHost({ config, port, log })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    blocker.close();
  });
});
