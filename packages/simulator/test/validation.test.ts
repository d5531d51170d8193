import { describe, expect, it } from 'vitest';

import { ask, orderOf, startSimulator } from './start.ts';

const simulator = startSimulator();
const GID = orderOf(simulator, 1001).gid;

describe('validation in Shopify’s words', () => {
  it.each([
    [
      'an unknown field',
      '{ order(id: "gid://shopify/Order/1") { foo } }',
      "Field 'foo' doesn't exist on type 'Order'",
      ['query', 'order', 'foo'],
      { code: 'undefinedField', typeName: 'Order', fieldName: 'foo' },
    ],
    [
      'an unknown field in a fragment of a named operation',
      'query Q { node(id: "gid://shopify/Order/1") { ... on Order { foo } } }',
      "Field 'foo' doesn't exist on type 'Order'",
      ['query Q', 'node', '... on Order', 'foo'],
      { code: 'undefinedField', typeName: 'Order', fieldName: 'foo' },
    ],
    [
      'a code that UserError does not have',
      'mutation M($input: OrderInput!) { orderUpdate(input: $input) { userErrors { code } } }',
      "Field 'code' doesn't exist on type 'UserError'",
      ['mutation M', 'orderUpdate', 'userErrors', 'code'],
      { code: 'undefinedField', typeName: 'UserError', fieldName: 'code' },
    ],
    [
      'a missing argument',
      '{ order { id } }',
      "Field 'order' is missing required arguments: id",
      ['query', 'order'],
      { code: 'missingRequiredArguments', className: 'Field', name: 'order', arguments: 'id' },
    ],
    [
      'an argument too many',
      '{ o: order(id: "gid://shopify/Order/1", x: 1) { id } }',
      "Field 'order' doesn't accept argument 'x'",
      ['query', 'o', 'x'],
      { code: 'argumentNotAccepted', name: 'order', typeName: 'Field', argumentName: 'x' },
    ],
    [
      'an unknown input field written into the document',
      'mutation { orderUpdate(input: { id: "gid://shopify/Order/1", foo: 1 }) { order { id } } }',
      "InputObject 'OrderInput' doesn't accept argument 'foo'",
      ['mutation', 'orderUpdate', 'input', 'foo'],
      { code: 'argumentNotAccepted', name: 'OrderInput', typeName: 'InputObject', argumentName: 'foo' },
    ],
    [
      'a missing input field',
      'mutation { orderUpdate(input: { note: "x" }) { order { id } } }',
      "Argument 'id' on InputObject 'OrderInput' is required. Expected type ID!",
      ['mutation', 'orderUpdate', 'input', 'id'],
      {
        code: 'missingRequiredInputObjectAttribute',
        argumentName: 'id',
        argumentType: 'ID!',
        inputObjectType: 'OrderInput',
      },
    ],
    [
      'a variable of the wrong type',
      'query Q($id: String!) { order(id: $id) { id } }',
      'Type mismatch on variable $id and argument id (String! / ID!)',
      ['query Q', 'order', 'id'],
      {
        code: 'variableMismatch',
        variableName: 'id',
        typeName: 'String!',
        argumentName: 'id',
        errorMessage: 'Type mismatch',
      },
    ],
    [
      'an object without a selection',
      '{ order(id: "gid://shopify/Order/1") }',
      "Field must have selections (field 'order' returns Order but has no selections. Did you mean 'order { ... }'?)",
      ['query', 'order'],
      { code: 'selectionMismatch', nodeName: "field 'order'", typeName: 'Order' },
    ],
    [
      'an object with an empty selection',
      '{ shop { } }',
      "Field must have selections (field 'shop' returns Shop but has no selections. Did you mean 'shop { ... }'?)",
      ['query', 'shop'],
      { code: 'selectionMismatch', nodeName: "field 'shop'", typeName: 'Shop' },
    ],
    [
      'a selection on a scalar',
      '{ shop { name { x } } }',
      "Selections can't be made on scalars (field 'name' returns String but has selections [\"x\"])",
      ['query', 'shop', 'name'],
      { code: 'selectionMismatch', nodeName: "field 'name'", typeName: 'String' },
    ],
    [
      'a variable that nobody uses',
      'query Q($id: ID!) { shop { name } }',
      'Variable $id is declared by Q but not used',
      ['query Q'],
      { code: 'variableNotUsed', variableName: 'id' },
    ],
    [
      'a variable that nobody declared',
      '{ order(id: $id) { id } }',
      'Variable $id is used by anonymous query but not declared',
      ['query'],
      { code: 'variableNotDefined', variableName: 'id' },
    ],
    [
      'an id that is none',
      '{ order(id: "1001") { id } }',
      "Invalid global id '1001'",
      ['query', 'order', 'id'],
      { code: 'argumentLiteralsIncompatible', typeName: 'CoercionError' },
    ],
  ])('tells %s', async (_what, query, message, path, extensions) => {
    const { status, body } = await ask(simulator, query);
    expect(status).toBe(200);
    expect(body).toEqual({
      errors: [{ message, path, extensions, locations: [expect.objectContaining({ line: 1 })] }],
    });
  });

  it('tells where a document stops being GraphQL', async () => {
    expect((await ask(simulator, '{ shop {')).body).toEqual({
      errors: [
        { message: 'syntax error, unexpected end of file at [1, 9]', locations: [{ line: 1, column: 9 }] },
      ],
    });
    expect((await ask(simulator, '{ order( } }')).body).toEqual({
      errors: [
        { message: 'syntax error, unexpected RCURLY ("}") at [1, 10]', locations: [{ line: 1, column: 10 }] },
      ],
    });
  });

  it('leaves rarer mistakes in graphql-js’s words', async () => {
    expect((await ask(simulator, '{ shop { ...Nowhere } }')).body).toMatchObject({
      errors: [{ message: 'Unknown fragment "Nowhere".' }],
    });
  });

  it('wants to know which of several operations', async () => {
    expect((await ask(simulator, 'query A { shop { name } } query B { shop { name } }')).body).toMatchObject({
      errors: [{ message: 'An operation name is required' }],
    });
  });
});

