import { GraphQLError, type GraphQLSchema } from 'graphql';

import { isGranted, grantScopes } from '../access/scopes.ts';
import { API_VERSION } from '../admin-graphql/admit-request.ts';
import type { UserError } from '../orders/update-order.ts';
import { parseGid, toGid } from '../shop/gid.ts';
import { toInstant } from '../shop/instant.ts';
import { checkSubscription, type SubscriptionWish } from '../webhooks/subscribe.ts';
import type { WebhookSubscriptionRecord } from '../webhooks/subscription-record.ts';
import { listTopicScopes } from '../webhooks/topic-scopes.ts';
import { findTopic, toTopicEnum, type WebhookTopic } from '../webhooks/topics.ts';
import { resolveConnection } from './connection.ts';
import { notModelled } from './not-modelled.ts';
import { readObject, readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

const NOT_THERE = 'Webhook subscription does not exist';
/** Parts of the input that would change what is sent, and are not played. */
const UNMODELLED_PARTS = ['filter', 'metafieldNamespaces', 'metafields'];

/** The subscriptions of the app that asks; those from its configuration are not among them. */
export function resolveWebhookQueries(world: World): Resolved {
  const listOwn = () =>
    world.state.platform.webhookSubscriptions.filter((each) => each.clientId === world.app.clientId);
  return {
    webhookSubscription: (args: Args) => {
      const found = findOwn(args, world);
      return found === undefined ? null : resolveSubscription(found);
    },
    webhookSubscriptions: (args: Args) => {
      if (readString(args, 'query') !== null) throw notModelled('QueryRoot.webhookSubscriptions(query:)');
      const topics = readNames(args['topics']);
      const uri = readString(args, 'uri') ?? readString(args, 'callbackUrl');
      const found = listOwn().filter(
        (each) =>
          (topics.length === 0 || topics.includes(toTopicEnum(each.topic))) &&
          (uri === null || each.uri === uri),
      );
      return resolveConnection(found, args, resolveSubscription);
    },
    webhookSubscriptionsCount: (args: Args) => {
      if (readString(args, 'query') !== null)
        throw notModelled('QueryRoot.webhookSubscriptionsCount(query:)');
      return { count: listOwn().length, precision: 'EXACT' };
    },
  };
}

export function resolveWebhookMutations(world: World): Resolved {
  return {
    webhookSubscriptionCreate: (args: Args) => create(args, world),
    webhookSubscriptionUpdate: (args: Args) => update(args, world),
    webhookSubscriptionDelete: (args: Args) => {
      const found = findOwn(args, world);
      if (found === undefined) return refuse({ deletedWebhookSubscriptionId: null }, [notThere()], world);
      const { webhookSubscriptions } = world.state.platform;
      webhookSubscriptions.splice(webhookSubscriptions.indexOf(found), 1);
      return { deletedWebhookSubscriptionId: toGid('WebhookSubscription', found.id), userErrors: [] };
    },
  };
}

function create(args: Args, world: World): Resolved {
  const topicEnum = readString(args, 'topic') ?? '';
  const topic = findTopic(topicEnum);
  if (topic === null) throw notModelled(`Mutation.webhookSubscriptionCreate(topic: ${topicEnum})`);
  const input = readInput(args, 'webhookSubscriptionCreate');
  const wish: SubscriptionWish = {
    topic,
    uri: readUri(input) ?? '',
    includeFields: readNames(input['includeFields']),
    name: readString(input, 'name'),
  };
  const errors = check(wish, null, world);
  if (errors.length > 0) return refuse({ webhookSubscription: null }, errors, world);
  const at = toInstant(world.now());
  const id = world.state.nextId++;
  const record = { id, clientId: world.app.clientId, ...wish, createdAt: at, updatedAt: at };
  world.state.platform.webhookSubscriptions.push(record);
  return { webhookSubscription: resolveSubscription(record), userErrors: [] };
}

function update(args: Args, world: World): Resolved {
  const found = findOwn(args, world);
  if (found === undefined) return refuse({ webhookSubscription: null }, [notThere()], world);
  const input = readInput(args, 'webhookSubscriptionUpdate');
  const wish: SubscriptionWish = {
    topic: found.topic,
    uri: readUri(input) ?? found.uri,
    includeFields: 'includeFields' in input ? readNames(input['includeFields']) : found.includeFields,
    name: 'name' in input ? readString(input, 'name') : found.name,
  };
  const errors = check(wish, found, world);
  if (errors.length > 0) return refuse({ webhookSubscription: null }, errors, world);
  found.uri = wish.uri;
  found.includeFields = wish.includeFields;
  found.name = wish.name;
  found.updatedAt = toInstant(world.now());
  return { webhookSubscription: resolveSubscription(found), userErrors: [] };
}

function check(
  wish: SubscriptionWish,
  current: WebhookSubscriptionRecord | null,
  world: World,
): readonly UserError[] {
  const isTopicGranted = isGranted(listNeeded(world.schema, wish.topic), grantScopes(world.scopes));
  return checkSubscription(wish, world.app, isTopicGranted, world.state.platform, current);
}

function listNeeded(schema: GraphQLSchema, topic: WebhookTopic): readonly (readonly string[])[] {
  const scopes = listTopicScopes(schema, toTopicEnum(topic));
  return scopes.length === 0 ? [] : [scopes];
}

function resolveSubscription(record: WebhookSubscriptionRecord): Resolved {
  return {
    __typename: 'WebhookSubscription',
    id: toGid('WebhookSubscription', record.id),
    legacyResourceId: String(record.id),
    topic: toTopicEnum(record.topic),
    uri: record.uri,
    callbackUrl: record.uri,
    endpoint: { __typename: 'WebhookHttpEndpoint', callbackUrl: record.uri },
    format: 'JSON',
    filter: null,
    includeFields: record.includeFields,
    metafieldNamespaces: [],
    metafields: [],
    name: record.name,
    apiVersion: { handle: API_VERSION, displayName: API_VERSION, supported: true },
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
  };
}

function findOwn(args: Args, world: World): WebhookSubscriptionRecord | undefined {
  const gid = readString(args, 'id') ?? '';
  const parsed = parseGid(gid);
  if (parsed?.type !== 'WebhookSubscription') {
    throw new GraphQLError(`Invalid id: ${gid}`, { extensions: { code: 'RESOURCE_NOT_FOUND' } });
  }
  return world.state.platform.webhookSubscriptions.find(
    (each) => each.id === parsed.id && each.clientId === world.app.clientId,
  );
}

function readInput(args: Args, mutation: string): Args {
  const input = readObject(args['webhookSubscription']);
  for (const part of UNMODELLED_PARTS) {
    const isAsked = readNames(input[part]).length > 0 || typeof input[part] === 'string';
    if (isAsked) throw notModelled(`WebhookSubscriptionInput.${part}`);
  }
  if (input['format'] === 'XML')
    throw notModelled(`Mutation.${mutation}(webhookSubscription: { format: XML })`);
  const uri = readUri(input) ?? '';
  if (/^(pubsub|arn):/.test(uri)) throw notModelled('WebhookSubscriptionInput.uri other than of HTTPS');
  return input;
}

function readUri(input: Args): string | null {
  return (readString(input, 'uri') ?? readString(input, 'callbackUrl'))?.trim() ?? null;
}

function readNames(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function notThere(): UserError {
  return { field: ['id'], message: NOT_THERE };
}

function refuse(payload: Resolved, userErrors: readonly UserError[], world: World): Resolved {
  world.noteUserErrors(userErrors);
  return { ...payload, userErrors };
}
