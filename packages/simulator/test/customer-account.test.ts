import { describe, expect, it } from 'vitest';

import type { Simulator } from '../src/index.ts';
import { loadCustomerSchema } from '../src/node.ts';
import { createClock, orderOf, ORIGIN, startSimulator } from './start.ts';

const customerSchema = await loadCustomerSchema();

const WHOSE = 'query Whose($id: ID!) { customer { id } order(id: $id) { id name customer { id } } }';

function askAs(simulator: Simulator, token: string, query: string, variables: object = {}, path?: string) {
  const { id } = simulator.state.shop;
  return simulator.fetch(
    new Request(`${ORIGIN}${path ?? `/${id}/account/customer/api/2026-10/graphql`}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token },
      body: JSON.stringify({ query, variables }),
    }),
  );
}

describe('the Customer Account API', () => {
  it('shows a customer who they are and their own orders, and null for those of others', async () => {
    const simulator = startSimulator({ customerSchema });
    const [own, other] = [orderOf(simulator, 1001), orderOf(simulator, 1002)];
    const customerId = `gid://shopify/Customer/${own.customer.id}`;
    const token = simulator.mint.customerToken({ customerId });
    expect(await (await askAs(simulator, token, WHOSE, { id: own.gid })).json()).toEqual({
      data: {
        customer: { id: customerId },
        order: { id: own.gid, name: '#1001', customer: { id: customerId } },
      },
    });
    expect(await (await askAs(simulator, token, WHOSE, { id: other.gid })).json()).toEqual({
      data: { customer: { id: customerId }, order: null },
    });
  });

  it('lets nobody in with a token that is unknown or has expired', async () => {
    const now = createClock();
    const simulator = startSimulator({ customerSchema, now });
    const token = simulator.mint.customerToken({ customerId: '1', expiresInSeconds: 60 });
    now.advance(60);
    for (const each of [token, 'shcat_none', ''])
      expect((await askAs(simulator, each, WHOSE, { id: 'gid://shopify/Order/1' })).status).toBe(401);
  });

  it('tells somebody who has not logged in nothing of who they are', async () => {
    const simulator = startSimulator({ customerSchema });
    const { customer, gid } = orderOf(simulator, 1001);
    const token = simulator.mint.customerToken({ customerId: String(customer.id), isLoggedIn: false });
    expect(await (await askAs(simulator, token, WHOSE, { id: gid })).json()).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'ACCESS_DENIED' } }],
    });
    expect(await (await askAs(simulator, token, `{ order(id: "${gid}") { id } }`)).json()).toEqual({
      data: { order: { id: gid } },
    });
  });

  it('refuses what Shopify’s schema does not have, and what is not played', async () => {
    const simulator = startSimulator({ customerSchema });
    const token = simulator.mint.customerToken({ customerId: '1' });
    expect(await (await askAs(simulator, token, '{ orders { id } }')).json()).toMatchObject({
      errors: [{ message: expect.stringContaining('Cannot query field "orders"') }],
    });
    expect(await (await askAs(simulator, token, '{ shop { name } }')).json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_MODELLED' } }],
    });
  });

  it('is found by its discovery document, and only for this shop and version', async () => {
    const simulator = startSimulator({ customerSchema });
    const { id } = simulator.state.shop;
    const found = await simulator.fetch(new Request(`${ORIGIN}/.well-known/customer-account-api`));
    expect(await found.json()).toEqual({
      graphql_api: `${ORIGIN}/${id}/account/customer/api/2026-10/graphql`,
    });
    const token = simulator.mint.customerToken({ customerId: '1' });
    for (const path of [
      `/${id + 1}/account/customer/api/2026-10/graphql`,
      `/${id}/account/customer/api/2025-01/graphql`,
    ])
      expect((await askAs(simulator, token, WHOSE, {}, path)).status).toBe(404);
  });
});

describe('mint.thankYouPage', () => {
  it('gives what a UI extension reads there, with the token that Shopify knows the order’s checkout by', async () => {
    const simulator = startSimulator();
    const { gid, id } = orderOf(simulator, 1001);
    const page = await simulator.mint.thankYouPage(gid);
    expect(page).toEqual({
      orderId: `gid://shopify/OrderIdentity/${id}`,
      checkoutToken: expect.stringMatching(/^[0-9a-f]{32}$/),
      sessionToken: expect.stringMatching(/^eyJ/),
    });
    await expect(simulator.mint.thankYouPage('1')).rejects.toThrow('There is no order 1.');
  });
});
