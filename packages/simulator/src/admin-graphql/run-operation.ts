import {
  execute,
  GraphQLError,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

import { resolveMutation } from '../resolvers/mutation.ts';
import { resolveQueryRoot } from '../resolvers/query-root.ts';
import type { Resolved } from '../resolvers/resolved.ts';
import type { World } from '../resolvers/world.ts';
import { checkVariables } from './coerce-variables.ts';
import type { GraphqlRequest } from './graphql-request.ts';
import { pickOperation, type Operation } from './operation.ts';
import { readDocument } from './read-document.ts';

/** Finds the operation a request asks for and makes sure it can be run; answers with Shopify's errors when it cannot. */
export function readOperation(
  schema: GraphQLSchema,
  request: GraphqlRequest,
): { readonly operation: Operation } | { readonly errors: readonly GraphQLError[] } {
  const read = readDocument(schema, request.query);
  if ('errors' in read) return read;
  const operation = pickOperation(schema, read.document, request);
  if ('refusal' in operation) return { errors: [new GraphQLError(operation.refusal)] };
  const misfits = checkVariables(operation);
  return misfits.length > 0 ? { errors: misfits } : { operation };
}

/**
 * Runs an operation over the shop. Mutations run one after the other, as they stand in the document.
 *
 * @param fieldResolver - Answers a field, once it was decided that it may be.
 * @param replaced - Root fields that answer something else than the shop would.
 */
export async function runOperation(
  operation: Operation,
  world: World,
  fieldResolver: GraphQLFieldResolver<unknown, unknown>,
  replaced: Resolved = {},
): Promise<ExecutionResult> {
  const root =
    operation.definition.operation === 'mutation' ? resolveMutation(world) : resolveQueryRoot(world);
  return await execute({
    schema: operation.schema,
    document: operation.document,
    operationName: operation.name,
    variableValues: operation.variables,
    rootValue: { ...root, ...replaced },
    fieldResolver,
  });
}
