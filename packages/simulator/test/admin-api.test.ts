import { describe, expect, it } from 'vitest';

import { ask, ENDPOINT, orderOf, ORIGIN, requestFor, startSimulator } from './start.ts';

const simulator = startSimulator();
const post = (url: string, init: RequestInit) =>
  simulator.fetch(new Request(url, { method: 'POST', ...init }));

describe('the front door', () => {
  it('turns away a wrong access token in Shopify’s words', async () => {
    const response = await simulator.fetch(
      requestFor(
        '{ shop { name } }',
        {},
        { headers: { 'content-type': 'application/json', 'x-shopify-access-token': 'nope' } },
      ),
    );
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      errors: '[API] Invalid API key or access token (unrecognized login or wrong password)',
    });
  });

  it('does not know other versions, or reading by GET', async () => {
    const other = await post(`${ORIGIN}/admin/api/2024-01/graphql.json`, {});
    expect([other.status, await other.json()]).toEqual([404, { errors: 'Not Found' }]);
    expect((await simulator.fetch(new Request(ENDPOINT))).status).toBe(404);
  });

  it.each([
    ['no JSON', 'application/json', 'query', 400],
    ['no query', 'application/json', '{"variables":{}}', 400],
    ['another content type', 'text/plain', '{"query":"{ shop { name } }"}', 415],
  ])('refuses %s', async (_what, contentType, body, status) => {
    const headers = { 'content-type': contentType, 'x-shopify-access-token': 'shpat_simulator' };
    expect((await post(ENDPOINT, { headers, body })).status).toBe(status);
  });

  it('names every answer with a request id of its own', async () => {
    const one = await ask(simulator, '{ shop { name } }');
    const other = await ask(simulator, '{ shop { name } }');
    expect(one.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'));
  });
});

