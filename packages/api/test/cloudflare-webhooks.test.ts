import { AuditTrail } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { openPlace, signFor } from './cloudflare-place.ts';
import type { Place } from './cloudflare-place.ts';
import { createStorage } from './durable-storage.ts';
import { lineIdOf, merchantKey, SHOP, variantIdOf } from './kit.ts';
import { aDelivery } from './webhooks/deliver.ts';

/** Swaps the shirt for one that is dearer. */
async function swap({ call, token, orderId, simulator }: Place): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const changes = [
    {
      kind: 'swap-item',
      lineId: lineIdOf(simulator, '#1001', 0),
      variantId: variantIdOf(simulator, 'linen-shirt', 'Ink / XL'),
    },
  ];
  const quoted = await call(`/v1/orders/${orderId}/quotes`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ changes }),
  });
  const { orderVersion, difference } = await quoted.json();
  const { amount, currencyCode } = difference;
  const accepted = await call(`/v1/orders/${orderId}/edits`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': 'intent-0001' },
    body: JSON.stringify({ changes, orderVersion, expectedDifference: { amount, currencyCode } }),
  });
  return (await accepted.json()).id;
}

async function statusOf({ call, orderId }: Place): Promise<string> {
  const headers = { authorization: `Bearer ${merchantKey.secret}` };
  const response = await call(`/v1/merchant/orders/${orderId}/edits`, { headers });
  return (await response.json()).edits[0].status;
}

