import { describe, expect, it } from 'vitest';

import { PLANS } from '../src/index.ts';
import { ask, createClock, orderOf, requestFor, startSimulator } from './start.ts';
import type { Answer } from './start.ts';

const simulator = startSimulator({ plan: PLANS.enterprise });
const { gid } = orderOf(simulator, 1001);

const costOf = async (query: string, variables?: object) => {
  await ask(simulator, query, variables);
  const entry = simulator.log.at(-1);
  return [entry?.requestedQueryCost, entry?.actualQueryCost];
};

const throttleOf = ({ body }: Answer) => /"throttleStatus":(\{[^}]*\})/.exec(JSON.stringify(body))?.[1];

describe('extensions.cost', () => {
  // Worked out by hand: scalars 0, objects 1, a connection 2 plus floor(2 ln n) times what one item costs.
  it.each([
    ['one object', '{ shop { name } }', [1, 1]],
    [
      'objects in objects',
      `{ order(id: "${gid}") { totalPriceSet { shopMoney { amount } presentmentMoney { amount } } } }`,
      [4, 4],
    ],
    [
      'an object that is not there',
      '{ order(id: "gid://shopify/Order/1") { totalPriceSet { shopMoney { amount } } } }',
      [3, 1],
    ],
    // 1 + (2 + floor(2 ln 10) = 4 items of 1) asked for; two lines are there, which scale as one.
    [
      'a connection',
      `{ order(id: "${gid}") { lineItems(first: 10) { nodes { id } pageInfo { hasNextPage } } } }`,
      [7, 4],
    ],
    [
      'the same through edges',
      `{ order(id: "${gid}") { lineItems(first: 10) { edges { cursor node { id } } } } }`,
      [7, 4],
    ],
    // 2 + 11 items of (1 order + 2 + 3 lines of 1)
    [
      'connections in connections',
      '{ orders(first: 250) { nodes { lineItems(first: 5) { nodes { id } } } } }',
      [68, 2 + 6 * 5],
    ],
    [
      'the dearest branch of an interface',
      `{ node(id: "${gid}") { id ... on Product { id seo { title } } ... on Order { customer { id } shippingLine { title } } } }`,
      [3, 3],
    ],
    ['fields that merge', '{ shop { name } shop { currencyCode } other: shop { name } }', [2, 2]],
    ['what is skipped', '{ shop { name } other: shop @skip(if: true) { name } }', [1, 1]],
  ])('counts %s', async (_what, query, cost) => {
    expect(await costOf(query)).toEqual(cost);
  });

  it('counts a page size that stands in a variable, or in its default', async () => {
    const query = 'query ($n: Int = 10) { orders(first: $n) { nodes { id } } }';
    expect(await costOf(query)).toEqual([6, 6]);
    expect(await costOf(query, { n: 3 })).toEqual([4, 4]);
  });

  it('takes 10 for a mutation with its payload, and more for connections below', async () => {
    const plain = `mutation { orderUpdate(input: { id: "${gid}", note: "x" }) { order { id customer { id } } userErrors { message } } }`;
    expect(await costOf(plain)).toEqual([10, 10]);
    const deep = `mutation { orderUpdate(input: { id: "${gid}", note: "x" }) { order { lineItems(first: 10) { nodes { variant { id } } } } } }`;
    expect(await costOf(deep)).toEqual([10 + 2 + 4 * 2, 10 + 2 + 1 * 2]);
  });

  it('agrees with an answer of Shopify’s that was published', async () => {
    const query =
      '{ product(id: "gid://shopify/Product/1") { variants(first: 250) { nodes { inventoryItem { id tracked } } } } }';
    await ask(simulator, query);
    expect(simulator.log.at(-1)?.requestedQueryCost).toBe(25);
  });

  it('takes itself apart for who asks for it, as in that answer', async () => {
    const query =
      'query ($id: ID!) { product(id: $id) { variants(first: 250) { nodes { inventoryItem { id tracked } } } } }';
    const fields = async (init: Readonly<Record<string, string>>) => {
      const request = requestFor(query, { id: 'gid://shopify/Product/1' });
      for (const [name, value] of Object.entries(init)) request.headers.set(name, value);
      const body: unknown = await (await simulator.fetch(request)).json();
      return body;
    };
    const path = ['product', 'variants', 'nodes', 'inventoryItem'];
    const entry = (length: number, own: number, below: number) => ({
      path: path.slice(0, length),
      definedCost: own,
      requestedTotalCost: own + below,
      requestedChildrenCost: below,
    });
    const leaf = (name: string) => ({
      path: [...path, name],
      definedCost: 0,
      requestedTotalCost: 0,
      requestedChildrenCost: null,
    });
    expect(await fields({ 'Shopify-GraphQL-Cost-Debug': '1' })).toMatchObject({
      data: { product: null },
      extensions: {
        cost: {
          requestedQueryCost: 25,
          actualQueryCost: 1,
          fields: [
            leaf('id'),
            leaf('tracked'),
            entry(4, 1, 0),
            entry(3, 1, 1),
            entry(2, 2, 22),
            entry(1, 1, 24),
          ],
        },
      },
    });
    expect(JSON.stringify(await fields({}))).not.toContain('definedCost');
  });

  it('lists what a mutation costs, and a field that several types share once', async () => {
    const mutation = requestFor(
      `mutation { changed: orderUpdate(input: { id: "${gid}", note: "x" }) { order { id } } }`,
    );
    const read = requestFor(
      `{ node(id: "${gid}") { ... on Order { metafields(first: 1) { nodes { id } } } ... on Product { metafields(first: 5) { nodes { id } } } } }`,
    );
    const answers = [];
    for (const request of [mutation, read]) {
      request.headers.set('shopify-graphql-cost-debug', '1');
      const { extensions } = await (await simulator.fetch(request)).json();
      answers.push(
        extensions.cost.fields.map((each: { path: readonly string[]; requestedTotalCost: number }) => [
          each.path.join('.'),
          each.requestedTotalCost,
        ]),
      );
    }
    expect(answers).toEqual([
      [
        ['changed.order.id', 0],
        ['changed.order', 0],
        ['changed', 10],
      ],
      [
        ['node.metafields.nodes.id', 0],
        ['node.metafields.nodes', 1],
        ['node.metafields', 5],
        ['node', 6],
      ],
    ]);
  });

  it('follows what variables skip, however often the same text is sent', async () => {
    const query = 'query ($less: Boolean!) { shop { name } other: shop @skip(if: $less) { name } }';
    expect(await costOf(query, { less: true })).toEqual([1, 1]);
    expect(await costOf(query, { less: false })).toEqual([2, 2]);
    expect(await costOf(query, { less: true })).toEqual([1, 1]);
  });

  it('refuses what costs more than 1000, on any plan', async () => {
    const lines = 'lineItems(first: 250) { nodes { variant { id } product { id } image { url } } }';
    const parcels = 'fulfillmentOrders(first: 250) { nodes { assignedLocation { name } } }';
    const { status, body } = await ask(
      simulator,
      `{ orders(first: 250) { nodes { ${lines} ${parcels} customer { id } } } }`,
    );
    // 2 + 11 * (1 + 2 + 11 * 4 + 2 + 11 * 2 + 1)
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: { orders: {} }, extensions: { cost: { requestedQueryCost: 794 } } });

    const dear = await ask(
      simulator,
      `{ orders(first: 250) { nodes { ${lines} ${parcels} more: ${lines} } } }`,
    );
    expect([dear.status, dear.body]).toMatchObject([
      200,
      {
        errors: [
          {
            message: expect.stringContaining(
              'Query cost is 1289, which exceeds the single query max cost limit (1000).',
            ),
            extensions: { code: 'MAX_COST_EXCEEDED', cost: 1289, maxCost: 1000 },
          },
        ],
      },
    ]);
  });
});

