import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { toJsonSchema, writeCheck } from '../scripts/check-code.ts';
import {
  boolean,
  either,
  list,
  matching,
  nothing,
  number,
  oneOf,
  optional,
  record,
  shape,
  text,
} from '../src/light/check.ts';

const check = { boolean, either, list, matching, nothing, number, oneOf, optional, record, shape, text };

const size = z.object({ name: z.string(), isLeft: z.boolean() });

const expressible: Readonly<Record<string, z.core.$ZodType>> = {
  'a boolean': z.boolean(),
  'a number or null': z.nullable(z.number()),
  'a literal': z.literal(true),
  'an optional field': z.object({ a: z.optional(z.boolean()), b: z.optional(z.nullable(z.string())) }),
  'a record with fixed keys': z.record(z.enum(['a', 'b']), size),
  'a union told apart by a field': z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('x'), sizes: z.array(size) }),
    z.object({ kind: z.literal('y'), amount: z.nullable(z.string().check(z.regex(/^\d+$/))) }),
    z.object({ kind: z.literal(['v', 'w']) }),
  ]),
};

const values: readonly unknown[] = [
  null,
  true,
  false,
  7,
  'x',
  [],
  {},
  { a: true, b: null },
  { a: null },
  { b: 'x', c: 1 },
  { a: { name: 'M', isLeft: true }, b: { name: 'L', isLeft: false } },
  { a: { name: 'M', isLeft: true }, b: { name: 'L', isLeft: 0 } },
  { a: { name: 'M', isLeft: true } },
  { a: { name: 'M', isLeft: true }, b: { name: 'L', isLeft: false }, c: 1 },
  { kind: 'x', sizes: [{ name: 'M', isLeft: true }] },
  { kind: 'x', sizes: [{ name: 'M' }] },
  { kind: 'x' },
  { kind: 'y', amount: '12' },
  { kind: 'y', amount: null },
  { kind: 'y', amount: 'x' },
  { kind: 'w' },
  { kind: 'z' },
];

describe('writeCheck', () => {
  it.each(Object.entries(expressible))('writes a check of %s that agrees with zod', (_, schema) => {
    // The generated code is all that is run here.
    // oxlint-disable-next-line no-new-func
    const isValid: unknown = new Function('check', `return ${writeCheck(toJsonSchema(schema))}`)(check);
    if (typeof isValid !== 'function') throw new Error('The code must be a check.');
    const found = values.map((value) => [value, isValid(value)]);
    expect(found).toEqual(values.map((value) => [value, z.safeParse(schema, value).success]));
    expect(new Set(found.map(([, isIt]) => isIt)).size).toBe(2);
  });

  it.each<readonly [string, z.core.$ZodType]>([
    ['a lower bound', z.number().check(z.gte(0))],
    ['a whole number', z.int()],
    ['a shortest length', z.string().check(z.minLength(1))],
    ['an address of the web', z.url()],
    ['two patterns', z.string().check(z.regex(/a/), z.regex(/b/))],
    ['a longest length, for which an order would be hidden', z.string().check(z.maxLength(9))],
    ['a pattern and a length', z.string().check(z.regex(/a/), z.maxLength(9))],
    ['a list that must not be empty', z.array(z.string()).check(z.minLength(1))],
    ['an object that must have nothing else', z.strictObject({ a: z.string() })],
    ['a record of which keys may be missing', z.partialRecord(z.enum(['a']), z.string())],
    ['a record with any keys', z.record(z.string(), z.string())],
    ['anything', z.unknown()],
  ])('refuses %s rather than checking less', (_, schema) => {
    expect(() => writeCheck(toJsonSchema(schema))).toThrow(
      /^The light checks cannot express \{.*; teach scripts\/check-code\.ts\.$/,
    );
  });
});
