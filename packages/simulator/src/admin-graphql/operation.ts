import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

import type { GraphqlRequest } from './graphql-request.ts';

/** The one operation of a document that is to be run, with what is needed to understand it. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly rootType: GraphQLObjectType;
  readonly variables: Readonly<Record<string, unknown>>;
  /** As it is named in the document; `null` for an anonymous one. */
  readonly name: string | null;
  /** The names of the fields it selects on the root, `['orderUpdate']`. */
  readonly rootFields: readonly string[];
}

/**
 * Picks the operation a request asks for.
 *
 * @returns The operation, or graphql-ruby's words for why there is none.
 */
export function pickOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  request: GraphqlRequest,
): Operation | { readonly refusal: string } {
  const definitions = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const { operationName } = request;
  const named = definitions.find((each) => each.name?.value === operationName);
  const definition = operationName === null && definitions.length === 1 ? definitions[0] : named;
  if (definition === undefined) {
    return {
      refusal:
        operationName === null ? 'An operation name is required' : `No operation named "${operationName}"`,
    };
  }
  const rootType = schema.getRootType(definition.operation);
  if (!rootType) return { refusal: `Schema is not configured for ${definition.operation}s` };
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return {
    schema,
    document,
    definition,
    fragments: new Map(fragments.map((each) => [each.name.value, each])),
    rootType,
    variables: request.variables,
    name: definition.name?.value ?? null,
    rootFields: listRootFields(definition),
  };
}

function listRootFields({ selectionSet }: OperationDefinitionNode): readonly string[] {
  return selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));
}
