import { describe, expect, it } from 'vitest';

import { begin, calculatedOf, commit, editWith, presentment, variantOf } from './edits.ts';
import { ask, createClock, orderOf, startSimulator } from './start.ts';

const SET = 'orderEditSetQuantity';
const ADD = 'orderEditAddVariant';

describe('orderEditBegin', () => {
  it('shows the order as it is, and changes nothing', async () => {
    const simulator = startSimulator();
    const before = JSON.stringify(orderOf(simulator, 1001));
    const calculated = await begin(simulator, 1001);
    expect(calculated).toMatchObject({
      originalOrder: { name: '#1001' },
      subtotalLineItemsQuantity: 3,
      lineItems: {
        nodes: [
          { title: 'Linen shirt', quantity: 1, editableQuantity: 1 },
          { title: 'Enamel mug', quantity: 2 },
        ],
      },
      addedLineItems: { nodes: [] },
      stagedChanges: { nodes: [] },
      shippingLines: [{ title: 'Standard', stagedStatus: 'NONE' }],
    });
    expect(presentment(calculated.totalPriceSet)).toBe('104.9');
    expect(presentment(calculated.totalOutstandingSet)).toBe('0.0');
    expect(JSON.stringify(orderOf(simulator, 1001))).toBe(before);
  });

  it.each([[1009, ["Canceled orders can't be edited", "Archived orders can't be edited"]]])(
    'refuses #%s as merchantEditableErrors says',
    async (number, messages) => {
      const simulator = startSimulator();
      const { gid } = orderOf(simulator, number);
      const { calculatedOrder, userErrors } = await editWith(simulator, 'orderEditBegin', `id: "${gid}"`);
      expect(calculatedOrder).toBeNull();
      expect(userErrors).toEqual(messages.map((message) => ({ field: ['id'], message })));
      const { body } = await ask(
        simulator,
        `{ order(id: "${gid}") { merchantEditable merchantEditableErrors lineItems(first: 1) { nodes { merchantEditable } } } }`,
      );
      expect(body).toMatchObject({
        data: {
          order: {
            merchantEditable: false,
            merchantEditableErrors: messages,
            lineItems: { nodes: [{ merchantEditable: false }] },
          },
        },
      });
    },
  );

  it('refuses orders in another currency where the switch says so', async () => {
    const simulator = startSimulator({ switches: { foreignCurrencyOrdersEditable: false } });
    const { userErrors } = await editWith(
      simulator,
      'orderEditBegin',
      `id: "${orderOf(simulator, 1014).gid}"`,
    );
    expect(userErrors).toMatchObject([
      { message: "Orders placed in a currency other than the store's can't be edited" },
    ]);
    expect(presentment((await begin(startSimulator(), 1014)).totalPriceSet)).toBe('137.19');
  });

  it('refuses orders of other apps', async () => {
    const state = startSimulator().exportState();
    const orders = state.orders.map((order) => ({
      ...order,
      placedThrough: { appId: 77, name: 'Marketplace' },
    }));
    const simulator = startSimulator({ state: { ...state, orders } });
    const { gid } = orderOf(simulator, 1001);
    expect((await editWith(simulator, 'orderEditBegin', `id: "${gid}"`)).userErrors).toEqual([
      { field: ['id'], message: "Orders created by another app can't be edited" },
    ]);
  });

  it.each([
    [['read_all_orders'], []],
    [[], [{ field: ['id'], message: "Orders older than 60 days can't be edited" }]],
  ])('takes an order of 61 days only from an app with read_all_orders (%j)', async (more, errors) => {
    const now = createClock();
    const scopes = ['read_orders', 'read_products', 'read_order_edits', 'write_order_edits', ...more];
    const simulator = startSimulator({ now, app: { scopes } });
    now.advance(61 * 86_400);
    const args = `id: "${orderOf(simulator, 1001).gid}"`;
    const { userErrors } = await editWith(simulator, 'orderEditBegin', args, 'calculatedOrder { id }');
    expect(userErrors).toEqual(errors);
  });

  it('does not know an order that is not there, and takes no other id', async () => {
    const simulator = startSimulator();
    expect((await editWith(simulator, 'orderEditBegin', 'id: "gid://shopify/Order/1"')).userErrors).toEqual([
      { field: ['id'], message: 'The order does not exist' },
    ]);
    const { body } = await ask(
      simulator,
      'mutation { orderEditBegin(id: "gid://shopify/Product/1") { userErrors { message } } }',
    );
    expect(body).toMatchObject({ errors: [{ message: 'Invalid id: gid://shopify/Product/1' }] });
  });

  it.each([
    ['replaces', false, [{ field: ['id'], message: 'The calculated order does not exist' }]],
    ['shares', true, []],
  ] as const)(
    '%s an edit that was begun before, by the switch',
    async (secondOrderEditBegin, isSame, errors) => {
      const simulator = startSimulator({ switches: { secondOrderEditBegin } });
      const first = await begin(simulator, 1001);
      const second = await begin(simulator, 1001);
      expect(second.id === first.id).toBe(isSame);
      expect((await commit(simulator, first.id)).userErrors).toEqual(errors);
    },
  );

  it('refuses a second edit where the switch says so, until the first is committed', async () => {
    const simulator = startSimulator({ switches: { secondOrderEditBegin: 'refuses' } });
    const { id } = await begin(simulator, 1001);
    const args = `id: "${orderOf(simulator, 1001).gid}"`;
    expect((await editWith(simulator, 'orderEditBegin', args)).userErrors).toEqual([
      { field: ['id'], message: 'The order is already being edited' },
    ]);
    await commit(simulator, id);
    expect((await editWith(simulator, 'orderEditBegin', args)).userErrors).toEqual([]);
  });

  it('forgets an edit after the time the switch gives it', async () => {
    const now = createClock();
    const simulator = startSimulator({ now, switches: { orderEditSessionExpirySeconds: 3600 } });
    const { id } = await begin(simulator, 1001);
    now.advance(3599);
    const session = id.replace('CalculatedOrder', 'OrderEditSession');
    const read = async () => (await ask(simulator, `{ orderEditSession(id: "${session}") { id } }`)).body;
    expect(await read()).toMatchObject({ data: { orderEditSession: { id: session } } });
    now.advance(1);
    expect(await read()).toMatchObject({ data: { orderEditSession: null } });
    expect((await commit(simulator, id)).userErrors).toMatchObject([
      { message: 'The calculated order does not exist' },
    ]);
  });
});