describe('createCloudflareHost', () => {
  it('M1 lets nobody without a merchant key come as far as an object', async () => {
    const { call, orders, orderId } = await openPlace();
    for (const headers of [{}, { authorization: 'Bearer guessed' }]) {
      expect((await call(`/v1/merchant/orders/${orderId}/edits`, { headers })).status).toBe(401);
    }
    expect((await call('/v1/merchant/orders/me/edits', { headers: {} })).status).toBe(401);
    expect(orders.objects.size).toBe(0);
  });

  it('M1 lets the object check the merchant key again', async () => {
    const { orders, orderId } = await openPlace();
    const object = orders.get(orders.idFromName(`${SHOP}/${orderId}`));
    const request = new Request(`https://amend.example/v1/merchant/orders/${orderId}/edits`);
    expect((await object.fetch(request)).status).toBe(401);
  });

  it('N1 N6 lets no unsigned webhook come as far as an object, and has one of Shopify put down by that of its order', async () => {
    const { call, orders, orderId, clock } = await openPlace();
    const body = `{"id":${orderId}}`;
    expect((await call('/webhooks/shopify', aDelivery({ body, signature: '' }))).status).toBe(401);
    expect((await call('/notice', aDelivery({ body }))).status).toBe(404);
    expect(orders.objects.size).toBe(0);
    expect((await call('/webhooks/shopify', aDelivery({ body }))).status).toBe(200);
    expect([...orders.objects.keys()]).toEqual([`${SHOP}/${orderId}`]);
    expect(orders.objects.get(`${SHOP}/${orderId}`)?.storage.atMs).toBe(clock.now().getTime());
  });

  it('H3 H4 holds an order that arrives, and releases it when its alarm goes off, or when the merchant says so', async () => {
    for (const isEarly of [true, false]) {
      const place = await openPlace({ holdWhileOpen: {} });
      const { call, orderId, simulator, clock, wake, reports } = place;
      const holds = () =>
        simulator.state.orders
          .filter(({ id }) => String(id) === orderId)
          .flatMap(({ fulfillmentOrders }) => fulfillmentOrders.flatMap((each) => each.holds));
      await call('/webhooks/shopify', aDelivery({ topic: 'orders/create', body: `{"id":${orderId}}` }));
      await wake();
      expect(holds()).toHaveLength(1);
      const headers = { authorization: `Bearer ${merchantKey.secret}` };
      if (isEarly) await call(`/v1/merchant/orders/${orderId}/release`, { method: 'POST', headers });
      else clock.advanceSeconds(3600);
      await wake();
      expect(holds()).toEqual([]);
      expect(reports).toEqual([]);
    }
  });

  it('N5 settles an edit as soon as Shopify says that something became of its order', async () => {
    const place = await openPlace();
    const { call, orderId, simulator, wake } = place;
    await swap(place);
    expect(await statusOf(place)).toBe('committed');
    simulator.pay(orderId);
    await call('/webhooks/shopify', aDelivery({ topic: 'orders/paid', body: `{"id":${orderId}}` }));
    await wake();
    expect(await statusOf(place)).toBe('settled');
    expect(place.reports).toEqual([]);
  });

  it('N5 finds the order of a fulfilment order through the object of the shop', async () => {
    const place = await openPlace();
    const { call, orderId, simulator, wake } = place;
    await swap(place);
    simulator.pay(orderId);
    const [fulfillmentOrder] =
      simulator.state.orders.find(({ id }) => String(id) === orderId)?.fulfillmentOrders ?? [];
    const body = JSON.stringify({
      fulfillment_order: { id: `gid://shopify/FulfillmentOrder/${fulfillmentOrder?.id}` },
    });
    const topic = 'fulfillment_orders/hold_released';
    expect((await call('/webhooks/shopify', aDelivery({ topic, body }))).status).toBe(200);
    await wake();
    expect(await statusOf(place)).toBe('settled');
  });

  it('N4 puts a webhook down once in the object of its order', async () => {
    const { call, orders, orderId, wake } = await openPlace();
    const delivery = aDelivery({ body: `{"id":${orderId}}` });
    await call('/webhooks/shopify', delivery);
    await wake();
    await call('/webhooks/shopify', delivery);
    const { storage } = orders.objects.get(`${SHOP}/${orderId}`) ?? { storage: createStorage() };
    expect(storage.sql.exec('SELECT * FROM tasks').toArray()).toEqual([]);
    expect(storage.sql.exec('SELECT id FROM deliveries').toArray()).toEqual([{ id: 'delivery-1' }]);
  });

  it('N9 closes every order once the object of the shop was told that the app was taken off', async () => {
    const place = await openPlace();
    const { call, clock, orderId, orders, simulator, wake } = place;
    await swap(place);
    simulator.uninstall();
    await call('/webhooks/shopify', aDelivery({ topic: 'app/uninstalled', body: '{"id":1}' }));
    await wake();
    const before = simulator.log.length;
    clock.advanceSeconds(3600);
    await wake();
    expect(orders.objects.get(`${SHOP}/${orderId}`)?.storage.atMs).toBeNull();
    const authorization = `Bearer ${await signFor(orderId, clock.now)}`;
    const response = await call(`/v1/orders/${orderId}`, { headers: { authorization } });
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ code: 'shop_closed' });
    expect(simulator.log.length).toBe(before);
  });

  it('U1 U4 Q3 names a request alike in its answer, the log and the audit, whatever the client calls it', async () => {
    const place = await openPlace();
    const { call, logs, orderId, token } = place;
    const editId = await swap(place);
    const authorization = `Bearer ${merchantKey.secret}`;
    const path = `/v1/merchant/orders/${orderId}/audit`;
    const read = await call(path, { headers: { authorization, 'x-request-id': 'mine' } });
    const { entries } = AuditTrail.parse(await read.json());
    const accepted = logs.find(
      ({ event, ...rest }) => event === 'request' && Reflect.get(rest, 'status') === 201,
    );
    const { jti } = JSON.parse(atob(token.split('.')[1] ?? ''));
    expect(entries).toMatchObject([
      { event: 'edit.accepted', editId, by: 'shopper', credentialId: jti, requestId: accepted?.requestId },
      { event: 'edit.committed', editId, by: 'shopper', credentialId: jti, requestId: accepted?.requestId },
    ]);
    const refused = await call(`/v1/orders/${orderId}/edits/none`, {
      headers: { authorization: `Bearer ${token}`, 'x-request-id': 'mine' },
    });
    const { requestId } = await refused.json();
    const [reading, refusing] = logs.slice(-2);
    expect(read.headers.get('x-request-id')).toBe(reading?.requestId);
    expect([refused.headers.get('x-request-id'), requestId]).toEqual([
      refusing?.requestId,
      refusing?.requestId,
    ]);
    expect(logs.map((entry) => entry.requestId)).not.toContain('mine');
  });
});
