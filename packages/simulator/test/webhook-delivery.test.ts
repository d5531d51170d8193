import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import type { ShopState } from '../src/index.ts';
import { startInbox } from './reader.ts';
import { ask, createClock, MONDAY, orderOf, startSimulator } from './start.ts';

const SUBSCRIBE = `mutation ($topic: WebhookSubscriptionTopic!, $input: WebhookSubscriptionInput!) {
  webhookSubscriptionCreate(topic: $topic, webhookSubscription: $input) { webhookSubscription { id } userErrors { message } } }`;
const COUNT = '{ webhookSubscriptionsCount { count } }';

/** Lets an app fail half the time, and tells the whole shop in one number. */
async function runUnluckyApp(): Promise<string> {
  const { simulator, answerWith, received } = startInbox(['orders/updated', 'fulfillments/create']);
  answerWith(() => new Response(null, { status: received.length % 2 === 0 ? 500 : 200 }));
  simulator.fulfil(orderOf(simulator, 1001).gid);
  simulator.scan(orderOf(simulator, 1001).gid);
  await simulator.clock.advance(7200);
  return createHash('sha256').update(JSON.stringify(simulator.exportState())).digest('hex');
}

/** An app that subscribed through the Admin API. */
async function startSubscriber() {
  const inbox = startInbox([]);
  const input = { uri: 'https://app.example/hooks', name: 'orders' };
  await ask(inbox.simulator, SUBSCRIBE, { topic: 'ORDERS_UPDATED', input });
  return inbox;
}

