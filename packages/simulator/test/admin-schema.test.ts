import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';

import {
  assertInterfaceType,
  assertObjectType,
  buildClientSchema,
  executeSync,
  getIntrospectionQuery,
  parse,
  printSchema,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

import { createAccessTable, listScopes } from '../src/access/access-table.ts';
import { attachDescriptions, describeSchema } from '../src/admin-schema/describe-schema.ts';
import { LazySchema } from '../src/admin-schema/lazy-schema.ts';
import { prepareSchema } from '../src/admin-schema/prepare-schema.ts';
import { readPrepared } from '../src/admin-schema/prepared-schema.ts';
import { parseSchemaFile } from '../src/admin-schema/schema-file.ts';
import { ask, startSimulator } from './start.ts';

const toolkit = createRequire(import.meta.url).resolve('@shopify/ai-toolkit/package.json');
const packed = readFileSync(
  toolkit.replace('package.json', 'skills/shopify-admin/assets/admin_2026-10.json.br'),
);
const file = parseSchemaFile(brotliDecompressSync(packed).toString());
const text = prepareSchema(file);

function prepare() {
  const prepared = readPrepared(text);
  if (prepared === null) throw new Error('The text is whole.');
  return prepared;
}

/** What introspection says, the types and what they can be by name. */
function introspect(schema: GraphQLSchema): unknown {
  const document = parse(
    getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true, specifiedByUrl: true }),
  );
  const { data, errors } = executeSync({ schema, document });
  expect(errors).toBeUndefined();
  const { __schema: said } = parseSchemaFile(JSON.stringify({ data })).data;
  const { types, ...rest } = said;
  const sorted = types.map((type) => ({
    ...type,
    ...('possibleTypes' in type
      ? { possibleTypes: type.possibleTypes?.map(({ name }) => name).toSorted() }
      : {}),
  }));
  return { ...rest, types: sorted.toSorted((one, other) => one.name.localeCompare(other.name)) };
}

describe('LazySchema', () => {
  it('says what Shopify’s schema says, read as graphql-js reads it, with every description', () => {
    const whole = buildClientSchema(file.data, { assumeValid: true });
    const lazy = new LazySchema(prepare());
    attachDescriptions(lazy, () => file);
    describeSchema(lazy);
    expect(printSchema(lazy) === printSchema(whole)).toBe(true);
    expect(JSON.stringify(introspect(lazy)) === JSON.stringify(introspect(whole))).toBe(true);
  }, 60_000);

  it('knows which objects an interface can be', () => {
    const lazy = new LazySchema(prepare());
    const node = assertInterfaceType(lazy.getType('Node'));
    const order = assertObjectType(lazy.getType('Order'));
    const price = assertObjectType(lazy.getType('MoneyV2'));
    expect([lazy.isSubType(node, order), lazy.isSubType(node, price)]).toEqual([true, false]);
    expect(lazy.getPossibleTypes(node)).toContain(order);
    expect(lazy.getType('Parcel')).toBeUndefined();
  });
});

describe('prepareSchema', () => {
  it('keeps what each type and field needs', () => {
    const prepared = prepare();
    const { items } = file.offline_scopes;
    const whole = createAccessTable(listScopes(items), () => items);
    const kept = createAccessTable(prepared.roots.scopes, prepared.readAccess);
    expect(kept.scopes).toEqual(whole.scopes);
    expect([...kept.rules]).toEqual([...whole.rules]);
  });

  it('is read fastest as plain ASCII', () => {
    expect(text).toMatch(/^[\n\t\x20-\x7e]*$/);
  });
});

describe('readPrepared', () => {
  it('reads nothing of a text that was cut off', () => {
    expect(readPrepared(text.slice(0, -1))).toBeNull();
    expect(readPrepared('')).toBeNull();
  });
});

describe('introspection', () => {
  it('has Shopify’s descriptions', async () => {
    const { body } = await ask(
      startSimulator(),
      '{ __type(name: "OrderCancelUserError") { description fields { name description } } }',
    );
    expect(body).toMatchObject({
      data: {
        __type: {
          description: 'Errors related to order cancellation.',
          fields: expect.arrayContaining([{ name: 'message', description: 'The error message.' }]),
        },
      },
    });
  });
});
