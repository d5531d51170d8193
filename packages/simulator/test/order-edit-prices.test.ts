import { describe, expect, it } from 'vitest';

import { begin, calculatedOf, commit, editWith, presentment } from './edits.ts';
import { ask, orderOf, startSimulator } from './start.ts';

const WITH_CODE = 'field message code';

describe('discounts of an edit', () => {
  const SELECTION =
    'calculatedOrder { id totalOutstandingSet { presentmentMoney { amount } } addedDiscountApplications(first: 5) { nodes { id } } }';

  it('are added, changed and taken off again', async () => {
    const simulator = startSimulator();
    const { id, lineItems } = await begin(simulator, 1001);
    const mugs = lineItems.nodes[1]?.id;
    const added = calculatedOf(
      await editWith(
        simulator,
        'orderEditAddLineItemDiscount',
        `id: "${id}", lineItemId: "${mugs}", discount: { percentValue: 25, description: "Chipped" }`,
      ),
    );
    expect(added).toMatchObject({
      lineItems: {
        nodes: [
          {},
          {
            hasStagedLineItemDiscount: true,
            discountedUnitPriceSet: { presentmentMoney: { amount: '12.0' } },
          },
        ],
      },
      addedDiscountApplications: { nodes: [{ description: 'Chipped', value: { percentage: 25 } }] },
      stagedChanges: {
        nodes: [{ __typename: 'OrderStagedChangeAddLineItemDiscount', description: 'Chipped' }],
      },
      totalOutstandingSet: { presentmentMoney: { amount: '-8.0' } },
    });
    const discount = added.addedDiscountApplications.nodes[0]?.id;
    const changed = await editWith(
      simulator,
      'orderEditUpdateDiscount',
      `id: "${id}", discountApplicationId: "${discount}", discount: { fixedValue: { amount: "1.50", currencyCode: EUR } }`,
      SELECTION,
      WITH_CODE,
    );
    expect(presentment(calculatedOf(changed).totalOutstandingSet)).toBe('-3.0');
    const removed = await editWith(
      simulator,
      'orderEditRemoveDiscount',
      `id: "${id}", discountApplicationId: "${discount}"`,
      SELECTION,
      WITH_CODE,
    );
    expect(presentment(calculatedOf(removed).totalOutstandingSet)).toBe('0.0');
    const again = await editWith(
      simulator,
      'orderEditRemoveDiscount',
      `id: "${id}", discountApplicationId: "${discount}"`,
      SELECTION,
      WITH_CODE,
    );
    expect(again.userErrors).toEqual([
      { field: ['discountApplicationId'], message: 'Discount does not exist', code: 'INVALID' },
    ]);
  });

  it('do not bring back what another discount does not take off units that were added', async () => {
    const simulator = startSimulator({ switches: { discountSurvivesSwap: false } });
    const { id, lineItems } = await begin(simulator, 1002);
    const socks = lineItems.nodes[2]?.id;
    const line = `id: "${id}", lineItemId: "${socks}"`;
    await editWith(simulator, 'orderEditSetQuantity', `${line}, quantity: 2`);
    const given = await editWith(
      simulator,
      'orderEditAddLineItemDiscount',
      `${line}, discount: { percentValue: 10, description: "Sorry" }`,
    );
    const allocations = calculatedOf(given).lineItems.nodes[2]?.calculatedDiscountAllocations;
    expect(allocations?.map(({ allocatedAmountSet }) => presentment(allocatedAmountSet))).toEqual([
      '4.4',
      '4.4',
    ]);
  });

  it('take a fixed amount off the line once where the switch says so', async () => {
    const simulator = startSimulator({ switches: { fixedLineDiscountIsTakenOff: 'the-line' } });
    const { id, lineItems } = await begin(simulator, 1001);
    const added = await editWith(
      simulator,
      'orderEditAddLineItemDiscount',
      `id: "${id}", lineItemId: "${lineItems.nodes[1]?.id}", discount: { fixedValue: { amount: "1.50", currencyCode: EUR } }`,
    );
    expect(presentment(calculatedOf(added).totalOutstandingSet)).toBe('-1.5');
  });

  it('can take off what the order was placed with', async () => {
    const simulator = startSimulator();
    const { id, lineItems } = await begin(simulator, 1002);
    const discount = lineItems.nodes[2]?.calculatedDiscountAllocations[0]?.discountApplication.id;
    expect(discount).toMatch('gid://shopify/CalculatedAutomaticDiscountApplication/');
    const args = `id: "${id}", discountApplicationId: "${discount}"`;
    const refused = await editWith(
      simulator,
      'orderEditUpdateDiscount',
      `${args}, discount: { percentValue: 5 }`,
      SELECTION,
      WITH_CODE,
    );
    expect(refused.userErrors).toMatchObject([
      { message: 'Only manual discounts of a line item can be updated', code: 'INVALID' },
    ]);
    const removed = await editWith(simulator, 'orderEditRemoveLineItemDiscount', args);
    expect(calculatedOf(removed)).toMatchObject({
      stagedChanges: { nodes: [{ __typename: 'OrderStagedChangeRemoveDiscount' }] },
      totalOutstandingSet: { presentmentMoney: { amount: '4.4' } },
    });
    await commit(simulator, id);
    const { body } = await ask(
      simulator,
      `{ order(id: "${orderOf(simulator, 1002).gid}") { totalOutstandingSet { presentmentMoney { amount } } } }`,
    );
    expect(body).toMatchObject({
      data: { order: { totalOutstandingSet: { presentmentMoney: { amount: '4.4' } } } },
    });
  });

  it.each([
    ['{}', 'Discount needs either a percentage or a fixed value'],
    ['{ percentValue: 101 }', 'Discount percentage must be between 0 and 100'],
    ['{ fixedValue: { amount: "0", currencyCode: EUR } }', 'Discount value must be greater than 0'],
  ])('refuse %s', async (discount, message) => {
    const simulator = startSimulator();
    const { id, lineItems } = await begin(simulator, 1001);
    const args = `id: "${id}", lineItemId: "${lineItems.nodes[1]?.id}", discount: ${discount}`;
    expect((await editWith(simulator, 'orderEditAddLineItemDiscount', args)).userErrors).toEqual([
      { field: ['discount'], message },
    ]);
  });
});

