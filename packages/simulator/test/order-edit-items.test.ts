import { describe, expect, it } from 'vitest';

import { begin, calculatedOf, commit, editWith, variantOf } from './edits.ts';
import { ask, orderOf, startSimulator } from './start.ts';

const SET = 'orderEditSetQuantity';
const ADD = 'orderEditAddVariant';

describe('orderEditAddVariant', () => {
  it('allows a variant twice only when asked to', async () => {
    const simulator = startSimulator();
    const { id } = await begin(simulator, 1001);
    const mug = variantOf(simulator, 'Enamel mug', 'Cream').gid;
    expect(
      (await editWith(simulator, ADD, `id: "${id}", variantId: "${mug}", quantity: 1`)).userErrors,
    ).toMatchObject([{ field: ['variantId'], message: expect.stringContaining('already on the order') }]);
    const twice = await editWith(
      simulator,
      ADD,
      `id: "${id}", variantId: "${mug}", quantity: 1, allowDuplicates: true`,
    );
    expect(calculatedOf(twice).addedLineItems.nodes).toHaveLength(1);
  });

  it.each([
    ['refused', [{ field: ['quantity'], message: 'Only 0 units of this variant are available' }], 0],
    ['allowed', [], -1],
  ] as const)('has what is not there %s, by the switch', async (outOfStockAddVariant, errors, stock) => {
    const simulator = startSimulator({ switches: { outOfStockAddVariant } });
    const gone = variantOf(simulator, 'Linen shirt', 'Sage / XL');
    const { id } = await begin(simulator, 1001);
    const { userErrors } = await editWith(
      simulator,
      ADD,
      `id: "${id}", variantId: "${gone.gid}", quantity: 1`,
    );
    expect(userErrors).toEqual(errors);
    await commit(simulator, id);
    expect(variantOf(simulator, 'Linen shirt', 'Sage / XL').stock).toBe(stock);
  });

  it('refuses no units, an unknown variant, and more lines than the limit', async () => {
    const simulator = startSimulator({ switches: { orderEditLineItemLimit: 3 } });
    const { id } = await begin(simulator, 1001);
    const add = async (variantId: string, quantity: number) =>
      (await editWith(simulator, ADD, `id: "${id}", variantId: "${variantId}", quantity: ${quantity}`))
        .userErrors;
    const lamp = variantOf(simulator, 'Reading lamp', 'Chalk').gid;
    expect(await add(lamp, 0)).toEqual([{ field: ['quantity'], message: 'Quantity must be greater than 0' }]);
    expect(await add('gid://shopify/ProductVariant/1', 1)).toEqual([
      { field: ['variantId'], message: 'Variant does not exist' },
    ]);
    expect(await add(lamp, 1)).toEqual([]);
    expect(await add(variantOf(simulator, 'Canvas tote', 'Natural').gid, 1)).toEqual([
      { field: ['id'], message: 'The number of line items exceeds the limit of 3' },
    ]);
  });

  it('keeps to the limits of gift cards and of the subtotal', async () => {
    const state = startSimulator().exportState();
    const products = state.products.map((product) => ({
      ...product,
      isGiftCard: product.handle === 'reading-lamp',
    }));
    const simulator = startSimulator({
      state: { ...state, products },
      switches: { giftCardLimit: '100', orderEditSubtotalLimit: '150' },
    });
    const { id } = await begin(simulator, 1001);
    const add = async (title: string, variantTitle: string) => {
      const { gid } = variantOf(simulator, title, variantTitle);
      return (await editWith(simulator, ADD, `id: "${id}", variantId: "${gid}", quantity: 1`)).userErrors;
    };
    expect(await add('Reading lamp', 'Chalk')).toMatchObject([
      { message: 'Gift card amount exceeds the limit of 100.0' },
    ]);
    expect(await add('Wool throw', 'Fog')).toMatchObject([
      { message: 'Line item subtotal exceeds the limit of 150.0' },
    ]);
    expect(await add('Merino beanie', 'Oat')).toEqual([]);
  });

  it('takes the price of the market the order was placed in', async () => {
    const simulator = startSimulator();
    const { id } = await begin(simulator, 1018);
    const mug = variantOf(simulator, 'Enamel mug', 'Cream').gid;
    const staged = calculatedOf(
      await editWith(simulator, ADD, `id: "${id}", variantId: "${mug}", quantity: 1`),
    );
    expect(staged.addedLineItems.nodes[0]).toMatchObject({
      originalUnitPriceSet: {
        presentmentMoney: { amount: '2600.0', currencyCode: 'JPY' },
        shopMoney: { amount: '16.0' },
      },
    });
  });
});

