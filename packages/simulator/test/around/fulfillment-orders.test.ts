import { describe, expect, it } from 'vitest';

import type { Simulator } from '../../src/index.ts';
import { ask, orderOf, startSimulator } from '../start.ts';

const HOLD = `mutation Hold($id: ID!, $hold: FulfillmentOrderHoldInput!) {
  fulfillmentOrderHold(id: $id, fulfillmentHold: $hold) {
    fulfillmentHold { id handle reason displayReason heldByRequestingApp heldByApp { id } }
    fulfillmentOrder { status lineItems(first: 5) { nodes { remainingQuantity } } }
    remainingFulfillmentOrder { status lineItems(first: 5) { nodes { remainingQuantity } } }
    userErrors { field message code }
  }
}`;
const RELEASE = `mutation Release($id: ID!, $holdIds: [ID!]) {
  fulfillmentOrderReleaseHold(id: $id, holdIds: $holdIds) {
    fulfillmentOrder { status fulfillmentHolds { handle } } userErrors { field message code }
  }
}`;
const SPLIT = `mutation Split($splits: [FulfillmentOrderSplitInput!]!) {
  fulfillmentOrderSplit(fulfillmentOrderSplits: $splits) {
    fulfillmentOrderSplits {
      fulfillmentOrder { lineItems(first: 5) { nodes { totalQuantity } } }
      remainingFulfillmentOrder { status lineItems(first: 5) { nodes { totalQuantity } } }
    }
    userErrors { field code }
  }
}`;

const gid = (type: string, id: number | undefined) => `gid://shopify/${type}/${id}`;

function pick(simulator: Simulator, number = 1001) {
  const order = orderOf(simulator, number);
  const [fulfillmentOrder] = order.fulfillmentOrders;
  if (fulfillmentOrder === undefined) throw new Error('No fulfilment order');
  return { order, fulfillmentOrder, id: gid('FulfillmentOrder', fulfillmentOrder.id) };
}

const hold = (simulator: Simulator, id: string, more: object = {}) =>
  ask(simulator, HOLD, { id, hold: { reason: 'AWAITING_PAYMENT', handle: 'edit', ...more } });

const payload = (name: string, content: object) => ({ body: { data: { [name]: content } } });

