import {
  assertInterfaceType,
  assertObjectType,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLUnionType,
  isInputType,
  isNullableType,
  isOutputType,
  parseConstValue,
  type GraphQLArgumentConfig,
  type GraphQLNamedType,
  type GraphQLType,
} from 'graphql';

import type { PreparedField, PreparedInput, PreparedType } from './prepared-schema.ts';

/** Finds another type of the schema. @throws Error when there is none of that name. */
export type FindType = (name: string) => GraphQLNamedType;

/**
 * Builds a type. What it consists of is only read once somebody asks.
 *
 * @param read - Reads what there is about the type.
 */
export function buildType(
  kind: string,
  name: string,
  read: () => PreparedType,
  findType: FindType,
): GraphQLNamedType {
  const fields = () => toMap(read().fields, (field) => buildField(field, findType));
  const interfaces = () => (read().interfaces ?? []).map((each) => assertInterfaceType(findType(each)));
  switch (kind) {
    case 'OBJECT':
      return new GraphQLObjectType({ name, fields, interfaces });
    case 'INTERFACE':
      return new GraphQLInterfaceType({ name, fields, interfaces });
    case 'UNION':
      return new GraphQLUnionType({
        name,
        types: () => (read().objects ?? []).map((each) => assertObjectType(findType(each))),
      });
    case 'ENUM':
      return new GraphQLEnumType({
        name,
        values: () =>
          toMap(read().values, ({ description, deprecated }) => ({
            description,
            deprecationReason: deprecated,
          })),
      });
    case 'INPUT_OBJECT':
      return new GraphQLInputObjectType({
        name,
        fields: () => toMap(read().inputFields, (input) => buildInput(input, findType)),
        isOneOf: read().isOneOf === true,
      });
    default:
      return new GraphQLScalarType({ name, specifiedByURL: read().specifiedByURL });
  }
}

function buildField({ type, args, deprecated }: PreparedField, findType: FindType) {
  const found = readType(type, findType);
  if (!isOutputType(found)) throw new Error(`${type} is no type of a field.`);
  return {
    type: found,
    args: toMap(args, (input) => buildInput(input, findType)),
    deprecationReason: deprecated,
  };
}

function buildInput(
  { type, default: standard, deprecated }: PreparedInput,
  findType: FindType,
): GraphQLArgumentConfig {
  const found = readType(type, findType);
  if (!isInputType(found)) throw new Error(`${type} is no type of an argument.`);
  return {
    type: found,
    default: standard === undefined ? undefined : { literal: parseConstValue(standard) },
    deprecationReason: deprecated,
  };
}

/** Reads `[ID!]!`. */
function readType(spelled: string, findType: FindType): GraphQLType {
  if (spelled.endsWith('!')) {
    const type = readType(spelled.slice(0, -1), findType);
    return isNullableType(type) ? new GraphQLNonNull(type) : type;
  }
  return spelled.startsWith('[')
    ? new GraphQLList(readType(spelled.slice(1, -1), findType))
    : findType(spelled);
}

function toMap<Item extends { readonly name: string }, Value>(
  items: readonly Item[] = [],
  build: (item: Item) => Value,
): Record<string, Value> {
  return Object.fromEntries(items.map((item) => [item.name, build(item)]));
}