describe('a webhook', () => {
  it('carries the body that its signature covers, and says what it is', async () => {
    const { simulator, received } = startInbox(['orders/cancelled']);
    const { gid, id } = orderOf(simulator, 1001);
    simulator.cancel(gid);
    await simulator.clock.settle();
    expect(received).toMatchObject([
      {
        isSigned: true,
        headers: {
          'content-type': 'application/json',
          'x-shopify-topic': 'orders/cancelled',
          'x-shopify-shop-domain': 'nordlys.myshopify.com',
          'x-shopify-api-version': '2026-10',
          'x-shopify-triggered-at': '2026-11-23T10:30:00Z',
          'x-shopify-webhook-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
          'x-shopify-event-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        },
        body: { id, admin_graphql_api_id: gid, cancelled_at: '2026-11-23T11:30:00+01:00' },
      },
    ]);
  });

  it('shares its event id with all that the same action brought about, and its webhook id with none', async () => {
    const { simulator, received } = startInbox(['orders/cancelled', 'orders/updated', 'refunds/create']);
    simulator.cancel(orderOf(simulator, 1001).gid);
    simulator.fulfil(orderOf(simulator, 1002).gid);
    await simulator.clock.settle();
    const ids = received.map(({ topic, headers }) => [
      topic,
      headers['x-shopify-event-id'],
      headers['x-shopify-webhook-id'],
    ]);
    const [refund, cancelled, updated, other] = ids;
    expect([refund?.[0], cancelled?.[0], updated?.[0], other?.[0]]).toEqual([
      'refunds/create',
      'orders/cancelled',
      'orders/updated',
      'orders/updated',
    ]);
    expect(new Set([refund?.[1], cancelled?.[1], updated?.[1]]).size).toBe(1);
    expect(other?.[1]).not.toBe(updated?.[1]);
    expect(new Set(ids.map(([, , webhookId]) => webhookId)).size).toBe(4);
  });

  it('is told after the change, so that the app finds it done', async () => {
    const { simulator, answerWith } = startInbox(['orders/updated']);
    const { gid } = orderOf(simulator, 1001);
    const seen: unknown[] = [];
    answerWith(async () => {
      const { body } = await ask(simulator, `{ order(id: "${gid}") { note } }`);
      seen.push(body);
      return new Response(null);
    });
    await ask(
      simulator,
      `mutation { orderUpdate(input: { id: "${gid}", note: "written" }) { userErrors { message } } }`,
    );
    await simulator.clock.settle();
    expect(seen).toMatchObject([{ data: { order: { note: 'written' } } }]);
  });

  it('is not sent for a mutation that was refused, or a query', async () => {
    const { simulator, received } = startInbox(['orders/updated']);
    const { gid } = orderOf(simulator, 1001);
    await ask(simulator, `{ order(id: "${gid}") { note } }`);
    await ask(
      simulator,
      `mutation { orderUpdate(input: { id: "${gid}", email: "nonsense" }) { userErrors { message } } }`,
    );
    await simulator.clock.settle();
    expect(received).toEqual([]);
  });
});

describe('delivery', () => {
  it('tries again eight times over four hours, each time with the same body and webhook id', async () => {
    const { simulator, received, answerWith } = startInbox(['orders/updated']);
    answerWith(() => new Response(null, { status: 500 }));
    simulator.fulfil(orderOf(simulator, 1001).gid);
    await simulator.clock.advance(4 * 3600 - 1);
    expect(received).toHaveLength(8);
    await simulator.clock.advance(1);
    expect(received).toHaveLength(9);
    await simulator.clock.advance(86_400);
    expect(received).toHaveLength(9);
    expect(
      new Set(received.map(({ raw, headers }) => `${raw} ${headers['x-shopify-webhook-id']}`)).size,
    ).toBe(1);
    const [delivery] = simulator.webhooks;
    const pauses = delivery?.attempts.map(({ at }) => (Date.parse(at) - MONDAY.getTime()) / 1000);
    expect(pauses).toEqual([0, 56, 169, 395, 847, 1751, 3558, 7172, 14_400]);
    expect(delivery).toMatchObject({ status: 'failed', nextAttemptAt: null });
    expect(delivery?.attempts[0]).toEqual({ at: '2026-11-23T10:30:00Z', status: 500, error: 'answered 500' });
  });

  it('stops as soon as one attempt is accepted', async () => {
    const { simulator, received, answerWith } = startInbox(['orders/updated']);
    answerWith(() => {
      if (received.length < 3) throw new TypeError('connect ECONNREFUSED');
      return new Response(null, { status: 204 });
    });
    simulator.fulfil(orderOf(simulator, 1001).gid);
    await simulator.clock.advance(86_400);
    expect(simulator.webhooks).toMatchObject([
      {
        status: 'delivered',
        attempts: [
          { status: null, error: 'connect ECONNREFUSED' },
          { status: null },
          { status: 204, error: null },
        ],
      },
    ]);
  });

  it('takes a redirect for a failure', async () => {
    const { simulator, answerWith } = startInbox(['orders/updated']);
    answerWith(() => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example' } }));
    simulator.fulfil(orderOf(simulator, 1001).gid);
    await simulator.clock.settle();
    expect(simulator.webhooks).toMatchObject([{ status: 'pending', attempts: [{ status: 302 }] }]);
  });

  it('gives up on an app that takes too long', async () => {
    const limits: AbortController[] = [];
    const { simulator, answerWith } = startInbox(['orders/updated'], {
      createWebhookTimeLimit: () => {
        const limit = new AbortController();
        limits.push(limit);
        return limit.signal;
      },
    });
    answerWith(() => {
      limits[0]?.abort();
      return new Promise(() => {});
    });
    simulator.fulfil(orderOf(simulator, 1001).gid);
    await simulator.clock.settle();
    expect(simulator.webhooks).toMatchObject([
      { status: 'pending', attempts: [{ status: null, error: 'no answer within the time limit' }] },
    ]);
  });

  it('goes on in a shop that was saved and loaded', async () => {
    const first = startInbox(['orders/updated']);
    first.answerWith(() => new Response(null, { status: 500 }));
    first.simulator.fulfil(orderOf(first.simulator, 1001).gid);
    await first.simulator.clock.settle();
    const state: ShopState = JSON.parse(JSON.stringify(first.simulator.exportState()));
    const second = startInbox(['orders/updated'], { state });
    await second.simulator.clock.advance(60);
    expect(second.received.map(({ raw }) => raw)).toEqual([first.received[0]?.raw]);
    expect(second.simulator.webhooks).toMatchObject([{ status: 'delivered' }]);
  });

  it('duplicates where the switch says so', async () => {
    const { simulator, received } = startInbox(['orders/updated'], { switches: { webhookDuplicates: true } });
    simulator.fulfil(orderOf(simulator, 1001).gid);
    await simulator.clock.settle();
    expect(received).toHaveLength(2);
    expect(received[0]?.headers).toEqual(received[1]?.headers);
  });

  it('turns the order round where the switch says so', async () => {
    const topics = ['fulfillments/create', 'orders/fulfilled', 'orders/updated'] as const;
    const straight = startInbox(topics);
    straight.simulator.fulfil(orderOf(straight.simulator, 1001).gid);
    await straight.simulator.clock.settle();
    expect(straight.topics()).toEqual(topics);
    const turned = startInbox(topics, { switches: { webhookReordering: true } });
    turned.simulator.fulfil(orderOf(turned.simulator, 1001).gid);
    await turned.simulator.clock.settle();
    expect(turned.topics()).toEqual(topics.toReversed());
  });

  it('is the same to the byte on every run', async () => {
    expect(await runUnluckyApp()).toBe(await runUnluckyApp());
  });
});

describe('a subscription made through the Admin API', () => {
  it('is told, by its name', async () => {
    const { simulator, received } = await startSubscriber();
    simulator.fulfil(orderOf(simulator, 1001).gid);
    await simulator.clock.settle();
    expect(received).toMatchObject([{ topic: 'orders/updated', headers: { 'x-shopify-name': 'orders' } }]);
  });

  it('is deleted when a delivery and its eight retries have failed', async () => {
    const { simulator, answerWith } = await startSubscriber();
    answerWith(() => new Response(null, { status: 503 }));
    simulator.fulfil(orderOf(simulator, 1001).gid);
    await simulator.clock.advance(4 * 3600 - 1);
    expect((await ask(simulator, COUNT)).body).toMatchObject({
      data: { webhookSubscriptionsCount: { count: 1 } },
    });
    await simulator.clock.advance(1);
    expect((await ask(simulator, COUNT)).body).toMatchObject({
      data: { webhookSubscriptionsCount: { count: 0 } },
    });
  });

  it('stays when something else got through meanwhile', async () => {
    const { simulator, answerWith } = await startSubscriber();
    const { id } = orderOf(simulator, 1001);
    answerWith(() => new Response(null, { status: 503 }));
    simulator.fulfil(orderOf(simulator, 1001).gid);
    await simulator.clock.advance(3600);
    answerWith(() => new Response(null));
    simulator.fulfil(orderOf(simulator, 1002).gid);
    await simulator.clock.settle();
    answerWith(() => new Response(null, { status: 503 }));
    await simulator.clock.advance(4 * 3600);
    expect(simulator.webhooks.find(({ body }) => body.startsWith(`{"id":${id},`))).toMatchObject({
      status: 'failed',
    });
    expect((await ask(simulator, COUNT)).body).toMatchObject({
      data: { webhookSubscriptionsCount: { count: 1 } },
    });
  });
});

describe('uninstall', () => {
  it('tells the app a last time', async () => {
    const { simulator, topics } = startInbox(['app/uninstalled', 'orders/updated']);
    simulator.uninstall();
    simulator.fulfil(orderOf(simulator, 1001).gid);
    await simulator.clock.settle();
    expect(topics()).toEqual(['app/uninstalled']);
  });
});

describe('announce', () => {
  it('sends what happened before anyone listened, and what only a platform decides', async () => {
    const { simulator, received, topics } = startInbox(['orders/create', 'customers/redact', 'shop/redact']);
    const { gid, id } = orderOf(simulator, 1001);
    expect(simulator.announce('orders/create', gid)).toEqual({ isDone: true });
    simulator.announce('customers/redact', gid);
    simulator.announce('shop/redact');
    await simulator.clock.settle();
    expect(topics()).toEqual(['orders/create', 'customers/redact', 'shop/redact']);
    expect(received[1]?.body).toMatchObject({ shop_domain: 'nordlys.myshopify.com', orders_to_redact: [id] });
    expect(simulator.announce('orders/paid')).toMatchObject({
      isDone: false,
      reason: expect.stringContaining('orders/paid'),
    });
  });

  it('tells an app what the law asks also after it was taken off', async () => {
    const { simulator, topics } = startInbox(['orders/updated', 'customers/redact', 'shop/redact']);
    const gid = `gid://shopify/Order/${simulator.state.orders[0]?.id}`;
    simulator.uninstall();
    simulator.announce('orders/updated', gid);
    simulator.announce('customers/redact', gid);
    simulator.announce('shop/redact');
    await simulator.clock.settle();
    expect(topics()).toEqual(['customers/redact', 'shop/redact']);
  });
});

describe('a simulator that nobody listens to', () => {
  it('writes no webhooks', () => {
    const simulator = startSimulator({ now: createClock() });
    simulator.fulfil(orderOf(simulator, 1001).gid);
    expect(simulator.webhooks).toEqual([]);
  });
});