describe('a swap', () => {
  it('is staged under either id, priced before it happens, and lands as it was shown', async () => {
    const now = createClock();
    const simulator = startSimulator({ now });
    const { id, lineItems } = await begin(simulator, 1001);
    const shirt = lineItems.nodes[0]?.id ?? '';
    const from = variantOf(simulator, 'Linen shirt', 'Sage / M');
    const to = variantOf(simulator, 'Linen shirt', 'Sand / XL');
    const session = id.replace('CalculatedOrder', 'OrderEditSession');
    await editWith(simulator, ADD, `id: "${session}", variantId: "${to.gid}", quantity: 1`);
    const staged = calculatedOf(
      await editWith(simulator, SET, `id: "${id}", lineItemId: "${shirt}", quantity: 0, restock: true`),
    );
    expect(staged).toMatchObject({
      subtotalLineItemsQuantity: 3,
      lineItems: {
        nodes: [{ quantity: 0, editableQuantity: 0, editableQuantityBeforeChanges: 1, restocking: true }, {}],
      },
      addedLineItems: { nodes: [{ title: 'Linen shirt', variantTitle: 'Sand / XL', quantity: 1 }] },
      stagedChanges: {
        nodes: [
          { __typename: 'OrderStagedChangeAddVariant', quantity: 1, variant: { id: to.gid } },
          { __typename: 'OrderStagedChangeDecrementItem', delta: 1, restock: true },
        ],
      },
      totalPriceSet: { presentmentMoney: { amount: '108.9' } },
      totalOutstandingSet: { presentmentMoney: { amount: '4.0' } },
      // 108.90 × 19 / 119, line by line.
      taxLines: [{ title: 'VAT 19%', priceSet: { presentmentMoney: { amount: '17.39' } } }],
    });

    now.advance(5);
    expect(await commit(simulator, id)).toMatchObject({ successMessages: ['Order updated'], userErrors: [] });
    const { body } = await ask(
      simulator,
      `{ order(id: "${orderOf(simulator, 1001).gid}") { edited updatedAt displayFinancialStatus
        originalTotalPriceSet { presentmentMoney { amount } } currentTotalPriceSet { presentmentMoney { amount } }
        totalPriceSet { presentmentMoney { amount } } totalOutstandingSet { presentmentMoney { amount } }
        lineItems(first: 5) { nodes { variantTitle quantity currentQuantity unfulfilledQuantity } }
        fulfillmentOrders(first: 5) { nodes { lineItems(first: 5) { nodes { totalQuantity remainingQuantity lineItem { variantTitle } } } } }
        agreements(first: 5) { nodes { __typename happenedAt sales(first: 5) { nodes { __typename actionType quantity
          totalAmount { presentmentMoney { amount } } } } } } } }`,
    );
    expect(body).toMatchObject({
      data: {
        order: {
          edited: true,
          updatedAt: '2026-11-23T10:30:05Z',
          displayFinancialStatus: 'PARTIALLY_PAID',
          originalTotalPriceSet: { presentmentMoney: { amount: '104.9' } },
          currentTotalPriceSet: { presentmentMoney: { amount: '108.9' } },
          totalPriceSet: { presentmentMoney: { amount: '176.9' } },
          totalOutstandingSet: { presentmentMoney: { amount: '4.0' } },
          lineItems: {
            nodes: [
              { variantTitle: 'Sage / M', quantity: 1, currentQuantity: 0, unfulfilledQuantity: 0 },
              { variantTitle: 'Cream', quantity: 2, currentQuantity: 2, unfulfilledQuantity: 2 },
              { variantTitle: 'Sand / XL', quantity: 1, currentQuantity: 1, unfulfilledQuantity: 1 },
            ],
          },
          fulfillmentOrders: {
            nodes: [
              {
                lineItems: {
                  nodes: [
                    { totalQuantity: 2, remainingQuantity: 2, lineItem: { variantTitle: 'Cream' } },
                    { totalQuantity: 1, remainingQuantity: 1, lineItem: { variantTitle: 'Sand / XL' } },
                  ],
                },
              },
            ],
          },
          agreements: {
            nodes: [
              { __typename: 'OrderAgreement' },
              {
                __typename: 'OrderEditAgreement',
                happenedAt: '2026-11-23T10:30:05Z',
                sales: {
                  nodes: [
                    {
                      __typename: 'ProductSale',
                      actionType: 'RETURN',
                      quantity: -1,
                      totalAmount: { presentmentMoney: { amount: '-68.0' } },
                    },
                    {
                      __typename: 'ProductSale',
                      actionType: 'ORDER',
                      quantity: 1,
                      totalAmount: { presentmentMoney: { amount: '72.0' } },
                    },
                  ],
                },
              },
            ],
          },
        },
      },
    });
    expect(variantOf(simulator, 'Linen shirt', 'Sage / M').stock).toBe(from.stock + 1);
    expect(variantOf(simulator, 'Linen shirt', 'Sand / XL').stock).toBe(to.stock - 1);
    expect(orderOf(simulator, 1001).timeline.at(-1)?.text).toBe(
      'removed 1 × Linen shirt (Sage / M), added 1 × Linen shirt (Sand / XL)',
    );
    expect((await commit(simulator, id)).userErrors).toEqual([
      { field: ['id'], message: 'The calculated order does not exist' },
    ]);
  });

  it.each([
    [true, '17.6', '0.0'],
    [false, '22.0', '4.4'],
  ])('keeps a percentage or loses it, by the switch (%s)', async (discountSurvivesSwap, price, due) => {
    // Socks at 20 % off, swapped for another size.
    const simulator = startSimulator({ switches: { discountSurvivesSwap } });
    const { id, lineItems } = await begin(simulator, 1002);
    const socks = lineItems.nodes[2];
    expect(socks).toMatchObject({
      title: 'Wool socks',
      discountedUnitPriceSet: { presentmentMoney: { amount: '17.6' } },
    });
    const to = variantOf(simulator, 'Wool socks', 'Ash / 36–39');
    await editWith(simulator, ADD, `id: "${id}", variantId: "${to.gid}", quantity: 1`);
    const staged = calculatedOf(
      await editWith(simulator, SET, `id: "${id}", lineItemId: "${socks?.id}", quantity: 0`),
    );
    expect(staged).toMatchObject({
      addedLineItems: { nodes: [{ discountedUnitPriceSet: { presentmentMoney: { amount: price } } }] },
      totalOutstandingSet: { presentmentMoney: { amount: due } },
    });
  });
});
