import { isEnumType, type GraphQLSchema } from 'graphql';

/**
 * The scopes of which a subscription to a topic needs one, as the description of `WebhookSubscriptionTopic` names them;
 * none where it names none.
 */
export function listTopicScopes(schema: GraphQLSchema, topicEnum: string): readonly string[] {
  const description = describeTopic(schema, topicEnum);
  const [, needed = ''] =
    /Requires (?:the|at least one of the following scopes:)\s+([^.]*)/.exec(description) ?? [];
  return needed.match(/(?:read|write)_[a-z_]+/g) ?? [];
}

/** `METAOBJECTS_CREATE` as `X-Shopify-Topic` spells it, `metaobjects/create`, which its description says. */
export function findTopic(schema: GraphQLSchema, topicEnum: string): string {
  const [, topic] = /`([a-z0-9_]+[./][a-z0-9_]+)`/.exec(describeTopic(schema, topicEnum)) ?? [];
  return topic ?? topicEnum.toLowerCase().replace('_', '/');
}

function describeTopic(schema: GraphQLSchema, topicEnum: string): string {
  const type = schema.getType('WebhookSubscriptionTopic');
  return isEnumType(type) ? (type.getValue(topicEnum)?.description ?? '') : '';
}
