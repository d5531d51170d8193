import { describe, expect, it } from 'vitest';

import type { Simulator } from '../../src/index.ts';
import { ask, orderOf, startSimulator } from '../start.ts';

const MERGE = `mutation ($inputs: [FulfillmentOrderMergeInput!]!) {
  fulfillmentOrderMerge(fulfillmentOrderMergeInputs: $inputs) {
    fulfillmentOrderMerges { fulfillmentOrder { id lineItems(first: 5) { nodes { totalQuantity } } } }
    userErrors { field message } } }`;

/** Two orders, each with a fulfilment order split in two; the ids in pairs. */
async function splitTwo(simulator: Simulator) {
  const pairs = [1001, 1002].map((number) => orderOf(simulator, number));
  for (const { fulfillmentOrders } of pairs) {
    const [whole] = fulfillmentOrders;
    const [line] = whole?.lines ?? [];
    await ask(
      simulator,
      `mutation { fulfillmentOrderSplit(fulfillmentOrderSplits: [{ fulfillmentOrderId: "gid://shopify/FulfillmentOrder/${whole?.id}",
        fulfillmentOrderLineItems: [{ id: "gid://shopify/FulfillmentOrderLineItem/${line?.id}", quantity: 1 }] }]) { userErrors { message } } }`,
    );
  }
  return pairs.map(({ fulfillmentOrders }) => ({
    mergeIntents: fulfillmentOrders.map(({ id }) => ({
      fulfillmentOrderId: `gid://shopify/FulfillmentOrder/${id}`,
    })),
  }));
}

describe('fulfillmentOrderMerge', () => {
  it('does several merges at once', async () => {
    const simulator = startSimulator();
    const inputs = await splitTwo(simulator);
    const { body } = await ask(simulator, MERGE, { inputs });
    expect(body).toMatchObject({
      data: {
        fulfillmentOrderMerge: {
          fulfillmentOrderMerges: inputs.map(({ mergeIntents: [first] }) => ({
            fulfillmentOrder: { id: first?.fulfillmentOrderId },
          })),
          userErrors: [],
        },
      },
    });
  });

  it('does none of them where one cannot be done', async () => {
    const simulator = startSimulator();
    const [one, other] = await splitTwo(simulator);
    const before = simulator.exportState();
    const { body } = await ask(simulator, MERGE, {
      inputs: [one, { mergeIntents: other?.mergeIntents.slice(0, 1) }],
    });
    expect(body).toMatchObject({
      data: {
        fulfillmentOrderMerge: {
          fulfillmentOrderMerges: null,
          userErrors: [
            {
              field: ['fulfillmentOrderMergeInputs', '1'],
              message: 'At least two fulfillment orders are needed.',
            },
          ],
        },
      },
    });
    const twice = await ask(simulator, MERGE, { inputs: [one, one] });
    expect(twice.body).toMatchObject({
      data: {
        fulfillmentOrderMerge: { userErrors: [{ message: 'A fulfillment order is in two merges.' }] },
      },
    });
    expect(simulator.state.orders).toEqual(before.orders);
  });
});
