import fc from 'fast-check';
import * as z from 'zod/mini';

import { hostileText } from './hostile.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema | boolean;

/** Values that exist in the shop of a request, by the name of the field that takes them. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/** Values that a schema of the contract takes, or nearly: what a check of its own refuses is among them. Where the field's name is known, mostly what exists. */
export function valueFor(schema: z.core.$ZodType, known: Known): fc.Arbitrary<unknown> {
  return valueOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), known);
}

function valueOf(schema: JsonSchema, known: Known, name = ''): fc.Arbitrary<unknown> {
  const made = madeUp(schema, known, name);
  const existing = Object.hasOwn(known, name) ? known[name] : undefined;
  return existing
    ? fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...existing) }, { weight: 1, arbitrary: made })
    : made;
}

function madeUp(schema: JsonSchema, known: Known, name: string): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean') return fc.jsonValue();
  const oneOf = schema.oneOf ?? schema.anyOf;
  if (oneOf) return fc.oneof(...oneOf.map((each) => valueOf(each, known, name)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, known);
    case 'array': {
      const { items = true, minItems = 0, maxItems = 10 } = schema;
      const item = Array.isArray(items) ? true : items;
      return fc.array(valueOf(item, known), { minLength: minItems, maxLength: Math.min(maxItems, 12) });
    }
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number': {
      const { minimum: min = -1000, maximum: max = 1000 } = schema;
      return fc.oneof(fc.integer({ min, max: Math.min(max, min + 3) }), fc.integer({ min, max }));
    }
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`Nothing is made for ${JSON.stringify(schema)}.`);
  }
}

function objectOf(
  { properties = {}, required = [] }: z.core.JSONSchema.BaseSchema,
  known: Known,
): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, valueOf(each, known, name)]),
  );
  return fc.record<Record<string, unknown>>(fields, { requiredKeys: required, noNullPrototype: true });
}

/** Where fast-check cannot make what a pattern asks for, what happens to match. `1` matches each of these patterns. */
function textOf({ pattern, maxLength = 600 }: z.core.JSONSchema.BaseSchema): fc.Arbitrary<string> {
  const cut = (text: string) => text.slice(0, maxLength);
  if (pattern === undefined) return hostileText.map(cut);
  if (!pattern.includes('\\p{')) return fc.stringMatching(new RegExp(pattern)).map(cut);
  const allowed = new RegExp(pattern, 'u');
  return hostileText.map((text) => (allowed.test(cut(text)) ? cut(text) : '1'));
}