describe('orderEditAddCustomItem', () => {
  it('adds what is not in the catalogue, taxed or not', async () => {
    const simulator = startSimulator();
    const { id } = await begin(simulator, 1003);
    const price = 'price: { amount: "5.955", currencyCode: EUR }';
    const staged = await editWith(
      simulator,
      'orderEditAddCustomItem',
      `id: "${id}", title: "Gift wrap", quantity: 2, taxable: false, ${price}`,
    );
    expect(calculatedOf(staged)).toMatchObject({
      addedLineItems: {
        nodes: [
          { title: 'Gift wrap', quantity: 2, originalUnitPriceSet: { presentmentMoney: { amount: '5.96' } } },
        ],
      },
      stagedChanges: {
        nodes: [
          {
            __typename: 'OrderStagedChangeAddCustomItem',
            title: 'Gift wrap',
            quantity: 2,
            originalUnitPrice: { amount: '5.96' },
          },
        ],
      },
      totalOutstandingSet: { presentmentMoney: { amount: '11.92' } },
      taxLines: [{ priceSet: { presentmentMoney: { amount: '5.89' } } }],
    });
  });

  it('refuses a negative price and another currency', async () => {
    const simulator = startSimulator();
    const { id } = await begin(simulator, 1003);
    const add = async (price: string) =>
      (
        await editWith(
          simulator,
          'orderEditAddCustomItem',
          `id: "${id}", title: "Gift wrap", quantity: 1, price: ${price}`,
        )
      ).userErrors;
    expect(await add('{ amount: "-1", currencyCode: EUR }')).toEqual([
      { field: ['price'], message: 'Price must be greater than or equal to 0' },
    ]);
    expect(await add('{ amount: "1", currencyCode: USD }')).toEqual([
      { field: ['price'], message: 'Currency must be EUR, the currency the order was placed in' },
    ]);
  });
});

