import { merchantEndpoints } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { openPlace } from './cloudflare-place.ts';
import type { Place } from './cloudflare-place.ts';
import { lineIdOf, merchantKey, orderIdOf, orderNamed, SHOP, variantIdOf } from './kit.ts';
import { aDelivery } from './webhooks/deliver.ts';

const NAME = 'Hartwigsen';

/** Corrects the name on the order, and swaps the shirt for one that is dearer where something is to be left unpaid. */
async function correctName(place: Place, isDearer = false): Promise<Response> {
  const { call, orderId, simulator, token } = place;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const order = await (await call(`/v1/orders/${orderId}`, { headers })).json();
  const swap = {
    kind: 'swap-item',
    lineId: lineIdOf(simulator, '#1001', 0),
    variantId: variantIdOf(simulator, 'linen-shirt', 'Ink / XL'),
  };
  const address = { ...order.destination.address, lastName: NAME };
  const changes = [{ kind: 'correct-address', address }, ...(isDearer ? [swap] : [])];
  const body = JSON.stringify({ changes });
  const quoted = await call(`/v1/orders/${orderId}/quotes`, { method: 'POST', headers, body });
  const { orderVersion, difference } = await quoted.json();
  const { amount, currencyCode } = difference;
  const accepted = await call(`/v1/orders/${orderId}/edits`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': 'intent-0001' },
    body: JSON.stringify({ changes, orderVersion, expectedDifference: { amount, currencyCode } }),
  });
  expect(accepted.status).toBe(201);
  return accepted;
}

/** All rows of all tables of all objects. */
function everythingKept({ orders, shops }: Place): string {
  const objects = [...orders.objects.values(), ...shops.objects.values()];
  return JSON.stringify(
    objects.flatMap(({ storage }) => {
      const tables = storage.sql.exec("SELECT name FROM sqlite_master WHERE type = 'table'").toArray();
      return tables.map(({ name }) => storage.sql.exec(`SELECT * FROM "${String(name)}"`).toArray());
    }),
  );
}

/** Sends a webhook as Shopify does. */
async function tell({ call, wake }: Place, topic: string, body: object): Promise<void> {
  const delivery = aDelivery({ topic, body: JSON.stringify(body), id: `${topic}-1` });
  expect((await call('/webhooks/shopify', delivery)).status).toBe(200);
  await wake();
}

function askAsMerchant({ call }: Place, path: string, body?: object): Promise<Response> {
  const headers = { authorization: `Bearer ${merchantKey.secret}`, 'content-type': 'application/json' };
  return call(
    `/v1/merchant${path}`,
    body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
  );
}

async function takeOff(place: Place): Promise<void> {
  place.simulator.uninstall();
  await tell(place, 'app/uninstalled', { id: 1 });
}

