import { describe, expect, it } from 'vitest';

import { startInbox } from './reader.ts';
import { ask, orderOf, startSimulator } from './start.ts';

const CREATE = `mutation ($topic: WebhookSubscriptionTopic!, $input: WebhookSubscriptionInput!) {
  webhookSubscriptionCreate(topic: $topic, webhookSubscription: $input) {
    webhookSubscription { id topic uri callbackUrl filter metafieldNamespaces metafields { namespace key }
      endpoint { __typename ... on WebhookPubSubEndpoint { pubSubProject pubSubTopic } ... on WebhookEventBridgeEndpoint { arn } } }
    userErrors { field message } } }`;
const uri = 'https://app.example/hooks';
const INVALID =
  'The specified filter is invalid, please ensure you specify the field(s) you wish to filter on.';

const created = (webhookSubscription: object | null, userErrors: readonly object[] = []) => ({
  data: { webhookSubscriptionCreate: { webhookSubscription, userErrors } },
});

describe('webhookSubscriptionCreate(filter:)', () => {
  it('sends what the filter lets pass, and counts nothing else', async () => {
    const { simulator, topics } = startInbox([]);
    const filter = 'tags:vip OR (line_items.sku:MUG* AND -name:"#1002")';
    await ask(simulator, CREATE, { topic: 'ORDERS_CANCELLED', input: { uri, filter } });
    simulator.cancel(orderOf(simulator, 1002).gid);
    await simulator.clock.settle();
    expect(topics()).toEqual([]);
    expect(simulator.webhooks).toEqual([]);
    simulator.cancel(orderOf(simulator, 1001).gid);
    await simulator.clock.settle();
    expect(topics()).toEqual(['orders/cancelled']);
  });

  it.each([
    ['ORDERS_CREATE', 'paid'],
    ['METAOBJECTS_CREATE', null],
    ['METAOBJECTS_CREATE', 'type:*'],
  ])('refuses %s with the filter %s', async (topic, filter) => {
    const { body } = await ask(startSimulator(), CREATE, { topic, input: { uri, filter } });
    expect(body).toMatchObject(
      created(null, [{ field: ['webhookSubscription', 'filter'], message: INVALID }]),
    );
  });

  it('can be changed and taken off', async () => {
    const simulator = startSimulator();
    await ask(simulator, CREATE, { topic: 'ORDERS_CREATE', input: { uri, filter: 'name:x' } });
    const id = `gid://shopify/WebhookSubscription/${simulator.state.platform.webhookSubscriptions[0]?.id}`;
    const update = `mutation ($id: ID!, $input: WebhookSubscriptionInput!) {
      webhookSubscriptionUpdate(id: $id, webhookSubscription: $input) { webhookSubscription { filter } userErrors { message } } }`;
    expect((await ask(simulator, update, { id, input: { name: 'x' } })).body).toMatchObject({
      data: { webhookSubscriptionUpdate: { webhookSubscription: { filter: 'name:x' } } },
    });
    expect((await ask(simulator, update, { id, input: { filter: null } })).body).toMatchObject({
      data: { webhookSubscriptionUpdate: { webhookSubscription: { filter: null } } },
    });
  });
});

describe('webhookSubscriptionCreate(metafieldNamespaces:, metafields:)', () => {
  it('sends the custom fields of an order along', async () => {
    const { simulator, received } = startInbox([]);
    const { gid, id } = orderOf(simulator, 1001);
    const input = { uri, metafieldNamespaces: ['gift'], metafields: [{ namespace: '$app', key: 'edit' }] };
    expect((await ask(simulator, CREATE, { topic: 'ORDERS_CANCELLED', input })).body).toMatchObject(
      created({ metafieldNamespaces: ['gift'], metafields: [{ namespace: '$app', key: 'edit' }] }),
    );
    const fields = [
      ['gift', 'card'],
      ['other', 'field'],
      ['$app', 'edit'],
      ['$app', 'else'],
    ].map(([namespace, key]) => ({
      ownerId: gid,
      namespace,
      key,
      type: 'single_line_text_field',
      value: key,
    }));
    await ask(
      simulator,
      'mutation ($fields: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $fields) { userErrors { message } } }',
      { fields },
    );
    simulator.cancel(gid);
    await simulator.clock.settle();
    expect(received[0]?.body['metafields']).toMatchObject([
      { namespace: 'gift', key: 'card', value: 'card', owner_id: id, owner_resource: 'order' },
      { namespace: 'app--1', key: 'edit' },
    ]);
  });
});