describe('variables in Shopify’s words', () => {
  const MUTATION = 'mutation M($input: OrderInput!) { orderUpdate(input: $input) { order { id } } }';

  it.each([
    ['an unknown field', { id: GID, foo: 1 }, 'foo', 'Field is not defined on OrderInput'],
    ['a missing field', {}, 'id', 'Expected value to not be null'],
    [
      'an unknown enum value',
      { id: GID, shippingAddress: { countryCode: 'DEU' } },
      'shippingAddress.countryCode',
      'Expected "DEU" to be one of: AC, AD',
    ],
    ['a wrong scalar', { id: GID, note: 7 }, 'note', 'Could not coerce value 7 to String'],
    ['an id that is none', { id: '1001' }, 'id', "Invalid global id '1001'"],
  ])('tells %s', async (_what, input, place, explanation) => {
    const { status, body } = await ask(simulator, MUTATION, { input });
    expect(status).toBe(200);
    expect(body).toEqual({
      errors: [
        {
          message: expect.stringContaining(
            `Variable $input of type OrderInput! was provided invalid value for ${place} (${explanation}`,
          ),
          locations: [{ line: 1, column: 12 }],
          extensions: {
            code: 'INVALID_VARIABLE',
            value: input,
            problems: [{ path: place.split('.'), explanation: expect.stringContaining(explanation) }],
          },
        },
      ],
    });
  });

  it('tells a missing variable', async () => {
    const { body } = await ask(simulator, MUTATION, {});
    expect(body).toMatchObject({
      errors: [
        {
          message: 'Variable $input of type OrderInput! was provided invalid value',
          extensions: {
            code: 'INVALID_VARIABLE',
            value: null,
            problems: [{ path: [], explanation: 'Expected value to not be null' }],
          },
        },
      ],
    });
  });
});
