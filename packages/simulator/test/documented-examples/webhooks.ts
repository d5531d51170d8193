import type { Simulator } from '../../src/index.ts';
import type { DocumentedExample } from './documented-example.ts';
import { firstOf, gid, happened } from './stage.ts';

const CREATE = {
  page: 'api/admin-graphql/latest/mutations/webhookSubscriptionCreate',
  origin: 'page',
} as const;
const LIST = { page: 'api/admin-graphql/latest/queries/webhookSubscriptions', origin: 'page' } as const;
const create = (also: string) => `mutation Subscribe($topic: WebhookSubscriptionTopic!,
  $webhookSubscription: WebhookSubscriptionInput!) {
  webhookSubscriptionCreate(topic: $topic, webhookSubscription: $webhookSubscription) {
    webhookSubscription { id topic ${also} uri } userErrors { field message } } }`;
const ENDPOINT = 'https://example.org/endpoint';

/** A subscription to orders/create that exists. */
async function subscribe(simulator: Simulator): Promise<{ readonly id: string }> {
  await happened(simulator, create(''), { topic: 'ORDERS_CREATE', webhookSubscription: { uri: ENDPOINT } });
  return { id: gid('WebhookSubscription', firstOf(simulator.state.platform.webhookSubscriptions).id) };
}

const list = (args: string) => `{ webhookSubscriptions(${args}) { edges { node { id topic uri } } } }`;
const about =
  (topic: string, more: object = {}) =>
  () => ({
    topic,
    webhookSubscription: { uri: ENDPOINT, ...more },
  });

/** Webhook subscriptions. */
export const WEBHOOKS: readonly DocumentedExample[] = [
  {
    ...CREATE,
    shows: 'subscribes to a topic through a filter',
    operation: create('filter'),
    variables: about('METAOBJECTS_CREATE', { filter: 'type:lookbook' }),
    answer: {
      webhookSubscriptionCreate: {
        webhookSubscription: { topic: 'METAOBJECTS_CREATE', filter: 'type:lookbook', uri: ENDPOINT },
      },
    },
  },
  {
    ...CREATE,
    shows: 'subscribes through Pub/Sub',
    operation: create(''),
    variables: about('APP_UNINSTALLED', { uri: 'pubsub://my-gcp-project:my-gcp-topic' }),
    answer: {
      webhookSubscriptionCreate: { webhookSubscription: { uri: 'pubsub://my-gcp-project:my-gcp-topic' } },
    },
  },
  {
    ...CREATE,
    shows: 'subscribes through EventBridge',
    operation: create(''),
    variables: about('APP_UNINSTALLED', {
      uri: 'arn:aws:events:us-east-1::event-source/aws.partner/shopify.com/1002334195/test-event-source',
    }),
    answer: {
      webhookSubscriptionCreate: {
        webhookSubscription: {
          uri: 'arn:aws:events:us-east-1::event-source/aws.partner/shopify.com/1002334195/test-event-source',
        },
      },
    },
  },
  {
    ...CREATE,
    shows: 'subscribes over HTTPS',
    operation: create(''),
    variables: about('APP_UNINSTALLED'),
    answer: {
      webhookSubscriptionCreate: { webhookSubscription: { topic: 'APP_UNINSTALLED', uri: ENDPOINT } },
    },
  },
  {
    ...CREATE,
    shows: 'subscribes with custom fields in the payload',
    operation: create('metafieldNamespaces'),
    variables: about('ORDERS_CREATE', { metafieldNamespaces: ['MY_NAMESPACE', 'ANOTHER_NAMESPACE'] }),
    answer: {
      webhookSubscriptionCreate: {
        webhookSubscription: { metafieldNamespaces: ['MY_NAMESPACE', 'ANOTHER_NAMESPACE'] },
      },
    },
  },
  {
    ...CREATE,
    shows: 'subscribes with a part of the payload',
    operation: create('includeFields'),
    variables: about('ORDERS_CREATE', { includeFields: ['id', 'note'] }),
    answer: {
      webhookSubscriptionCreate: {
        webhookSubscription: { topic: 'ORDERS_CREATE', includeFields: ['id', 'note'], uri: ENDPOINT },
      },
    },
  },
  {
    page: 'api/admin-graphql/latest/mutations/webhookSubscriptionUpdate',
    origin: 'page',
    shows: 'sends a subscription elsewhere',
    operation: `mutation Redirect($id: ID!, $webhookSubscription: WebhookSubscriptionInput!) {
      webhookSubscriptionUpdate(id: $id, webhookSubscription: $webhookSubscription) {
        userErrors { field message } webhookSubscription { id topic uri } } }`,
    variables: async (simulator) => ({
      ...(await subscribe(simulator)),
      webhookSubscription: { uri: 'https://example.org/elsewhere' },
    }),
    answer: {
      webhookSubscriptionUpdate: {
        webhookSubscription: { topic: 'ORDERS_CREATE', uri: 'https://example.org/elsewhere' },
      },
    },
  },
  {
    page: 'api/admin-graphql/latest/mutations/webhookSubscriptionDelete',
    origin: 'page',
    shows: 'ends a subscription',
    operation: `mutation Unsubscribe($id: ID!) { webhookSubscriptionDelete(id: $id) {
      userErrors { field message } deletedWebhookSubscriptionId } }`,
    variables: subscribe,
  },
  {
    ...LIST,
    shows: 'two subscriptions',
    operation: list('first: 2'),
    variables: async (simulator) => {
      await subscribe(simulator);
      return {};
    },
    answer: { webhookSubscriptions: { edges: [{ node: { topic: 'ORDERS_CREATE' } }] } },
  },
  {
    ...LIST,
    shows: 'two subscriptions to a topic',
    operation: list('first: 2, topics: APP_UNINSTALLED'),
    variables: async (simulator) => {
      await subscribe(simulator);
      return {};
    },
    answer: { webhookSubscriptions: { edges: [] } },
  },
];
