import { describe, expect, it } from 'vitest';

import { parseShopSeed } from '../../src/index.ts';
import { startInbox } from '../reader.ts';
import { ask, orderOf, startSimulator } from '../start.ts';

const CHANGE = (name: string) => `mutation ($id: ID!, $tags: [String!]!) { ${name}(id: $id, tags: $tags) {
  node { id ... on Product { tags updatedAt } ... on Customer { tags } } userErrors { field message } } }`;

describe('tagsAdd and tagsRemove', () => {
  it('change the tags of a product, and the day it was changed', async () => {
    const simulator = startSimulator();
    const id = `gid://shopify/Product/${simulator.state.products[0]?.id}`;
    await simulator.clock.advance(60);
    expect((await ask(simulator, CHANGE('tagsAdd'), { id, tags: 'sale, LINEN, new' })).body).toMatchObject({
      data: {
        tagsAdd: {
          node: { id, tags: ['clothing', 'linen', 'new', 'sale'], updatedAt: '2026-11-23T10:31:00Z' },
          userErrors: [],
        },
      },
    });
    const { body } = await ask(
      simulator,
      '{ products(first: 5, query: "tag:sale updated_at:>2026-11-22") { nodes { id } } }',
    );
    expect(body).toMatchObject({ data: { products: { nodes: [{ id }] } } });
    expect((await ask(simulator, CHANGE('tagsRemove'), { id, tags: ['Sale'] })).body).toMatchObject({
      data: { tagsRemove: { node: { tags: ['clothing', 'linen', 'new'] } } },
    });
  });

  it('change the tags of a customer, of which no order tells', async () => {
    const { simulator, topics } = startInbox(['orders/updated']);
    const { gid, customer } = orderOf(simulator, 1001);
    const id = `gid://shopify/Customer/${customer.id}`;
    expect((await ask(simulator, CHANGE('tagsAdd'), { id, tags: ['vip'] })).body).toMatchObject({
      data: { tagsAdd: { node: { id, tags: ['vip'] }, userErrors: [] } },
    });
    const { body } = await ask(
      simulator,
      `{ order(id: "${gid}") { customer { tags } } customer(id: "${id}") { tags } }`,
    );
    expect(body).toMatchObject({
      data: { order: { customer: { tags: ['vip'] } }, customer: { tags: ['vip'] } },
    });
    await simulator.clock.settle();
    expect(topics()).toEqual([]);
  });

  it('change the tags of a customer on all of their orders', async () => {
    const address = { firstName: 'Ada', countryCode: 'FR' };
    const items = [{ product: 'linen-shirt', variant: 'Sage / M' }];
    const order = { address, items, email: 'ada@example.com' };
    const shop = parseShopSeed({
      orders: [
        { ...order, customerTags: ['early'], customerOrders: 3 },
        { ...order, email: 'Ada@example.com', customerTags: ['late'] },
        { ...order, email: 'other@example.com' },
      ],
    });
    const simulator = startSimulator({ state: startSimulator({ shop }).exportState() });
    const { id } = orderOf(simulator, 1001).customer;
    await ask(simulator, CHANGE('tagsAdd'), { id: `gid://shopify/Customer/${id}`, tags: ['vip'] });
    const { body } = await ask(
      simulator,
      '{ orders(first: 3, sortKey: ORDER_NUMBER) { nodes { customer { tags numberOfOrders } } } }',
    );
    const ada = { customer: { tags: ['early', 'late', 'vip'], numberOfOrders: '4' } };
    expect(body).toMatchObject({
      data: { orders: { nodes: [ada, ada, { customer: { tags: [], numberOfOrders: '1' } }] } },
    });
  });

  it.each([
    ['gid://shopify/Product/1', [{ field: ['id'], message: 'Product does not exist' }]],
    ['gid://shopify/Customer/1', [{ field: ['id'], message: 'Customer does not exist' }]],
    ['gid://shopify/Order/1', [{ field: ['id'], message: 'Order does not exist' }]],
  ])('refuse %s, which is not there', async (id, userErrors) => {
    const { body } = await ask(startSimulator(), CHANGE('tagsAdd'), { id, tags: ['x'] });
    expect(body).toMatchObject({ data: { tagsAdd: { node: null, userErrors } } });
  });

  it.each([
    ['gid://shopify/DraftOrder/1', 'Tags of DraftOrder is not modelled by this simulator.', 'NOT_MODELLED'],
    ['gid://shopify/Location/1', 'Invalid id: gid://shopify/Location/1', 'RESOURCE_NOT_FOUND'],
  ])('refuse %s, which has none here', async (id, message, code) => {
    const { body } = await ask(startSimulator(), CHANGE('tagsAdd'), { id, tags: ['x'] });
    expect(body).toMatchObject({ errors: [{ message, extensions: { code } }] });
  });
});

describe('metafields of a customer', () => {
  it('are set and read', async () => {
    const simulator = startSimulator();
    const ownerId = `gid://shopify/Customer/${orderOf(simulator, 1001).customer.id}`;
    const { body } = await ask(
      simulator,
      `mutation { metafieldsSet(metafields: [{ ownerId: "${ownerId}", namespace: "loyalty", key: "points", type: "number_integer", value: "7" }]) {
        metafields { ownerType } userErrors { message } } }`,
    );
    expect(body).toMatchObject({ data: { metafieldsSet: { metafields: [{ ownerType: 'CUSTOMER' }] } } });
    const read = await ask(
      simulator,
      `{ node(id: "${ownerId}") { ... on Customer { metafield(namespace: "loyalty", key: "points") { jsonValue } } } }`,
    );
    expect(read.body).toMatchObject({ data: { node: { metafield: { jsonValue: 7 } } } });
  });
});