describe('fulfillmentOrderHold', () => {
  it('stops the warehouse until it is released by its id', async () => {
    const simulator = startSimulator();
    const { order, fulfillmentOrder, id } = pick(simulator);
    expect(await hold(simulator, id)).toMatchObject(
      payload('fulfillmentOrderHold', {
        fulfillmentHold: { handle: 'edit', displayReason: 'Awaiting payment', heldByRequestingApp: true },
        fulfillmentOrder: { status: 'ON_HOLD' },
        remainingFulfillmentOrder: null,
        userErrors: [],
      }),
    );
    expect(simulator.fulfil(order.gid)).toMatchObject({ isDone: false });
    const holdIds = fulfillmentOrder.holds.map((each) => gid('FulfillmentHold', each.id));
    expect(await ask(simulator, RELEASE, { id, holdIds })).toMatchObject(
      payload('fulfillmentOrderReleaseHold', { fulfillmentOrder: { status: 'OPEN', fulfillmentHolds: [] } }),
    );
    expect(simulator.fulfil(order.gid)).toEqual({ isDone: true });
  });

  it('refuses a handle that the app uses already, and takes another', async () => {
    const simulator = startSimulator();
    const { id } = pick(simulator);
    await hold(simulator, id);
    expect(await hold(simulator, id)).toMatchObject(
      payload('fulfillmentOrderHold', {
        fulfillmentHold: null,
        userErrors: [{ field: ['fulfillmentHold', 'handle'], code: 'DUPLICATE_FULFILLMENT_HOLD_HANDLE' }],
      }),
    );
    expect(await hold(simulator, id, { handle: 'other' })).toMatchObject(
      payload('fulfillmentOrderHold', { userErrors: [] }),
    );
  });

  it('takes ten holds of one app and no more', async () => {
    const simulator = startSimulator();
    const { fulfillmentOrder, id } = pick(simulator);
    for (let count = 0; count < 10; count += 1) await hold(simulator, id, { handle: `hold-${count}` });
    expect(await hold(simulator, id, { handle: 'one more' })).toMatchObject(
      payload('fulfillmentOrderHold', { userErrors: [{ code: 'FULFILLMENT_ORDER_HOLD_LIMIT_REACHED' }] }),
    );
    expect(fulfillmentOrder.holds).toHaveLength(10);
  });

  it('refuses a handle of more than 64 characters', async () => {
    const simulator = startSimulator();
    expect(await hold(simulator, pick(simulator).id, { handle: 'x'.repeat(65) })).toMatchObject(
      payload('fulfillmentOrderHold', {
        userErrors: [{ message: 'Handle is too long (maximum is 64 characters)' }],
      }),
    );
  });

  it('splits off what is not held', async () => {
    const simulator = startSimulator();
    const { order, fulfillmentOrder, id } = pick(simulator);
    const [first] = fulfillmentOrder.lines;
    const lines = [{ id: gid('FulfillmentOrderLineItem', first?.id), quantity: 1 }];
    const left = fulfillmentOrder.lines.reduce((sum, line) => sum + line.remaining, 0) - 1;
    expect(await hold(simulator, id, { fulfillmentOrderLineItems: lines })).toMatchObject(
      payload('fulfillmentOrderHold', {
        fulfillmentOrder: { status: 'ON_HOLD', lineItems: { nodes: [{ remainingQuantity: 1 }] } },
        remainingFulfillmentOrder: { status: 'OPEN' },
      }),
    );
    expect(simulator.fulfil(order.gid)).toEqual({ isDone: true });
    const [shipped] = orderOf(simulator, 1001).fulfillments;
    expect(shipped?.lines.reduce((sum, line) => sum + line.quantity, 0)).toBe(left);
    expect(await hold(simulator, id, { handle: 'again', fulfillmentOrderLineItems: lines })).toMatchObject(
      payload('fulfillmentOrderHold', { userErrors: [{ code: 'FULFILLMENT_ORDER_NOT_SPLITTABLE' }] }),
    );
  });

  it('refuses units that are not there', async () => {
    const simulator = startSimulator();
    const { fulfillmentOrder, id } = pick(simulator);
    const line = gid('FulfillmentOrderLineItem', fulfillmentOrder.lines[0]?.id);
    const cases = [
      [[{ id: line, quantity: 99 }], 'INVALID_LINE_ITEM_QUANTITY'],
      [[{ id: line, quantity: 0 }], 'GREATER_THAN_ZERO'],
      [
        [
          { id: line, quantity: 1 },
          { id: line, quantity: 1 },
        ],
        'DUPLICATED_FULFILLMENT_ORDER_LINE_ITEMS',
      ],
    ] as const;
    for (const [fulfillmentOrderLineItems, code] of cases) {
      expect(await hold(simulator, id, { fulfillmentOrderLineItems })).toMatchObject(
        payload('fulfillmentOrderHold', { userErrors: [{ code }] }),
      );
    }
  });

  it('refuses a fulfilment order that does not exist, and one that a warehouse works on', async () => {
    const simulator = startSimulator();
    expect(await hold(simulator, gid('FulfillmentOrder', 1))).toMatchObject(
      payload('fulfillmentOrderHold', {
        userErrors: [{ field: ['id'], code: 'FULFILLMENT_ORDER_NOT_FOUND' }],
      }),
    );
    const accepted = simulator.state.orders
      .flatMap((each) => each.fulfillmentOrders)
      .find(({ requestStatus }) => requestStatus === 'ACCEPTED');
    expect(await hold(simulator, gid('FulfillmentOrder', accepted?.id))).toMatchObject(
      payload('fulfillmentOrderHold', { userErrors: [{ field: ['id'], code: null }] }),
    );
  });
});

