import { createHmac } from 'node:crypto';

import { merchantEndpoints } from '@amend/contract';
import { afterAll, describe, expect, it, vi } from 'vitest';

import { createPlace, orderIdOf, prepare, secretOf, shop } from './create-place.ts';
import { bundleWorker, wrangler } from './start-workerd.ts';

/** Starting workerd takes seconds where the machine has other work; only a test that fails waits this long. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });
/** No more questions in a minute than one address may ask. */
const PATIENCE = { timeout: 60_000, interval: 150 };

const NAME = 'Hartwigsen';

const place = createPlace(await bundleWorker(wrangler.main));
afterAll(() => place.close());

const { simulator } = place;
const orderId = orderIdOf(place, '#1001');

async function askAsMerchant(path: string): Promise<Response> {
  const authorization = `Bearer ${secretOf('AMEND_MERCHANT_KEY')}`;
  return fetch(`${await place.url()}/v1/merchant${path}`, { headers: { authorization } });
}

async function tell(topic: string, content: object): Promise<void> {
  const body = JSON.stringify(content);
  const response = await fetch(`${await place.url()}/webhooks/shopify`, {
    method: 'POST',
    headers: {
      'x-shopify-topic': topic,
      'x-shopify-webhook-id': topic,
      'x-shopify-shop-domain': shop,
      'x-shopify-hmac-sha256': createHmac('sha256', secretOf('SHOPIFY_CLIENT_SECRET'))
        .update(body)
        .digest('base64'),
    },
    body,
  });
  expect(response.status).toBe(200);
}

const editsOf = async () =>
  merchantEndpoints.listEdits.parse(await (await askAsMerchant(`/orders/${orderId}/edits`)).json()).edits;

/** Corrects the name on the order. */
async function correctName(lastName: string): Promise<void> {
  const { client, changes, quote } = await prepare(place, '#1001', { lastName });
  await client.accept(changes, quote, { idempotencyKey: crypto.randomUUID() });
}

const read = async () => (await askAsMerchant('/data-requests/9999')).text();

describe('the app of the Worker', () => {
  it('K2 K3 gets one token for all its objects, and still has it after everything was stopped and started', async () => {
    await correctName(NAME);
    await place.stop();
    place.start();
    expect((await askAsMerchant('/access')).status).toBe(200);
    expect(simulator.state.platform.tokens).toHaveLength(1);
  });

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
