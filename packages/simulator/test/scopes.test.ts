import { describe, expect, it } from 'vitest';

import type { Simulator, SimulatorOptions } from '../src/index.ts';
import { ENDPOINT, orderOf, startSimulator } from './start.ts';

async function askWith(simulator: Simulator, token: string, query: string): Promise<unknown> {
  const response = await simulator.fetch(
    new Request(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
      body: JSON.stringify({ query }),
    }),
  );
  return { status: response.status, ...(await response.json()) };
}

function start(scopes: readonly string[], options: Partial<SimulatorOptions> = {}) {
  const simulator = startSimulator(options);
  const token = simulator.mint.accessToken({ scopes });
  const { gid } = orderOf(simulator, 1001);
  return { simulator, gid, ask: (query: string) => askWith(simulator, token, query) };
}

const askForPerson = (gid: string) =>
  `{ order(id: "${gid}") { name email phone shippingAddress { zip } customer { id firstName displayName } fulfillmentOrders(first: 1) { nodes { status destination { zip } } } } }`;

describe('access scopes', () => {
  it('refuse a query in Shopify’s words', async () => {
    const { ask } = start(['read_products']);
    expect(await ask('{ orders(first: 1) { nodes { id } } shop { name } }')).toMatchObject({
      status: 200,
      data: null,
      errors: [
        {
          message:
            'Access denied for orders field. Required access: `read_orders` access scope, `read_marketplace_orders` access scope or `read_quick_sale` access scope.',
          path: ['orders'],
          locations: [{ line: 1, column: 3 }],
          extensions: {
            code: 'ACCESS_DENIED',
            documentation: 'https://shopify.dev/api/usage/access-scopes',
            requiredAccess: expect.stringMatching(/^`read_orders` access scope/),
          },
        },
      ],
    });
  });

  it('refuse a part of an answer and leave the rest', async () => {
    const { ask, gid } = start(['read_orders']);
    expect(
      await ask(
        `{ order(id: "${gid}") { name customer { id } lineItems(first: 1) { nodes { sku variant { id } } } } }`,
      ),
    ).toMatchObject({
      data: {
        order: {
          name: '#1001',
          customer: null,
          lineItems: { nodes: [{ sku: expect.any(String), variant: null }] },
        },
      },
      errors: [
        { message: 'Access denied for customer field. Required access: `read_customers` access scope.' },
        { message: 'Access denied for variant field. Required access: `read_products` access scope.' },
      ],
    });
  });

  it('refuse a mutation before anything happens', async () => {
    const { ask, gid, simulator } = start(['read_orders']);
    const write = `mutation { orderUpdate(input: { id: "${gid}", note: "written" }) { userErrors { message } } }`;
    expect(await ask(write)).toMatchObject({
      data: { orderUpdate: null },
      errors: [
        {
          message: expect.stringContaining(
            'Access denied for orderUpdate field. Required access: `write_orders`',
          ),
        },
      ],
    });
    expect(orderOf(simulator, 1001).note).toBeNull();
  });

  it('let whoever may write also read', async () => {
    const { ask, gid } = start(['write_orders']);
    expect(
      await ask(
        `mutation { orderUpdate(input: { id: "${gid}", note: "written" }) { order { note } userErrors { message } } }`,
      ),
    ).toMatchObject({ data: { orderUpdate: { order: { note: 'written' }, userErrors: [] } } });
  });

  it('refuse an object by the type it turns out to have', async () => {
    const { ask, gid } = start(['read_products']);
    expect(await ask(`{ node(id: "${gid}") { id } }`)).toMatchObject({
      data: { node: null },
      errors: [
        { message: expect.stringContaining('Access denied for node field. Required access: `read_orders`') },
      ],
    });
  });

  it('hide orders older than 60 days without read_all_orders', async () => {
    const { ask, simulator, gid } = start(['read_orders']);
    const query = `{ order(id: "${gid}") { name } orders(first: 50) { nodes { id } } }`;
    expect(await ask(query)).toMatchObject({ data: { order: { name: '#1001' } } });
    await simulator.clock.advance(61 * 86_400);
    expect(await ask(query)).toMatchObject({ data: { order: null, orders: { nodes: [] } } });
    const everything = simulator.mint.accessToken();
    expect(await askWith(simulator, everything, query)).toMatchObject({ data: { order: { name: '#1001' } } });
  });

  it('are told by currentAppInstallation', async () => {
    const { ask } = start(['write_orders', 'read_products']);
    expect(await ask('{ currentAppInstallation { app { id } accessScopes { handle } } }')).toMatchObject({
      data: {
        currentAppInstallation: {
          app: { id: 'gid://shopify/App/1' },
          accessScopes: [{ handle: 'write_orders' }, { handle: 'read_products' }],
        },
      },
    });
  });
});

describe('protected customer data', () => {
  it('is null without level 2', async () => {
    const { ask, gid } = start(
      ['read_orders', 'read_customers', 'read_merchant_managed_fulfillment_orders'],
      {
        app: { customerDataLevel: 1 },
      },
    );
    const answer = await ask(askForPerson(gid));
    expect(answer).toMatchObject({
      data: {
        order: {
          name: '#1001',
          email: null,
          phone: null,
          shippingAddress: null,
          customer: { id: expect.any(String), firstName: null, displayName: '' },
          fulfillmentOrders: { nodes: [{ status: 'OPEN', destination: null }] },
        },
      },
    });
    expect(answer).not.toHaveProperty('errors');
  });

  it('is refused with errors where the switch says so', async () => {
    const { ask, gid } = start(['read_orders'], {
      app: { customerDataLevel: 1 },
      switches: { protectedCustomerData: 'error' },
    });
    expect(await ask(`{ order(id: "${gid}") { name email } }`)).toMatchObject({
      data: { order: { name: '#1001', email: null } },
      errors: [{ message: expect.stringContaining('This app is not approved to access the Order object.') }],
    });
  });

  it('keeps orders away altogether without level 1', async () => {
    const { ask, gid } = start(['read_orders'], { app: { customerDataLevel: 0 } });
    expect(await ask(`{ order(id: "${gid}") { name } }`)).toMatchObject({
      data: { order: null },
      errors: [
        {
          message:
            'This app is not approved to access the Order object. See https://shopify.dev/docs/apps/launch/protected-customer-data for more details.',
          extensions: { code: 'ACCESS_DENIED' },
        },
      ],
    });
  });
});

describe('orderReadableAfterSeconds', () => {
  it('lets an order be found only some time after it was placed', async () => {
    const simulator = startSimulator({ switches: { orderReadableAfterSeconds: 300 } });
    const { gid } = orderOf(simulator, 1001);
    const token = simulator.mint.accessToken();
    const query = `{ order(id: "${gid}") { name } }`;
    expect(await askWith(simulator, token, query)).toMatchObject({ data: { order: null } });
    await simulator.clock.advance(200);
    expect(await askWith(simulator, token, query)).toMatchObject({ data: { order: { name: '#1001' } } });
  });
});
