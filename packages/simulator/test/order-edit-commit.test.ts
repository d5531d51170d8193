import { describe, expect, it } from 'vitest';

import { begin, commit, editWith, variantOf } from './edits.ts';
import { orderOf, startSimulator } from './start.ts';

const SET = 'orderEditSetQuantity';
const ADD = 'orderEditAddVariant';

describe('orderEditCommit', () => {
  it.each([
    ['open-fulfillment-order', ['ON_HOLD']],
    ['new-fulfillment-order', ['ON_HOLD', 'OPEN']],
  ] as const)('puts what was added into %s', async (addedItemsJoin, statuses) => {
    const simulator = startSimulator({ switches: { addedItemsJoin } });
    const { id } = await begin(simulator, 1021);
    await editWith(
      simulator,
      ADD,
      `id: "${id}", variantId: "${variantOf(simulator, 'Merino beanie', 'Oat').gid}", quantity: 2`,
    );
    await commit(simulator, id);
    const { fulfillmentOrders, lines } = orderOf(simulator, 1021);
    expect(fulfillmentOrders.map(({ status }) => status)).toEqual(statuses);
    expect(fulfillmentOrders.at(-1)?.lines.at(-1)).toMatchObject({
      lineId: lines.at(-1)?.id,
      total: 2,
      remaining: 2,
    });
  });

  it('does not land on an order that was cancelled meanwhile', async () => {
    const simulator = startSimulator();
    const { id, lineItems } = await begin(simulator, 1001);
    await editWith(simulator, SET, `id: "${id}", lineItemId: "${lineItems.nodes[0]?.id}", quantity: 2`);
    simulator.cancel(orderOf(simulator, 1001).gid);
    expect((await commit(simulator, id)).userErrors[0]?.message).toBe("Canceled orders can't be edited");
  });

  it('survives export and load with what was staged', async () => {
    const simulator = startSimulator();
    const { id, lineItems } = await begin(simulator, 1001);
    await editWith(simulator, SET, `id: "${id}", lineItemId: "${lineItems.nodes[1]?.id}", quantity: 3`);
    const other = startSimulator({ state: JSON.parse(JSON.stringify(simulator.exportState())) });
    expect((await commit(other, id)).userErrors).toEqual([]);
    expect(orderOf(other, 1001).lines[1]).toMatchObject({ quantity: 3, currentQuantity: 3 });
    expect(orderOf(simulator, 1001).lines[1]).toMatchObject({ quantity: 2 });
  });

  it('tells what it did in the staff’s words too', async () => {
    const simulator = startSimulator();
    const { id, lineItems } = await begin(simulator, 1001);
    await editWith(simulator, SET, `id: "${id}", lineItemId: "${lineItems.nodes[1]?.id}", quantity: 1`);
    await editWith(
      simulator,
      'orderEditCommit',
      `id: "${id}", notifyCustomer: true, staffNote: "asked by mail"`,
      'successMessages',
    );
    expect(orderOf(simulator, 1001).timeline.at(-1)).toMatchObject({
      text: 'removed 1 × Enamel mug (Cream) (asked by mail)',
      api: { operation: 'orderEditCommit' },
    });
  });
});
