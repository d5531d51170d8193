import { describe, expect, it } from 'vitest';

import { startInbox } from './reader.ts';
import { ask, orderOf, requestFor, startSimulator } from './start.ts';

const FIELDS =
  'id legacyResourceId topic uri callbackUrl format name includeFields filter createdAt updatedAt apiVersion { handle } endpoint { __typename ... on WebhookHttpEndpoint { callbackUrl } }';
const CREATE = `mutation ($topic: WebhookSubscriptionTopic!, $input: WebhookSubscriptionInput!) {
  webhookSubscriptionCreate(topic: $topic, webhookSubscription: $input) { webhookSubscription { ${FIELDS} } userErrors { field message } } }`;
const UPDATE = `mutation ($id: ID!, $input: WebhookSubscriptionInput!) {
  webhookSubscriptionUpdate(id: $id, webhookSubscription: $input) { webhookSubscription { uri name updatedAt } userErrors { field message } } }`;
const DELETE =
  'mutation ($id: ID!) { webhookSubscriptionDelete(id: $id) { deletedWebhookSubscriptionId userErrors { field message } } }';
const LIST = `query ($topics: [WebhookSubscriptionTopic!]) { webhookSubscriptions(first: 10, topics: $topics) { nodes { id topic } } }`;

const uri = 'https://app.example/hooks';

/** A simulator with two apps, of which the first has a subscription. */
async function startSubscribed() {
  const simulator = startSimulator({
    otherApps: [{ clientId: 'other', accessTokens: [{ token: 'shpat_other' }] }],
  });
  const { body } = await ask(simulator, CREATE, { topic: 'ORDERS_CREATE', input: { uri, name: 'first' } });
  const [id = ''] = /gid:\/\/shopify\/WebhookSubscription\/\d+/.exec(JSON.stringify(body)) ?? [];
  return { simulator, id };
}

describe('webhookSubscriptionCreate', () => {
  it('answers as the schema has it', async () => {
    const simulator = startSimulator();
    const input = { uri, name: 'cancelled-orders', includeFields: ['id', 'customer.id'] };
    const { body } = await ask(simulator, CREATE, { topic: 'ORDERS_CANCELLED', input });
    expect(body).toMatchObject({
      data: {
        webhookSubscriptionCreate: {
          webhookSubscription: {
            id: expect.stringMatching(/^gid:\/\/shopify\/WebhookSubscription\/\d+$/),
            topic: 'ORDERS_CANCELLED',
            uri,
            callbackUrl: uri,
            format: 'JSON',
            name: 'cancelled-orders',
            includeFields: ['id', 'customer.id'],
            filter: null,
            createdAt: '2026-11-23T10:30:00Z',
            apiVersion: { handle: '2026-10' },
            endpoint: { __typename: 'WebhookHttpEndpoint', callbackUrl: uri },
          },
          userErrors: [],
        },
      },
    });
  });

  it('sends only the fields that were asked for', async () => {
    const { simulator, received } = startInbox([]);
    const input = { uri, includeFields: ['id', 'customer.id', 'line_items.sku'] };
    await ask(simulator, CREATE, { topic: 'ORDERS_CANCELLED', input });
    const { gid, id, customer, lines } = orderOf(simulator, 1001);
    simulator.cancel(gid);
    await simulator.clock.settle();
    expect(received[0]?.body).toEqual({
      id,
      customer: { id: customer.id },
      line_items: lines.map(({ sku }) => ({ sku })),
    });
  });

  it.each([
    ['a taken address', { uri }, 'Address for this topic has already been taken'],
    ['no address', {}, "Address can't be blank"],
    ['nonsense', { uri: 'nonsense' }, 'Address is invalid'],
    ['plain HTTP', { uri: 'http://app.example/hooks' }, 'Address protocol http:// is not supported'],
    [
      'a name with blanks',
      { uri: `${uri}/2`, name: 'two words' },
      'Name name field can only contain alphanumeric characters, underscores, and hyphens',
    ],
    ['a taken name', { uri: `${uri}/2`, name: 'FIRST' }, 'Name already exists, no duplicate allowed'],
  ])('refuses %s', async (_what, input, message) => {
    const simulator = startSimulator();
    await ask(simulator, CREATE, { topic: 'ORDERS_CREATE', input: { uri, name: 'first' } });
    const { body } = await ask(simulator, CREATE, { topic: 'ORDERS_CREATE', input });
    expect(body).toMatchObject({
      data: { webhookSubscriptionCreate: { webhookSubscription: null, userErrors: [{ message }] } },
    });
    expect(simulator.log.at(-1)?.userErrors).toMatchObject([{ message }]);
  });

  it('takes plain HTTP to this machine', async () => {
    const { body } = await ask(startSimulator(), CREATE, {
      topic: 'ORDERS_CREATE',
      input: { uri: 'http://localhost:8787/hooks' },
    });
    expect(body).toMatchObject({ data: { webhookSubscriptionCreate: { userErrors: [] } } });
  });

  it('needs a scope that covers the topic', async () => {
    const simulator = startSimulator();
    const token = simulator.mint.accessToken({ scopes: ['read_orders'] });
    const init = { headers: { 'content-type': 'application/json', 'x-shopify-access-token': token } };
    const create = async (topic: string) =>
      await (await simulator.fetch(requestFor(CREATE, { topic, input: { uri } }, init))).json();
    expect(await create('ORDERS_CREATE')).toMatchObject({
      data: { webhookSubscriptionCreate: { userErrors: [] } },
    });
    expect(await create('APP_UNINSTALLED')).toMatchObject({
      data: { webhookSubscriptionCreate: { userErrors: [] } },
    });
    expect(await create('FULFILLMENTS_CREATE')).toMatchObject({
      data: {
        webhookSubscriptionCreate: {
          webhookSubscription: null,
          userErrors: [{ field: ['topic'], message: expect.stringContaining('fulfillments/create') }],
        },
      },
    });
  });

  it('says what is not modelled', async () => {
    const simulator = startSimulator();
    await ask(simulator, CREATE, { topic: 'ORDERS_CREATE', input: { uri, format: 'XML' } });
    expect(simulator.log.at(-1)?.errors).toEqual([
      'Mutation.webhookSubscriptionCreate(webhookSubscription: { format: XML }) is not modelled by this simulator.',
    ]);
  });
});