describe('shipping lines of an edit', () => {
  it('are added, changed and removed', async () => {
    const simulator = startSimulator();
    const { id, shippingLines } = await begin(simulator, 1001);
    const added = calculatedOf(
      await editWith(
        simulator,
        'orderEditAddShippingLine',
        `id: "${id}", shippingLine: { title: "Express", ${price('12')} }`,
      ),
    );
    const express = added.shippingLines[1]?.id;
    await editWith(
      simulator,
      'orderEditUpdateShippingLine',
      `id: "${id}", shippingLineId: "${express}", shippingLine: { ${price('9.90')} }`,
    );
    const old = shippingLines[0]?.id;
    const refused = await editWith(
      simulator,
      'orderEditUpdateShippingLine',
      `id: "${id}", shippingLineId: "${old}", shippingLine: { ${price('1')} }`,
      'calculatedOrder { id }',
      WITH_CODE,
    );
    expect(refused.userErrors).toMatchObject([{ field: ['shippingLineId'], code: 'INVALID' }]);
    const removed = calculatedOf(
      await editWith(simulator, 'orderEditRemoveShippingLine', `id: "${id}", shippingLineId: "${old}"`),
    );
    expect(removed).toMatchObject({
      shippingLines: [
        { title: 'Standard', stagedStatus: 'REMOVED' },
        { title: 'Express', stagedStatus: 'ADDED', price: { presentmentMoney: { amount: '9.9' } } },
      ],
      totalOutstandingSet: { presentmentMoney: { amount: '5.0' } },
    });
    await commit(simulator, id);
    const { body } = await ask(
      simulator,
      `{ order(id: "${orderOf(simulator, 1001).gid}") { shippingLine { title } totalOutstandingSet { presentmentMoney { amount } }
        shippingLines(first: 5) { nodes { title custom } } all: shippingLines(first: 5, includeRemovals: true) { nodes { title isRemoved } } } }`,
    );
    expect(body).toMatchObject({
      data: {
        order: {
          shippingLine: { title: 'Express' },
          totalOutstandingSet: { presentmentMoney: { amount: '5.0' } },
          shippingLines: { nodes: [{ title: 'Express', custom: true }] },
          all: {
            nodes: [
              { title: 'Standard', isRemoved: true },
              { title: 'Express', isRemoved: false },
            ],
          },
        },
      },
    });
  });

  it('replace one that the order had where the switch says so', async () => {
    const simulator = startSimulator({ switches: { existingShippingLinesUpdatable: true } });
    const { id, shippingLines } = await begin(simulator, 1001);
    const args = `id: "${id}", shippingLineId: "${shippingLines[0]?.id}", shippingLine: { title: "Standard, on us", price: { amount: "0", currencyCode: EUR } }`;
    expect(calculatedOf(await editWith(simulator, 'orderEditUpdateShippingLine', args))).toMatchObject({
      shippingLines: [{ stagedStatus: 'REMOVED' }, { title: 'Standard, on us', stagedStatus: 'ADDED' }],
      totalOutstandingSet: { presentmentMoney: { amount: '-4.9' } },
    });
  });
});

function price(amount: string): string {
  return `price: { amount: "${amount}", currencyCode: EUR }`;
}
