import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
  type IntrospectionType,
} from 'graphql';

import type { SchemaFile } from './schema-file.ts';

const KEY = 'describe';

/** Something that can be described, and its name. */
interface Described {
  readonly name: string;
  description?: string | null | undefined;
}

/** Keeps with a schema how its descriptions are read, which are most of it and asked for by introspection only. */
export function attachDescriptions(schema: GraphQLSchema, read: () => SchemaFile): void {
  let isDone = false;
  const describe = () => {
    if (isDone) return;
    isDone = true;
    const { __schema: whole } = read().data;
    for (const type of whole.types) describeType(schema, type);
  };
  schema.extensions = { ...schema.extensions, [KEY]: describe };
}

/** Puts the descriptions into a schema that came without them. */
export function describeSchema({ extensions }: GraphQLSchema): void {
  const describe = extensions[KEY];
  if (typeof describe === 'function') describe();
}

function describeType(schema: GraphQLSchema, source: IntrospectionType): void {
  const type = schema.getType(source.name);
  // graphql-js brings its own description of what every schema has.
  if (type === undefined || source.name.startsWith('__')) return;
  type.description ??= source.description;
  if (isEnumType(type) && source.kind === 'ENUM') copy(source.enumValues, (name) => type.getValue(name));
  if (isInputObjectType(type) && source.kind === 'INPUT_OBJECT')
    copy(source.inputFields, (name) => type.getFields()[name]);
  if (!(isObjectType(type) || isInterfaceType(type))) return;
  if (!(source.kind === 'OBJECT' || source.kind === 'INTERFACE')) return;
  const fields = type.getFields();
  copy(source.fields, (name) => fields[name]);
  for (const { name: field, args } of source.fields)
    copy(args, (name) => fields[field]?.args.find((arg) => arg.name === name));
}

function copy(sources: readonly Described[], find: (name: string) => Described | null | undefined): void {
  for (const { name, description } of sources) {
    const target = find(name);
    if (target) target.description = description;
  }
}
