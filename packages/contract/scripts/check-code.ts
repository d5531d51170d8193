import * as z from 'zod/mini';

/** The JSON Schema of one value, as far as the light checks can express it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Writes the check of a part, or gives the name of the check that stands for it. */
export type WriteCheck = (schema: JsonSchema) => string;

/** What says nothing about the value. */
const REMARKS: ReadonlySet<string> = new Set(['$schema', 'id', 'title', 'description', 'examples']);

/** The JSON Schema of what a client may receive: fields that it does not know are no reason to refuse. */
export function toJsonSchema(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { reused: 'inline', io: 'input' });
  return rest;
}

/** The code of a check for a schema, made of what `src/light/check.ts` exports. Throws on whatever it cannot express, so that nothing is left out in silence. */
export function writeCheck(schema: JsonSchema, write: WriteCheck = writeCheck): string {
  const { type } = schema;
  if (schema['anyOf']) return writeAlternatives(only(schema, 'anyOf')['anyOf'], schema, write);
  if (schema['oneOf']) return writeAlternatives(only(schema, 'oneOf')['oneOf'], schema, write);
  if (Array.isArray(type)) return writeAlternatives(splitTypes(type, schema), schema, write);
  if (schema['enum'])
    return `check.oneOf(${list(only(schema, 'type', 'enum')['enum'], schema)
      .map(literal)
      .join(', ')})`;
  if ('const' in schema) return `check.oneOf(${literal(only(schema, 'type', 'const')['const'])})`;
  switch (type) {
    case 'null':
      return only(schema, 'type') && 'check.nothing';
    case 'number':
    case 'boolean':
      return only(schema, 'type') && `check.${type}`;
    case 'string':
      return writeText(schema);
    case 'array':
      return `check.list(${write(part(only(schema, 'type', 'items')['items'], schema))})`;
    case 'object':
      return schema['propertyNames'] ? writeRecord(schema, write) : writeShape(schema, write);
    default:
      throw inexpressible(schema);
  }
}

function writeAlternatives(alternatives: unknown, schema: JsonSchema, write: WriteCheck): string {
  return `check.either(${list(alternatives, schema)
    .map((one) => write(part(one, schema)))
    .join(', ')})`;
}

function splitTypes(types: readonly unknown[], schema: JsonSchema): readonly JsonSchema[] {
  return types.map((type) => (type === 'null' ? { type } : { ...schema, type }));
}

function writeText(schema: JsonSchema): string {
  const { pattern, format } = only(schema, 'type', 'pattern', 'format');
  if (typeof pattern === 'string') return `check.matching(${new RegExp(pattern)})`;
  if (format !== undefined || pattern !== undefined) throw inexpressible(schema);
  return 'check.text';
}

function writeShape(schema: JsonSchema, write: WriteCheck): string {
  const { properties, required = [] } = only(schema, 'type', 'properties', 'required');
  const entries = Object.entries(part(properties, schema)).map(([key, property]) => {
    const code = write(part(property, schema));
    return `${literal(key)}: ${list(required, schema).includes(key) ? code : `check.optional(${code})`}`;
  });
  return `check.shape({ ${entries.join(', ')} })`;
}

function writeRecord(schema: JsonSchema, write: WriteCheck): string {
  const { propertyNames, additionalProperties, required } = only(
    schema,
    'type',
    'propertyNames',
    'additionalProperties',
    'required',
  );
  const keys = list(part(propertyNames, schema)['enum'], schema);
  // Records of which some keys may be missing are none with fixed keys.
  if (list(required, schema).length !== keys.length) throw inexpressible(schema);
  return `check.record([${keys.map(literal).join(', ')}], ${write(part(additionalProperties, schema))})`;
}

/** The schema, once it is certain that it says nothing but these things. */
function only(schema: JsonSchema, ...known: readonly string[]): JsonSchema {
  if (Object.keys(schema).every((key) => known.includes(key) || REMARKS.has(key))) return schema;
  throw inexpressible(schema);
}

function part(value: unknown, schema: JsonSchema): JsonSchema {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw inexpressible(schema);
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown, schema: JsonSchema): readonly unknown[] {
  if (!Array.isArray(value)) throw inexpressible(schema);
  return value;
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}

function inexpressible(schema: JsonSchema): Error {
  return new Error(`The light checks cannot express ${JSON.stringify(schema)}; teach scripts/check-code.ts.`);
}