describe('webhooks to queues of other clouds', () => {
  it.each([
    [
      'pubsub://project:topic',
      { __typename: 'WebhookPubSubEndpoint', pubSubProject: 'project', pubSubTopic: 'topic' },
    ],
    [
      'arn:aws:events:eu-west-1::event-source/aws.partner/shopify.com/1/orders',
      {
        __typename: 'WebhookEventBridgeEndpoint',
        arn: 'arn:aws:events:eu-west-1::event-source/aws.partner/shopify.com/1/orders',
      },
    ],
  ])('are written down and not sent: %s', async (address, endpoint) => {
    const { simulator, received } = startInbox([]);
    const { body } = await ask(simulator, CREATE, { topic: 'ORDERS_CANCELLED', input: { uri: address } });
    expect(body).toMatchObject(created({ uri: address, callbackUrl: address, endpoint }));
    simulator.cancel(orderOf(simulator, 1001).gid);
    await simulator.clock.advance(86_400);
    expect(received).toEqual([]);
    expect(simulator.webhooks).toMatchObject([
      { topic: 'orders/cancelled', uri: address, status: 'unreachable', attempts: [], nextAttemptAt: null },
    ]);
    expect(simulator.state.platform.webhookSubscriptions).toHaveLength(1);
  });

  it('are refused where the address is none of theirs', async () => {
    const { body } = await ask(startSimulator(), CREATE, {
      topic: 'ORDERS_CREATE',
      input: { uri: 'arn:aws:sqs:eu-west-1:1:queue' },
    });
    expect(body).toMatchObject(
      created(null, [
        {
          field: ['webhookSubscription', 'callbackUrl'],
          message: 'Address protocol arn:// is not supported',
        },
      ]),
    );
  });
});

describe('topics that nothing here brings about', () => {
  it('can be subscribed to, where the app has the scope', async () => {
    const simulator = startSimulator();
    for (const topic of [
      'PRODUCTS_UPDATE',
      'CUSTOMER_TAGS_ADDED',
      'FULFILLMENT_ORDERS_LINE_ITEMS_PREPARED_FOR_PICKUP',
    ])
      expect((await ask(simulator, CREATE, { topic, input: { uri } })).body).toMatchObject(
        created({ topic }),
      );
    expect(simulator.state.platform.webhookSubscriptions.map(({ topic }) => topic)).toEqual([
      'products/update',
      'customer.tags_added',
      'fulfillment_orders/line_items_prepared_for_pickup',
    ]);
  });
});

const found = (...topics: readonly string[]) => ({
  data: { webhookSubscriptions: { nodes: topics.map((topic) => ({ topic })) } },
});

describe('webhookSubscriptions(query:) and webhookSubscriptionsCount(query:)', () => {
  it('find by id, instant, topic and endpoint', async () => {
    const simulator = startSimulator();
    for (const topic of ['ORDERS_CREATE', 'ORDERS_PAID', 'REFUNDS_CREATE']) {
      await ask(simulator, CREATE, { topic, input: { uri } });
      await simulator.clock.advance(3600);
    }
    const [first] = simulator.state.platform.webhookSubscriptions;
    const list = async (args: string) =>
      (await ask(simulator, `{ webhookSubscriptions(first: 9, ${args}) { nodes { topic } } }`)).body;
    expect(await list(`query: "id:>${first?.id}"`)).toMatchObject(found('ORDERS_PAID', 'REFUNDS_CREATE'));
    expect(await list('query: "created_at:<2026-11-23T11:00:00Z"')).toMatchObject(found('ORDERS_CREATE'));
    expect(await list('format: XML')).toMatchObject(found());
    expect(await list('format: JSON, reverse: true')).toMatchObject(
      found('REFUNDS_CREATE', 'ORDERS_PAID', 'ORDERS_CREATE'),
    );
    const count = async (args: string) =>
      (await ask(simulator, `{ webhookSubscriptionsCount(${args}) { count precision } }`)).body;
    expect(await count('query: "topic:orders/*"')).toMatchObject({
      data: { webhookSubscriptionsCount: { count: 2, precision: 'EXACT' } },
    });
    expect(await count('limit: 1, query: "endpoint:https://app*"')).toMatchObject({
      data: { webhookSubscriptionsCount: { count: 1, precision: 'AT_LEAST' } },
    });
  });
});
