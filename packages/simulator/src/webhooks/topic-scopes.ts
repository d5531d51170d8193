import { isEnumType, type GraphQLSchema } from 'graphql';

/**
 * The scopes of which a subscription to a topic needs one, as the description of `WebhookSubscriptionTopic` names them;
 * none where it names none.
 */
export function listTopicScopes(schema: GraphQLSchema, topicEnum: string): readonly string[] {
  const type = schema.getType('WebhookSubscriptionTopic');
  const description = isEnumType(type) ? (type.getValue(topicEnum)?.description ?? '') : '';
  const [, needed = ''] =
    /Requires (?:the|at least one of the following scopes:)\s+([^.]*)/.exec(description) ?? [];
  return needed.match(/(?:read|write)_[a-z_]+/g) ?? [];
}
