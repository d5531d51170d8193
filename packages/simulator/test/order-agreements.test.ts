import { describe, expect, it } from 'vitest';

import { begin } from './edits.ts';
import { readOrder } from './read-order.ts';
import { ask, orderOf, startSimulator } from './start.ts';

describe('SalesAgreement.app', () => {
  const AGREEMENTS = 'agreements(first: 5) { nodes { reason app { id title } } }';

  it('is the app that committed an edit, and none for the order itself', async () => {
    const simulator = startSimulator({ app: { id: 9, title: 'Amender' } });
    const { id } = await begin(simulator, 1001);
    await ask(
      simulator,
      `mutation ($id: ID!) { orderEditAddCustomItem(id: $id, title: "Bow", quantity: 1,
        price: { amount: "1.00", currencyCode: EUR }) { userErrors { message } }
        orderEditCommit(id: $id) { userErrors { message } } }`,
      { id },
    );
    expect(await readOrder(simulator, AGREEMENTS)).toEqual({
      agreements: {
        nodes: [
          { reason: 'ORDER', app: null },
          { reason: 'ORDER_EDIT', app: { id: 'gid://shopify/App/9', title: 'Amender' } },
        ],
      },
    });
  });

  it('is the app that refunded or cancelled, and none where the merchant did', async () => {
    const byApp = startSimulator({ app: { id: 9, title: 'Amender' } });
    await ask(
      byApp,
      `mutation ($id: ID!) { orderCancel(orderId: $id, reason: OTHER, restock: false) { orderCancelUserErrors { message } } }`,
      { id: orderOf(byApp, 1001).gid },
    );
    await byApp.clock.settle();
    const byMerchant = startSimulator();
    byMerchant.cancel(orderOf(byMerchant, 1001).gid);
    const app = { id: 'gid://shopify/App/9', title: 'Amender' };
    expect(await readOrder(byApp, AGREEMENTS)).toMatchObject({
      agreements: { nodes: [{}, { reason: 'REFUND', app }] },
    });
    expect(await readOrder(byMerchant, AGREEMENTS)).toMatchObject({
      agreements: { nodes: [{}, { reason: 'REFUND', app: null }] },
    });
  });
});

const found = (...reasons: readonly string[]) => ({
  agreements: { nodes: reasons.map((reason) => ({ reason })) },
});

describe('Order.agreements', () => {
  it('are searched by instant and by id', async () => {
    const simulator = startSimulator();
    await simulator.clock.advance(60);
    simulator.cancel(orderOf(simulator, 1001).gid);
    const [first, last] = orderOf(simulator, 1001).agreements.map(({ id }) => id);
    const find = async (query: string) =>
      await readOrder(simulator, `agreements(first: 5, query: "${query}") { nodes { reason } }`);
    expect(await find('happened_at:>2026-11-23T10:30:00Z')).toEqual(found('REFUND'));
    expect(await find("happened_at:<='2026-11-23T10:30:00Z'")).toEqual(found('ORDER'));
    expect(await find(`id:${first}`)).toEqual(found('ORDER'));
    expect(await find(`id:>${first}`)).toEqual(found('REFUND'));
    expect(await find(`id:>=${first} AND id:<${last}`)).toEqual(found('ORDER'));
    expect(await find('')).toEqual(found('ORDER', 'REFUND'));
    expect(await find('reason:order')).toMatchObject([{ extensions: { code: 'NOT_MODELLED' } }]);
  });
});