describe('webhook subscriptions', () => {
  it('are listed, by topic', async () => {
    const { simulator, id } = await startSubscribed();
    expect((await ask(simulator, LIST)).body).toMatchObject({
      data: { webhookSubscriptions: { nodes: [{ id, topic: 'ORDERS_CREATE' }] } },
    });
    expect((await ask(simulator, LIST, { topics: ['ORDERS_PAID'] })).body).toMatchObject({
      data: { webhookSubscriptions: { nodes: [] } },
    });
    expect((await ask(simulator, `{ webhookSubscription(id: "${id}") { uri } }`)).body).toMatchObject({
      data: { webhookSubscription: { uri } },
    });
  });

  it('are the app’s own', async () => {
    const { simulator } = await startSubscribed();
    const init = { headers: { 'content-type': 'application/json', 'x-shopify-access-token': 'shpat_other' } };
    const response = await simulator.fetch(requestFor(LIST, {}, init));
    expect(await response.json()).toMatchObject({ data: { webhookSubscriptions: { nodes: [] } } });
  });

  it('are updated', async () => {
    const { simulator, id } = await startSubscribed();
    await simulator.clock.advance(60);
    const { body } = await ask(simulator, UPDATE, { id, input: { uri: `${uri}/new` } });
    expect(body).toMatchObject({
      data: {
        webhookSubscriptionUpdate: {
          webhookSubscription: { uri: `${uri}/new`, name: 'first', updatedAt: '2026-11-23T10:31:00Z' },
          userErrors: [],
        },
      },
    });
  });

  it('are deleted, once', async () => {
    const { simulator, id } = await startSubscribed();
    expect((await ask(simulator, DELETE, { id })).body).toMatchObject({
      data: { webhookSubscriptionDelete: { deletedWebhookSubscriptionId: id, userErrors: [] } },
    });
    const gone = { field: ['id'], message: 'Webhook subscription does not exist' };
    expect((await ask(simulator, DELETE, { id })).body).toMatchObject({
      data: { webhookSubscriptionDelete: { deletedWebhookSubscriptionId: null, userErrors: [gone] } },
    });
    expect((await ask(simulator, UPDATE, { id, input: { uri } })).body).toMatchObject({
      data: { webhookSubscriptionUpdate: { webhookSubscription: null, userErrors: [gone] } },
    });
  });
});