describe('order', () => {
  it('answers money in both currencies, as Shopify spells decimals', async () => {
    const { body } = await ask(
      simulator,
      `query ($id: ID!) { order(id: $id) { currencyCode presentmentCurrencyCode totalPriceSet {
        shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } } } }`,
      { id: orderOf(simulator, 1018).gid },
    );
    expect(body).toMatchObject({
      data: {
        order: {
          currencyCode: 'EUR',
          presentmentCurrencyCode: 'JPY',
          totalPriceSet: {
            shopMoney: { amount: '100.0', currencyCode: 'EUR' },
            presentmentMoney: { amount: '16400.0', currencyCode: 'JPY' },
          },
        },
      },
    });
  });

  it('adds tax on top where prices do not include it', async () => {
    const { body } = await ask(
      simulator,
      `query ($id: ID!) { order(id: $id) { taxesIncluded taxLines { title rate priceSet { presentmentMoney { amount } } }
        subtotalPriceSet { presentmentMoney { amount } } totalShippingPriceSet { presentmentMoney { amount } }
        totalTaxSet { presentmentMoney { amount } } totalPriceSet { presentmentMoney { amount } } } }`,
      { id: orderOf(simulator, 1014).gid },
    );
    // 75 + 31 for the goods, 20 for shipping, 8.875 % on each.
    expect(body).toMatchObject({
      data: {
        order: {
          taxesIncluded: false,
          taxLines: [
            {
              title: 'New York Sales Tax',
              rate: 0.08875,
              priceSet: { presentmentMoney: { amount: '11.19' } },
            },
          ],
          subtotalPriceSet: { presentmentMoney: { amount: '106.0' } },
          totalShippingPriceSet: { presentmentMoney: { amount: '20.0' } },
          totalTaxSet: { presentmentMoney: { amount: '11.19' } },
          totalPriceSet: { presentmentMoney: { amount: '137.19' } },
        },
      },
    });
  });

  it('formats addresses the way their country writes them', async () => {
    const query =
      'query ($id: ID!) { order(id: $id) { shippingAddress { formatted(withName: true) formattedArea name provinceCode } } }';
    const { body: german } = await ask(simulator, query, { id: orderOf(simulator, 1001).gid });
    const { body: japanese } = await ask(simulator, query, { id: orderOf(simulator, 1018).gid });
    const { body: american } = await ask(simulator, query, { id: orderOf(simulator, 1014).gid });
    expect([german, japanese, american]).toMatchObject([
      {
        data: {
          order: {
            shippingAddress: {
              formatted: ['Lena Hartwig', 'Invalidenstraße 116', '10155 Berlin', 'Germany'],
              formattedArea: 'Berlin, Germany',
            },
          },
        },
      },
      {
        data: {
          order: {
            shippingAddress: {
              formatted: [
                'Japan',
                '〒150-0001 Tōkyō',
                '渋谷区',
                '神宮前4丁目12-10 コーポ青葉 302号室',
                '美咲 高橋',
              ],
            },
          },
        },
      },
      {
        data: {
          order: {
            shippingAddress: {
              formatted: [
                'Dana Whitlock',
                '214 Sackett Street',
                'Apt 3F',
                'Brooklyn NY 11231',
                'United States',
              ],
              name: 'Dana Whitlock',
            },
          },
        },
      },
    ]);
  });

  it('tells scans newest first when asked to', async () => {
    const { body } = await ask(
      simulator,
      `query ($id: ID!) { order(id: $id) { displayFulfillmentStatus fulfillments(first: 5) { displayStatus inTransitAt
        trackingInfo(first: 1) { company number url }
        events(first: 2, reverse: true, sortKey: HAPPENED_AT) { nodes { status happenedAt city country } pageInfo { hasNextPage } }
        fulfillmentLineItems(first: 5) { nodes { quantity lineItem { title } } } } } }`,
      { id: orderOf(simulator, 1007).gid },
    );
    expect(body).toMatchObject({
      data: {
        order: {
          displayFulfillmentStatus: 'FULFILLED',
          fulfillments: [
            {
              displayStatus: 'OUT_FOR_DELIVERY',
              inTransitAt: '2026-11-22T18:47:00Z',
              trackingInfo: [{ company: 'DHL', url: expect.stringContaining('00340434161094021525') }],
              events: {
                nodes: [
                  {
                    status: 'OUT_FOR_DELIVERY',
                    happenedAt: '2026-11-23T06:12:00Z',
                    city: 'Berlin',
                    country: 'Germany',
                  },
                  { status: 'IN_TRANSIT', happenedAt: '2026-11-22T18:47:00Z', city: 'Ludwigsfelde' },
                ],
                pageInfo: { hasNextPage: true },
              },
              fulfillmentLineItems: {
                nodes: [{ quantity: 4, lineItem: { title: 'Enamel mug' } }, { quantity: 2 }],
              },
            },
          ],
        },
      },
    });
  });

  it('answers null for an unknown order, and an error for the id of something else', async () => {
    const unknown = await ask(simulator, '{ order(id: "gid://shopify/Order/1") { id } }');
    expect(unknown.body).toMatchObject({ data: { order: null } });
    const other = await ask(simulator, '{ order(id: "gid://shopify/Product/1") { id } }');
    expect(other.body).toMatchObject({
      errors: [
        {
          message: 'Invalid id: gid://shopify/Product/1',
          extensions: { code: 'RESOURCE_NOT_FOUND' },
          path: ['order'],
        },
      ],
      data: { order: null },
    });
  });

  it.each([
    [1001, 'UNFULFILLED', true, 'PAID'],
    [1004, 'PARTIALLY_FULFILLED', true, 'PAID'],
    [1008, 'FULFILLED', false, 'PAID'],
    [1009, 'UNFULFILLED', false, 'REFUNDED'],
    [1020, 'IN_PROGRESS', true, 'PAID'],
    [1021, 'ON_HOLD', false, 'AUTHORIZED'],
  ])(
    'knows the state of #%s',
    async (number, displayFulfillmentStatus, fulfillable, displayFinancialStatus) => {
      const { body } = await ask(
        simulator,
        'query ($id: ID!) { order(id: $id) { displayFulfillmentStatus fulfillable displayFinancialStatus } }',
        { id: orderOf(simulator, number).gid },
      );
      expect(body).toMatchObject({
        data: { order: { displayFulfillmentStatus, fulfillable, displayFinancialStatus } },
      });
    },
  );
});

