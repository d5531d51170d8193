import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isInputType,
  isRequiredInputField,
  isListType,
  isNonNullType,
  print,
  typeFromAST,
  type GraphQLInputType,
} from 'graphql';

import { isGid } from '../shop/gid.ts';
import type { Operation } from './operation.ts';

interface Problem {
  readonly path: readonly (string | number)[];
  readonly explanation: string;
}

/**
 * Checks an operation's variables against their types, and says what is wrong in Shopify's words:
 * `Variable $input of type OrderInput! was provided invalid value for foo (Field is not defined on OrderInput)`.
 */
export function checkVariables(operation: Operation): readonly GraphQLError[] {
  return (operation.definition.variableDefinitions ?? []).flatMap((definition) => {
    const name = definition.variable.name.value;
    const type = typeFromAST(operation.schema, definition.type);
    if (!isInputType(type)) return [];
    const value = operation.variables[name];
    if (value === undefined && definition.defaultValue !== undefined) return [];
    const problems = findProblems(type, value ?? null, []);
    if (problems.length === 0) return [];
    const places = problems
      .filter(({ path }) => path.length > 0)
      .map(({ path, explanation }) => `${path.join('.')} (${explanation})`);
    return [
      new GraphQLError(
        `Variable $${name} of type ${print(definition.type)} was provided invalid value${places.length === 0 ? '' : ` for ${places.join(', ')}`}`,
        { nodes: definition, extensions: { code: 'INVALID_VARIABLE', value: value ?? null, problems } },
      ),
    ];
  });
}

function findProblems(type: GraphQLInputType, value: unknown, path: Problem['path']): readonly Problem[] {
  if (isNonNullType(type)) {
    if (value === null || value === undefined)
      return [{ path, explanation: 'Expected value to not be null' }];
    return findProblems(type.ofType, value, path);
  }
  if (value === null || value === undefined) return [];
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item, index) => findProblems(type.ofType, item, [...path, index]));
  }
  if (isInputObjectType(type)) {
    if (typeof value !== 'object' || Array.isArray(value)) {
      return [{ path, explanation: `Expected ${JSON.stringify(value)} to be a key-value object.` }];
    }
    const given = new Map<string, unknown>(Object.entries(value));
    const fields = type.getFields();
    const unknown = [...given.keys()].filter((key) => !Object.hasOwn(fields, key));
    return [
      ...unknown.map((key) => ({
        path: [...path, key],
        explanation: `Field is not defined on ${type.name}`,
      })),
      ...Object.values(fields)
        .filter((field) => given.has(field.name) || isRequiredInputField(field))
        .flatMap((field) => findProblems(field.type, given.get(field.name), [...path, field.name])),
    ];
  }
  if (isEnumType(type)) {
    const names = type.getValues().map((each) => each.name);
    if (typeof value === 'string' && names.includes(value)) return [];
    return [{ path, explanation: `Expected ${JSON.stringify(value)} to be one of: ${names.join(', ')}` }];
  }
  const explanation = findScalarProblem(type.name, value);
  return explanation === null ? [] : [{ path, explanation }];
}

function findScalarProblem(typeName: string, value: unknown): string | null {
  switch (typeName) {
    case 'ID':
      if (typeof value === 'string' && isGid(value)) return null;
      return `Invalid global id '${String(value)}'`;
    case 'Int':
      if (typeof value === 'number' && Number.isInteger(value)) return null;
      break;
    case 'Float':
      if (typeof value === 'number') return null;
      break;
    case 'Boolean':
      if (typeof value === 'boolean') return null;
      break;
    case 'String':
      if (typeof value === 'string') return null;
      break;
    // Shopify's own scalars (Decimal, URL, …) take what their resolvers can read.
    default:
      return null;
  }
  return `Could not coerce value ${JSON.stringify(value)} to ${typeName}`;
}