describe('createCloudflareHost', () => {
  it('G2 gathers what is kept from the objects of the orders that a customer asks about', async () => {
    const place = await openPlace();
    await correctName(place);
    const [known, unknown] = [place.orderId, orderIdOf(place.simulator, '#1002')];
    await tell(place, 'customers/data_request', {
      shop_id: 1,
      customer: { id: 7 },
      data_request: { id: 9999 },
      orders_requested: [Number(known), Number(unknown)],
    });
    const response = await askAsMerchant(place, '/data-requests/9999');
    const document = merchantEndpoints.exportDataRequest.parse(await response.json());
    expect(document.orders.map(({ orderId, edits }) => [orderId, edits.length])).toEqual([
      [known, 1],
      [unknown, 0],
    ]);
    expect(JSON.stringify(document)).toContain(NAME);
    const list = await (await askAsMerchant(place, '/data-requests')).json();
    expect(list.requests).toMatchObject([{ id: '9999' }]);
    expect((await askAsMerchant(place, '/data-requests/1')).status).toBe(404);
  });

  it('G3 G5 erases a customer in the object of each order, and what is still needed once it is not', async () => {
    const place = await openPlace();
    await correctName(place, true);
    await place.wake();
    await tell(place, 'customers/redact', {
      shop_id: 1,
      customer: { id: 7 },
      orders_to_redact: [Number(place.orderId)],
    });
    expect(everythingKept(place)).toContain(NAME);
    place.simulator.pay(place.orderId);
    for (let minute = 0; minute < 20; minute += 1) {
      place.clock.advanceSeconds(60);
      await place.wake();
    }
    expect(everythingKept(place)).not.toContain(NAME);
    expect(place.reports).toEqual([]);
  });

  it('G3 erases at once what the merchant says', async () => {
    const place = await openPlace();
    await correctName(place);
    await place.wake();
    const { orderId } = place;
    const answer = await askAsMerchant(place, '/redactions', { orderIds: [orderId] });
    expect(await answer.json()).toEqual({ orders: [{ orderId, left: 0 }] });
    expect(everythingKept(place)).not.toContain(NAME);
  });

  it('G9 leaves nothing in any object of a shop that has taken the app off', async () => {
    const place = await openPlace();
    await correctName(place, true);
    await place.wake();
    await tell(place, 'orders/updated', { id: Number(orderIdOf(place.simulator, '#1002')) });
    await takeOff(place);
    await tell(place, 'shop/redact', { shop_id: 1, shop_domain: SHOP });
    for (const name of ['#1001', '#1002'])
      expect(everythingKept(place)).not.toContain(orderIdOf(place.simulator, name));
    expect(everythingKept(place)).not.toContain(NAME);
    expect([...place.orders.objects.values()].map(({ storage }) => storage.atMs)).toEqual([null, null]);
    expect(place.reports).toEqual([]);
  });

  it('G6 erases a customer of a shop that has taken the app off, whatever was under way', async () => {
    const place = await openPlace();
    await correctName(place, true);
    await place.wake();
    await takeOff(place);
    place.clock.advanceSeconds(120);
    await tell(place, 'customers/redact', {
      shop_id: 1,
      customer: { id: 7 },
      orders_to_redact: [Number(place.orderId)],
    });
    expect(everythingKept(place)).not.toContain(NAME);
  });
});

const credentials = { keys: [{ id: 'c1', secret: btoa('k'.repeat(32)) }] };
const app = { clientId: 'simulator-client-id', clientSecret: 'simulator-client-secret' };

describe('createCloudflareHost for an app', () => {
  it('K2 K3 has the object of the shop get one token for all orders, and keep it encrypted', async () => {
    const place = await openPlace({ shopify: { app: { ...app, grant: 'client-credentials' } }, credentials });
    await correctName(place);
    const { tokens } = place.simulator.state.platform;
    expect(tokens).toHaveLength(1);
    expect(orderNamed(place.simulator, '#1001').shippingAddress?.lastName).toBe(NAME);
    expect(everythingKept(place)).not.toContain(tokens[0]?.token);
    expect(everythingKept(place)).toContain('"key_id":"c1"');
    tokens.splice(0);
    place.clock.advanceSeconds(30);
    const headers = { authorization: `Bearer ${place.token}` };
    expect((await place.call(`/v1/orders/${place.orderId}`, { headers })).status).toBe(200);
    expect(tokens).toHaveLength(1);
  });

  it('K6 K7 is opened by a session token of the admin, and by no other', async () => {
    const place = await openPlace({ shopify: { app: { ...app, grant: 'token-exchange' } }, credentials });
    const headers = { authorization: `Bearer ${place.token}` };
    const read = () => place.call(`/v1/orders/${place.orderId}`, { headers });
    const install = (token: string) =>
      place.call('/shopify/installation', { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    expect(await (await read()).json()).toMatchObject({ code: 'shop_unavailable' });
    expect((await install(await place.simulator.mint.sessionToken())).status).toBe(401);
    expect((await install(await place.simulator.mint.idToken())).status).toBe(204);
    expect((await read()).status).toBe(200);
  });

  it('K10 says which scopes are missing', async () => {
    const place = await openPlace();
    const report = merchantEndpoints.readAccess.parse(await (await askAsMerchant(place, '/access')).json());
    expect(report.scopes.every(({ isGranted }) => isGranted)).toBe(true);
  });
});