describe('orders', () => {
  it('finds an order by its number, with or without the hash', async () => {
    const query = 'query ($query: String!) { orders(first: 5, query: $query) { nodes { name } } }';
    for (const search of ['name:#1007', 'name:1007', 'name:"#1007"']) {
      expect((await ask(simulator, query, { query: search })).body).toMatchObject({
        data: { orders: { nodes: [{ name: '#1007' }] } },
      });
    }
    expect((await ask(simulator, query, { query: 'name:#1' })).body).toMatchObject({
      data: { orders: { nodes: [] } },
    });
  });

  it('pages through them, newest first', async () => {
    const query = `query ($after: String) { orders(first: 2, after: $after, reverse: true, sortKey: PROCESSED_AT) {
      edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const first = await ask(simulator, query);
    expect(first.body).toMatchObject({
      data: {
        orders: {
          edges: [{ node: { name: '#1001' } }, { node: { name: '#1016' } }],
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
        },
      },
    });
    const after = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first.body))?.[1];
    const second = await ask(simulator, query, { after });
    expect(second.body).toMatchObject({
      data: {
        orders: {
          edges: [{ node: { name: '#1002' } }, { node: { name: '#1019' } }],
          pageInfo: { hasPreviousPage: true },
        },
      },
    });
  });

  it('wants to know how many, and refuses searches it does not play', async () => {
    expect((await ask(simulator, '{ orders { nodes { id } } }')).body).toMatchObject({
      errors: [{ message: 'you must provide one of first or last', extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(
      (await ask(simulator, '{ orders(first: 1, query: "discount_code:GIFT") { nodes { id } } }')).body,
    ).toMatchObject({
      errors: [{ extensions: { code: 'NOT_MODELLED' } }],
    });
  });
});

describe('what is not modelled', () => {
  it('says so by name instead of answering null', async () => {
    const { body } = await ask(simulator, 'query ($id: ID!) { order(id: $id) { name disputes { id } } }', {
      id: orderOf(simulator, 1001).gid,
    });
    expect(body).toMatchObject({
      errors: [
        {
          message: 'Order.disputes is not modelled by this simulator.',
          path: ['order', 'disputes'],
          extensions: { code: 'NOT_MODELLED' },
        },
      ],
      data: { order: null },
    });
  });

  it('says so for an argument, a query and a mutation', async () => {
    const { gid } = orderOf(simulator, 1001);
    const image = await ask(
      simulator,
      `{ order(id: "${gid}") { lineItems(first: 1) { nodes { image(maxWidth: 100) { url } } } } }`,
    );
    const collections = await ask(simulator, '{ collections(first: 1) { nodes { id } } }');
    const collection = await ask(
      simulator,
      'mutation { collectionCreate(input: { title: "Winter" }) { collection { id } } }',
    );
    expect([image, collections, collection].map(({ body }) => body)).toMatchObject([
      { errors: [{ message: 'LineItem.image(maxWidth:) is not modelled by this simulator.' }] },
      { errors: [{ message: 'QueryRoot.collections is not modelled by this simulator.' }] },
      { errors: [{ message: 'Mutation.collectionCreate is not modelled by this simulator.' }] },
    ]);
  });

  it('still answers introspection', async () => {
    const { body } = await ask(
      simulator,
      '{ __type(name: "OrderUpdatePayload") { name } node(id: "gid://shopify/Order/1") { id __typename } }',
    );
    expect(body).toMatchObject({ data: { __type: { name: 'OrderUpdatePayload' }, node: null } });
  });
});
