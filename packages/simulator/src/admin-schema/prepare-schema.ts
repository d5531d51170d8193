import type {
  IntrospectionField,
  IntrospectionInputValue,
  IntrospectionObjectType,
  IntrospectionType,
} from 'graphql';

import { listScopes } from '../access/access-table.ts';
import {
  END,
  type PreparedField,
  type PreparedInput,
  type PreparedRoots,
  type PreparedType,
} from './prepared-schema.ts';
import type { SchemaFile } from './schema-file.ts';

/** What the simulator reads of descriptions itself: which scopes a topic needs, and how its header spells it. */
const DESCRIBED = 'WebhookSubscriptionTopic';

const STUB: IntrospectionObjectType = {
  kind: 'OBJECT',
  name: 'Stub',
  interfaces: [],
  fields: [
    {
      name: 'stub',
      args: [],
      type: { kind: 'SCALAR', name: 'String' },
      isDeprecated: false,
      deprecationReason: null,
    },
  ],
};

/**
 * Takes Shopify's schema apart: a line of what belongs to all of it, a line of access rules, then a line for each type.
 * Plain ASCII, which is read fastest.
 */
export function prepareSchema({ data, offline_scopes: access }: SchemaFile): string {
  const { __schema: whole } = data;
  const { types, queryType, mutationType, directives } = whole;
  const roots: PreparedRoots = {
    query: queryType.name,
    mutation: mutationType?.name ?? null,
    scopes: listScopes(access.items),
    directives: {
      __schema: {
        queryType: { kind: 'OBJECT', name: STUB.name },
        mutationType: null,
        subscriptionType: null,
        types: [STUB, ...types.filter(({ kind }) => kind === 'SCALAR')],
        directives,
      },
    },
  };
  const rules = access.items
    .filter(({ requiredAccess }) => requiredAccess !== '')
    .map(({ type, typeName, fieldName, requiredAccess }) => ({
      type,
      typeName,
      fieldName,
      requiredAccess,
      offlineScopes: [],
    }));
  const lines = types.map(
    (type) => `${type.kind}\t${type.name}\t${JSON.stringify(prepareType(type, types))}`,
  );
  return [JSON.stringify(roots), JSON.stringify(rules), ...lines, END].map(escape).join('\n');
}

function prepareType(type: IntrospectionType, all: readonly IntrospectionType[]): PreparedType {
  switch (type.kind) {
    case 'SCALAR':
      return type.specifiedByURL ? { specifiedByURL: type.specifiedByURL } : {};
    case 'OBJECT':
      return { fields: type.fields.map(prepareField), interfaces: type.interfaces.map(({ name }) => name) };
    case 'INTERFACE':
      return {
        fields: type.fields.map(prepareField),
        interfaces: (type.interfaces ?? []).map(({ name }) => name),
        // What Shopify lists as possible is not all part of the schema.
        objects: listImplementers('OBJECT', type.name, all),
        extendedBy: listImplementers('INTERFACE', type.name, all),
      };
    case 'UNION':
      return { objects: type.possibleTypes.map(({ name }) => name) };
    case 'ENUM':
      return {
        values: type.enumValues.map(({ name, description, deprecationReason }) => ({
          name,
          ...(type.name === DESCRIBED && description ? { description } : {}),
          ...(deprecationReason ? { deprecated: deprecationReason } : {}),
        })),
      };
    case 'INPUT_OBJECT':
      return {
        inputFields: type.inputFields.map(prepareInput),
        ...(type.isOneOf === true ? { isOneOf: true } : {}),
      };
  }
}

function listImplementers(
  kind: 'OBJECT' | 'INTERFACE',
  of: string,
  all: readonly IntrospectionType[],
): readonly string[] {
  return all
    .filter((each) => each.kind === 'OBJECT' || each.kind === 'INTERFACE')
    .filter((each) => each.kind === kind && each.interfaces?.some(({ name }) => name === of))
    .map(({ name }) => name);
}

function prepareField(field: IntrospectionField): PreparedField {
  const { name, args, type, deprecationReason } = field;
  return {
    name,
    type: spell(type),
    ...(args.length === 0 ? {} : { args: args.map(prepareInput) }),
    ...(deprecationReason ? { deprecated: deprecationReason } : {}),
  };
}

function prepareInput({
  name,
  type,
  defaultValue,
  deprecationReason,
}: IntrospectionInputValue): PreparedInput {
  return {
    name,
    type: spell(type),
    ...(defaultValue ? { default: defaultValue } : {}),
    ...(deprecationReason ? { deprecated: deprecationReason } : {}),
  };
}

/** A reference to a type, as the schema language spells it. */
interface TypeRef {
  readonly kind: string;
  readonly name?: string;
  readonly ofType?: TypeRef;
}

function spell({ kind, name, ofType }: TypeRef): string {
  if (ofType === undefined || name) return name ?? '';
  return kind === 'LIST' ? `[${spell(ofType)}]` : `${spell(ofType)}!`;
}

function escape(line: string): string {
  return line.replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
