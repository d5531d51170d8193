import {
  FieldsOnCorrectTypeRule,
  KnownArgumentNamesRule,
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  ProvidedRequiredArgumentsRule,
  ScalarLeafsRule,
  specifiedRules,
  validate,
  VariablesInAllowedPositionRule,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';

import {
  ArgumentExistsRule,
  GlobalIdsRule,
  InputFieldsRule,
  RequiredArgumentsRule,
} from './argument-rules.ts';
import { FieldExistsRule, SelectionsFitRule } from './field-rules.ts';
import { VariablesUsedRule, VariableTypesRule } from './variable-rules.ts';

const RUBY_RULES: readonly ValidationRule[] = [
  FieldExistsRule,
  SelectionsFitRule,
  ArgumentExistsRule,
  RequiredArgumentsRule,
  InputFieldsRule,
  GlobalIdsRule,
  VariableTypesRule,
  VariablesUsedRule,
];

const REPLACED = new Set<ValidationRule>([
  FieldsOnCorrectTypeRule,
  ScalarLeafsRule,
  KnownArgumentNamesRule,
  ProvidedRequiredArgumentsRule,
  VariablesInAllowedPositionRule,
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
]);

const OTHER_RULES = specifiedRules.filter((rule) => !REPLACED.has(rule));

/**
 * Holds a document against the schema. Shopify runs graphql-ruby, whose words differ from graphql-js's: the common
 * mistakes are told in its words, the rest in graphql-js's.
 */
export function validateDocument(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const errors = validate(schema, document, RUBY_RULES);
  return errors.length > 0 ? errors : validate(schema, document, OTHER_RULES);
}