describe('fulfillmentOrderReleaseHold', () => {
  it('leaves the holds that were not named', async () => {
    const simulator = startSimulator();
    const { fulfillmentOrder, id } = pick(simulator);
    await hold(simulator, id);
    await hold(simulator, id, { handle: 'other' });
    const holdIds = [gid('FulfillmentHold', fulfillmentOrder.holds[0]?.id)];
    expect(await ask(simulator, RELEASE, { id, holdIds })).toMatchObject(
      payload('fulfillmentOrderReleaseHold', {
        fulfillmentOrder: { status: 'ON_HOLD', fulfillmentHolds: [{ handle: 'other' }] },
      }),
    );
  });

  it("releases everybody's holds when it names none", async () => {
    const simulator = startSimulator();
    const { id } = pick(simulator, 1021);
    await hold(simulator, id);
    expect(await ask(simulator, RELEASE, { id })).toMatchObject(
      payload('fulfillmentOrderReleaseHold', { fulfillmentOrder: { status: 'OPEN', fulfillmentHolds: [] } }),
    );
  });
});

describe('fulfillmentOrderSplit', () => {
  it('moves units into a new fulfilment order', async () => {
    const simulator = startSimulator();
    const { fulfillmentOrder, id } = pick(simulator);
    const [line] = fulfillmentOrder.lines;
    const fulfillmentOrderLineItems = [{ id: gid('FulfillmentOrderLineItem', line?.id), quantity: 1 }];
    const splits = [{ fulfillmentOrderId: id, fulfillmentOrderLineItems }];
    expect(await ask(simulator, SPLIT, { splits })).toMatchObject(
      payload('fulfillmentOrderSplit', {
        fulfillmentOrderSplits: [
          { remainingFulfillmentOrder: { status: 'OPEN', lineItems: { nodes: [{ totalQuantity: 1 }] } } },
        ],
        userErrors: [],
      }),
    );
    expect(orderOf(simulator, 1001).fulfillmentOrders).toHaveLength(2);
    expect(
      await ask(simulator, SPLIT, { splits: [{ fulfillmentOrderId: id, fulfillmentOrderLineItems: [] }] }),
    ).toMatchObject(
      payload('fulfillmentOrderSplit', { userErrors: [{ code: 'NO_LINE_ITEMS_PROVIDED_TO_SPLIT' }] }),
    );
  });
});

const MOVE = `mutation Move($id: ID!, $to: ID!, $lines: [FulfillmentOrderLineItemInput!]) {
  fulfillmentOrderMove(id: $id, newLocationId: $to, fulfillmentOrderLineItems: $lines) {
    movedFulfillmentOrder { id status assignedLocation { name location { id } } }
    originalFulfillmentOrder { id assignedLocation { name } } remainingFulfillmentOrder { id }
    userErrors { field message code }
  }
}`;
const MERGE = `mutation Merge($intents: [FulfillmentOrderMergeInputMergeIntent!]!) {
  fulfillmentOrderMerge(fulfillmentOrderMergeInputs: [{ mergeIntents: $intents }]) {
    fulfillmentOrderMerges { fulfillmentOrder { id lineItems(first: 5) { nodes { totalQuantity } } } } userErrors { code message }
  }
}`;

async function listLocationIds(simulator: Simulator): Promise<readonly string[]> {
  const { body } = await ask(simulator, '{ locations(first: 5) { nodes { id name } } location { id } }');
  const { data }: { data: { locations: { nodes: { id: string }[] } } } = JSON.parse(JSON.stringify(body));
  return data.locations.nodes.map(({ id }) => id);
}

