import { getDirectiveValues, GraphQLError, type GraphQLResolveInfo } from 'graphql';

import type { IdempotentAnswerRecord } from '../refunds/idempotent-answer.ts';
import { toInstant } from '../shop/instant.ts';
import type { Args } from './resolved.ts';
import type { World } from './world.ts';

/** What is known of an idempotency key: it is new, it was used for the same thing, or it cannot be used for this. */
export type KnownKey =
  | { readonly kind: 'new'; readonly remember: (refundId: number | null) => void }
  | { readonly kind: 'used'; readonly refundId: number }
  | { readonly kind: 'refused'; readonly message: string; readonly code: string };

/**
 * Looks at the `@idempotent(key:)` of a mutation that requires one.
 *
 * @throws GraphQLError with Shopify's words when there is none; the mutation answers with null then.
 */
export function checkIdempotencyKey(args: Args, info: GraphQLResolveInfo, world: World): KnownKey {
  const key = readKey(info);
  const { state, app, switches, now } = world;
  const input = JSON.stringify(args);
  const forgottenMs = now().getTime() - switches.idempotencyRetentionSeconds * 1000;
  const earlier = state.idempotentAnswers.findLast(
    (each) => each.appId === app.id && each.key === key && Date.parse(each.at) > forgottenMs,
  );
  if (earlier === undefined) {
    const at = toInstant(now());
    return {
      kind: 'new',
      remember: (refundId) => void state.idempotentAnswers.push({ appId: app.id, key, at, input, refundId }),
    };
  }
  return compare(earlier, input);
}

function compare(earlier: IdempotentAnswerRecord, input: string): KnownKey {
  if (earlier.input !== input) {
    return {
      kind: 'refused',
      message: 'The same idempotency key cannot be used with different operation parameters.',
      code: 'IDEMPOTENCY_KEY_PARAMETER_MISMATCH',
    };
  }
  if (earlier.refundId !== null) return { kind: 'used', refundId: earlier.refundId };
  return {
    kind: 'refused',
    message: 'A previous request with this idempotency key failed. Retry with a new idempotency key.',
    code: 'IDEMPOTENCY_PREVIOUS_ATTEMPT_FAILED',
  };
}

function readKey({ schema, fieldNodes, variableValues }: GraphQLResolveInfo): string {
  const directive = schema.getDirective('idempotent');
  const [node] = fieldNodes;
  const values = directive && node ? getDirectiveValues(directive, node, variableValues) : undefined;
  if (values === undefined) {
    throw badRequest('The @idempotent directive is required for this mutation but was not provided.');
  }
  const key = String(values['key']);
  if (key.trim() === '') throw badRequest('The idempotency key must not be blank.');
  return key;
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
