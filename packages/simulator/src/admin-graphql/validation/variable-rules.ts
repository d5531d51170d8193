import {
  isNonNullType,
  isTypeSubTypeOf,
  Kind,
  print,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type ValidationRule,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';

import { describePath } from './document-path.ts';
import { rubyError } from './ruby-error.ts';

/**
 * `Type mismatch on variable $id and argument id (String! / ID!)`. Stands for graphql-js's VariablesInAllowedPositionRule.
 *
 * A variable inside a fragment is held against the operations that spread it.
 */
export const VariableTypesRule: ValidationRule = (context) => {
  const places = new Map<VariableNode, { readonly argument: string; readonly path: readonly string[] }>();
  return {
    Variable(node, _key, parent, _path, ancestors) {
      const path = describePath(ancestors, parent, node);
      places.set(node, { argument: path.at(-1) ?? '', path });
    },
    Document: {
      leave(document) {
        for (const operation of document.definitions) {
          if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
          const definitions = new Map(
            (operation.variableDefinitions ?? []).map((each) => [each.variable.name.value, each]),
          );
          for (const { node, type } of context.getRecursiveVariableUsages(operation)) {
            const definition = definitions.get(node.name.value);
            const place = places.get(node);
            if (!definition || !type || !place || fits(context.getSchema(), definition, type)) continue;
            const typeName = print(definition.type);
            context.reportError(
              rubyError(
                `Type mismatch on variable $${node.name.value} and argument ${place.argument} (${typeName} / ${String(type)})`,
                node,
                place.path,
                {
                  code: 'variableMismatch',
                  variableName: node.name.value,
                  typeName,
                  argumentName: place.argument,
                  errorMessage: 'Type mismatch',
                },
              ),
            );
          }
        }
      },
    },
  };
};

/** Every variable is declared, and every declared one is used. Stands for NoUndefined- and NoUnusedVariablesRule. */
export const VariablesUsedRule: ValidationRule = (context) => ({
  OperationDefinition: {
    leave(operation) {
      const label = operation.name === undefined ? `anonymous ${operation.operation}` : operation.name.value;
      const path = describePath([], undefined, operation);
      const definitions = operation.variableDefinitions ?? [];
      const declared = new Set(definitions.map((each) => each.variable.name.value));
      const usages = context.getRecursiveVariableUsages(operation);
      const used = new Set(usages.map(({ node }) => node.name.value));
      for (const { node } of usages) {
        const variableName = node.name.value;
        if (declared.has(variableName)) continue;
        context.reportError(
          rubyError(`Variable $${variableName} is used by ${label} but not declared`, node, path, {
            code: 'variableNotDefined',
            variableName,
          }),
        );
      }
      for (const definition of definitions) {
        const variableName = definition.variable.name.value;
        if (used.has(variableName)) continue;
        context.reportError(
          rubyError(`Variable $${variableName} is declared by ${label} but not used`, definition, path, {
            code: 'variableNotUsed',
            variableName,
          }),
        );
      }
    },
  },
});

function fits(schema: GraphQLSchema, definition: VariableDefinitionNode, wanted: GraphQLInputType): boolean {
  const type = typeFromAST(schema, definition.type);
  if (!type) return true;
  const hasDefault = definition.defaultValue !== undefined && definition.defaultValue.kind !== Kind.NULL;
  if (isNonNullType(wanted) && !isNonNullType(type) && hasDefault)
    return isTypeSubTypeOf(schema, type, wanted.ofType);
  return isTypeSubTypeOf(schema, type, wanted);
}