describe('fulfillmentOrderMove', () => {
  it('has another place ship all of it', async () => {
    const simulator = startSimulator();
    const { id } = pick(simulator);
    const [home, elsewhere] = await listLocationIds(simulator);
    expect(await ask(simulator, MOVE, { id, to: elsewhere })).toMatchObject(
      payload('fulfillmentOrderMove', {
        movedFulfillmentOrder: {
          id,
          assignedLocation: { name: 'Lagerhaus Nord (3PL)', location: { id: elsewhere } },
        },
        remainingFulfillmentOrder: null,
        userErrors: [],
      }),
    );
    expect(await ask(simulator, MOVE, { id, to: elsewhere })).toMatchObject(
      payload('fulfillmentOrderMove', {
        movedFulfillmentOrder: null,
        userErrors: [{ field: ['id'], code: null }],
      }),
    );
    expect(await ask(simulator, MOVE, { id, to: home })).toMatchObject(
      payload('fulfillmentOrderMove', {
        movedFulfillmentOrder: { assignedLocation: { name: 'Werkstatt Wedding' } },
      }),
    );
  });

  it('leaves what was not named where it was', async () => {
    const simulator = startSimulator();
    const { fulfillmentOrder, id } = pick(simulator);
    const [, to] = await listLocationIds(simulator);
    const lines = [{ id: gid('FulfillmentOrderLineItem', fulfillmentOrder.lines[0]?.id), quantity: 1 }];
    expect(await ask(simulator, MOVE, { id, to, lines })).toMatchObject(
      payload('fulfillmentOrderMove', {
        movedFulfillmentOrder: { status: 'OPEN', assignedLocation: { name: 'Lagerhaus Nord (3PL)' } },
        originalFulfillmentOrder: { id, assignedLocation: { name: 'Werkstatt Wedding' } },
        remainingFulfillmentOrder: { id },
      }),
    );
    const { order } = pick(simulator);
    const left = order.fulfillmentOrders
      .flatMap((each) => each.lines)
      .reduce((sum, line) => sum + line.remaining, 0);
    expect(left).toBe(3);
  });

  it('refuses a place that does not exist, and work that a warehouse has taken', async () => {
    const simulator = startSimulator();
    const [, to] = await listLocationIds(simulator);
    expect(await ask(simulator, MOVE, { id: pick(simulator).id, to: gid('Location', 1) })).toMatchObject(
      payload('fulfillmentOrderMove', { userErrors: [{ field: ['newLocationId'] }] }),
    );
    const accepted = simulator.state.orders
      .flatMap((each) => each.fulfillmentOrders)
      .find(({ requestStatus }) => requestStatus === 'ACCEPTED');
    expect(await ask(simulator, MOVE, { id: gid('FulfillmentOrder', accepted?.id), to })).toMatchObject(
      payload('fulfillmentOrderMove', { userErrors: [{ field: ['id'] }] }),
    );
  });
});

describe('fulfillmentOrderMerge', () => {
  it('makes one of what was split, and refuses what is on hold', async () => {
    const simulator = startSimulator();
    const { fulfillmentOrder, id } = pick(simulator);
    const line = gid('FulfillmentOrderLineItem', fulfillmentOrder.lines[1]?.id);
    await ask(simulator, SPLIT, {
      splits: [{ fulfillmentOrderId: id, fulfillmentOrderLineItems: [{ id: line, quantity: 1 }] }],
    });
    const other = gid('FulfillmentOrder', pick(simulator).order.fulfillmentOrders[1]?.id);
    const intents = [id, other].map((fulfillmentOrderId) => ({ fulfillmentOrderId }));
    await hold(simulator, other);
    expect(await ask(simulator, MERGE, { intents })).toMatchObject(
      payload('fulfillmentOrderMerge', { fulfillmentOrderMerges: null, userErrors: [{ code: null }] }),
    );
    await ask(simulator, RELEASE, { id: other });
    expect(await ask(simulator, MERGE, { intents })).toMatchObject(
      payload('fulfillmentOrderMerge', {
        fulfillmentOrderMerges: [
          { fulfillmentOrder: { id, lineItems: { nodes: [{ totalQuantity: 1 }, { totalQuantity: 2 }] } } },
        ],
        userErrors: [],
      }),
    );
    expect(pick(simulator).order.fulfillmentOrders.map(({ status }) => status)).toEqual(['OPEN', 'CLOSED']);
  });
});