describe('orderEditSetQuantity', () => {
  it('raises, lowers and sets back what it staged', async () => {
    const simulator = startSimulator();
    const { id, lineItems } = await begin(simulator, 1001);
    const mugs = lineItems.nodes[1]?.id;
    const set = async (quantity: number) =>
      calculatedOf(
        await editWith(simulator, SET, `id: "${id}", lineItemId: "${mugs}", quantity: ${quantity}`),
      );
    expect(await set(5)).toMatchObject({
      stagedChanges: { nodes: [{ __typename: 'OrderStagedChangeIncrementItem', delta: 3 }] },
      totalOutstandingSet: { presentmentMoney: { amount: '48.0' } },
    });
    expect(await set(1)).toMatchObject({
      stagedChanges: { nodes: [{ __typename: 'OrderStagedChangeDecrementItem', delta: 1, restock: false }] },
      totalOutstandingSet: { presentmentMoney: { amount: '-16.0' } },
    });
    expect(await set(2)).toMatchObject({
      stagedChanges: { nodes: [] },
      totalOutstandingSet: { presentmentMoney: { amount: '0.0' } },
    });
  });

  it('leaves what was shipped alone', async () => {
    const simulator = startSimulator();
    const order = orderOf(simulator, 1001);
    simulator.fulfil(order.gid, { lineId: `gid://shopify/LineItem/${order.lines[1]?.id}` });
    const { id, lineItems } = await begin(simulator, 1001);
    expect(lineItems.nodes[1]).toMatchObject({
      quantity: 2,
      editableQuantity: 0,
      uneditableSubtotalSet: { presentmentMoney: { amount: '32.0' } },
    });
    const set = async (quantity: number) =>
      (
        await editWith(
          simulator,
          SET,
          `id: "${id}", lineItemId: "${lineItems.nodes[1]?.id}", quantity: ${quantity}`,
        )
      ).userErrors;
    expect(await set(1)).toEqual([
      { field: ['quantity'], message: "Quantity can't be less than the 2 units that were fulfilled" },
    ]);
    expect(await set(3)).toEqual([]);
  });

  it('counts only what is not shipped where the switch says so', async () => {
    const simulator = startSimulator({ switches: { setQuantityCounts: 'editable-units' } });
    const order = orderOf(simulator, 1001);
    simulator.fulfil(order.gid, { lineId: `gid://shopify/LineItem/${order.lines[1]?.id}` });
    const { id, lineItems } = await begin(simulator, 1001);
    const staged = await editWith(
      simulator,
      SET,
      `id: "${id}", lineItemId: "${lineItems.nodes[1]?.id}", quantity: 1`,
    );
    expect(calculatedOf(staged).lineItems.nodes[1]).toMatchObject({ quantity: 3, editableQuantity: 1 });
  });

  it('does not land when the units were shipped meanwhile', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    const { id, lineItems } = await begin(simulator, 1001);
    await editWith(simulator, SET, `id: "${id}", lineItemId: "${lineItems.nodes[0]?.id}", quantity: 0`);
    simulator.fulfil(gid);
    const before = JSON.stringify(orderOf(simulator, 1001));
    expect((await commit(simulator, id)).userErrors).toEqual([
      { field: ['id'], message: 'Some of the removed items were fulfilled meanwhile' },
    ]);
    expect(JSON.stringify(orderOf(simulator, 1001))).toBe(before);
  });

  it('wants the id of a calculated line', async () => {
    const simulator = startSimulator();
    const { id } = await begin(simulator, 1001);
    const lineId = `gid://shopify/LineItem/${orderOf(simulator, 1001).lines[0]?.id}`;
    const { body } = await ask(
      simulator,
      `mutation { orderEditSetQuantity(id: "${id}", lineItemId: "${lineId}", quantity: 0) { userErrors { message } } }`,
    );
    expect(body).toMatchObject({ errors: [{ message: `Invalid id: ${lineId}` }] });
  });
});

describe('calculatedOrder.lineItems', () => {
  it('finds a line by the number of the order’s own, and what can be edited', async () => {
    const simulator = startSimulator();
    const order = orderOf(simulator, 1001);
    const numbers = order.lines.map((line) => line.id);
    simulator.fulfil(order.gid, { lineId: `gid://shopify/LineItem/${numbers[0]}` });
    const find = async (query: string) => {
      const { body } = await ask(
        simulator,
        `mutation { orderEditBegin(id: "${order.gid}") { calculatedOrder { lineItems(first: 5, query: "${query}") { nodes { id } } } userErrors { message } } }`,
      );
      return body;
    };
    expect(await find(`id:${numbers[0]}`)).toMatchObject(found(numbers[0]));
    expect(await find('editable:true')).toMatchObject(found(numbers[1]));
    expect(await find(`id:>=${numbers[0]} AND editable:false`)).toMatchObject(found(numbers[0]));
    expect(await find('title:Mug')).toMatchObject({
      errors: [{ message: expect.stringContaining('is not modelled'), extensions: { code: 'NOT_MODELLED' } }],
    });
  });
});

function found(id: number | undefined) {
  const nodes = [{ id: `gid://shopify/CalculatedLineItem/${id}` }];
  return { data: { orderEditBegin: { calculatedOrder: { lineItems: { nodes } } } } };
}
