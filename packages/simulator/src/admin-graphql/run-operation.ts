import {
  execute,
  GraphQLError,
  parse,
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
import { translateSyntaxError } from './syntax-error.ts';
import { validateDocument } from './validation/validate-document.ts';

/** Finds the operation a request asks for and makes sure it can be run; answers with Shopify's errors when it cannot. */
export function readOperation(
  schema: GraphQLSchema,
  request: GraphqlRequest,
): { readonly operation: Operation } | { readonly errors: readonly GraphQLError[] } {
  const document = parseDocument(request.query);
  if (document instanceof GraphQLError) return { errors: [document] };
  const invalid = validateDocument(schema, document);
  if (invalid.length > 0) return { errors: invalid };
  const operation = pickOperation(schema, document, request);
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

function parseDocument(query: string) {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return translateSyntaxError(error);
    throw error;
  }
}