describe('the bucket', () => {
  it('charges the request, gives back the difference, and fills with time', async () => {
    const now = createClock();
    const shop = startSimulator({ now });
    const id = orderOf(shop, 1001).gid;
    const query = `{ order(id: "${id}") { lineItems(first: 10) { nodes { id } } } }`;
    expect(throttleOf(await ask(shop, query))).toBe(
      '{"maximumAvailable":2000,"currentlyAvailable":1996,"restoreRate":100}',
    );
    now.advance(0.03);
    expect(throttleOf(await ask(shop, query))).toBe(
      '{"maximumAvailable":2000,"currentlyAvailable":1995,"restoreRate":100}',
    );
    now.advance(60);
    expect(throttleOf(await ask(shop, query))).toBe(
      '{"maximumAvailable":2000,"currentlyAvailable":1996,"restoreRate":100}',
    );
  });

  it.each([200, 429] as const)(
    'says THROTTLED with status %s when it is empty, and runs nothing',
    async (throttledStatus) => {
      const now = createClock();
      const shop = startSimulator({
        now,
        plan: { maximumAvailable: 15, restoreRate: 5 },
        switches: { throttledStatus },
      });
      const { gid: id } = orderOf(shop, 1001);
      const write = (note: string) =>
        ask(
          shop,
          `mutation { orderUpdate(input: { id: "${id}", note: "${note}" }) { userErrors { message } } }`,
        );
      await write('first');
      const { status, body } = await write('second');
      expect(status).toBe(throttledStatus);
      expect(body).toEqual({
        errors: [
          {
            message: 'Throttled',
            extensions: { code: 'THROTTLED', documentation: expect.stringContaining('https://shopify.dev/') },
          },
        ],
        extensions: {
          cost: {
            requestedQueryCost: 10,
            actualQueryCost: null,
            throttleStatus: { maximumAvailable: 15, currentlyAvailable: 5, restoreRate: 5 },
          },
        },
      });
      expect(orderOf(shop, 1001).note).toBe('first');
      now.advance(1);
      expect((await write('third')).status).toBe(200);
      expect(orderOf(shop, 1001).note).toBe('third');
    },
  );
});
