import { GraphQLError, type GraphQLSchema } from 'graphql';

import { isGranted, grantScopes } from '../access/scopes.ts';
import { API_VERSION } from '../admin-graphql/admit-request.ts';
import type { UserError } from '../orders/update-order.ts';
import { parseGid, toGid } from '../shop/gid.ts';
import { toInstant } from '../shop/instant.ts';
import { readDestination } from '../webhooks/destination.ts';
import { checkSubscription, type SubscriptionWish } from '../webhooks/subscribe.ts';
import type { WebhookSubscriptionRecord } from '../webhooks/subscription-record.ts';
import { findTopic, listTopicScopes } from '../webhooks/topic-scopes.ts';
import { toTopicEnum } from '../webhooks/topics.ts';
import { resolveConnection } from './connection.ts';
import { notModelled } from './not-modelled.ts';
import { readInt, readObject, readString, type Args, type Resolved } from './resolved.ts';
import { isAmount, isLike, isOnSide, search, type Terms } from './search-terms.ts';
import type { World } from './world.ts';

const NOT_THERE = 'Webhook subscription does not exist';

/** The subscriptions of the app that asks; those from its configuration are not among them. */
export function resolveWebhookQueries(world: World): Resolved {
  const listOwn = () =>
    world.state.platform.webhookSubscriptions.filter((each) => each.clientId === world.app.clientId);
  const searchOwn = (field: string, args: Args, terms: Terms<WebhookSubscriptionRecord>) =>
    search(listOwn(), readString(args, 'query'), terms, field, ['id']);
  return {
    webhookSubscription: (args: Args) => {
      const found = findOwn(args, world);
      return found === undefined ? null : resolveSubscription(found);
    },
    webhookSubscriptions: (args: Args) => {
      const topics = readNames(args['topics']);
      const uri = readString(args, 'uri') ?? readString(args, 'callbackUrl');
      const found = searchOwn('webhookSubscriptions', args, LIST_TERMS).filter(
        (each) =>
          // There are none in XML.
          args['format'] !== 'XML' &&
          (topics.length === 0 || topics.includes(toTopicEnum(each.topic))) &&
          (uri === null || each.uri === uri),
      );
      return resolveConnection(found, args, resolveSubscription);
    },
    webhookSubscriptionsCount: (args: Args) => {
      const { length } = searchOwn('webhookSubscriptionsCount', args, COUNT_TERMS);
      const limit = readInt(args, 'limit') ?? length;
      return { count: Math.min(length, limit), precision: length > limit ? 'AT_LEAST' : 'EXACT' };
    },
  };
}

const LIST_TERMS: Terms<WebhookSubscriptionRecord> = {
  id: ({ id }, wanted) => isAmount(id, wanted),
  created_at: ({ createdAt }, wanted) => isOnSide(createdAt, wanted),
  updated_at: ({ updatedAt }, wanted) => isOnSide(updatedAt, wanted),
};

const COUNT_TERMS: Terms<WebhookSubscriptionRecord> = {
  ...LIST_TERMS,
  endpoint: ({ uri }, wanted) => isLike(uri, wanted),
  topic: ({ topic }, wanted) => isLike(topic, wanted) || isLike(toTopicEnum(topic), wanted),
};

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
  const input = readInput(args, 'webhookSubscriptionCreate');
  const wish: SubscriptionWish = {
    topic: findTopic(world.schema, readString(args, 'topic') ?? ''),
    uri: readUri(input) ?? '',
    includeFields: readNames(input['includeFields']),
    name: readString(input, 'name'),
    filter: readString(input, 'filter') || null,
    metafieldNamespaces: readNames(input['metafieldNamespaces']),
    metafields: readMetafields(input['metafields']),
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
    filter: 'filter' in input ? readString(input, 'filter') || null : (found.filter ?? null),
    metafieldNamespaces:
      'metafieldNamespaces' in input
        ? readNames(input['metafieldNamespaces'])
        : (found.metafieldNamespaces ?? []),
    metafields: 'metafields' in input ? readMetafields(input['metafields']) : (found.metafields ?? []),
  };
  const errors = check(wish, found, world);
  if (errors.length > 0) return refuse({ webhookSubscription: null }, errors, world);
  const { topic: _, ...changes } = wish;
  Object.assign(found, changes);
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

function listNeeded(schema: GraphQLSchema, topic: string): readonly (readonly string[])[] {
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
    endpoint: resolveEndpoint(record.uri),
    format: 'JSON',
    filter: record.filter ?? null,
    includeFields: record.includeFields,
    metafieldNamespaces: record.metafieldNamespaces ?? [],
    metafields: record.metafields ?? [],
    name: record.name,
    apiVersion: { handle: API_VERSION, displayName: API_VERSION, supported: true },
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
  };
}

function resolveEndpoint(uri: string): Resolved {
  const destination = readDestination(uri);
  switch (destination.kind) {
    case 'pub-sub': {
      const { project, topic } = destination;
      return { __typename: 'WebhookPubSubEndpoint', pubSubProject: project, pubSubTopic: topic };
    }
    case 'event-bridge':
      return { __typename: 'WebhookEventBridgeEndpoint', arn: destination.arn };
    default:
      return { __typename: 'WebhookHttpEndpoint', callbackUrl: uri };
  }
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
  if (input['format'] === 'XML')
    throw notModelled(`Mutation.${mutation}(webhookSubscription: { format: XML })`);
  return input;
}

function readUri(input: Args): string | null {
  return (readString(input, 'uri') ?? readString(input, 'callbackUrl'))?.trim() ?? null;
}

function readNames(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** An app's own namespace is spelled out where the fields are looked up. */
function readMetafields(value: unknown): readonly { readonly namespace: string; readonly key: string }[] {
  const inputs: readonly unknown[] = Array.isArray(value) ? value : [];
  return inputs.map(readObject).map((input) => ({
    namespace: readString(input, 'namespace') ?? '$app',
    key: readString(input, 'key') ?? '',
  }));
}

function notThere(): UserError {
  return { field: ['id'], message: NOT_THERE };
}

function refuse(payload: Resolved, userErrors: readonly UserError[], world: World): Resolved {
  world.noteUserErrors(userErrors);
  return { ...payload, userErrors };
}
