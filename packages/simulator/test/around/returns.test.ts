import { describe, expect, it } from 'vitest';

import type { Simulator } from '../../src/index.ts';
import { listBreaches } from '../books/equations.ts';
import { ask, orderOf, startSimulator } from '../start.ts';
import { pick, refund } from './refund-desk.ts';
import { CREATE, lineOf, open, run, step } from './return-desk.ts';

async function listReturnable(simulator: Simulator): Promise<unknown> {
  const { body } = await ask(
    simulator,
    `query ($id: ID!) { returnableFulfillments(orderId: $id, first: 5) { nodes { fulfillment { name }
      returnableFulfillmentLineItems(first: 5) { nodes { quantity fulfillmentLineItem { id } } } } } }`,
    { id: orderOf(simulator, 1008).gid },
  );
  const { data }: { data: { returnableFulfillments: { nodes: unknown } } } = JSON.parse(JSON.stringify(body));
  return data.returnableFulfillments.nodes;
}

describe('returnCreate', () => {
  it('opens a return of what was shipped, and moves no money', async () => {
    const simulator = startSimulator();
    const before = orderOf(simulator, 1008);
    const opened = await open(simulator);
    expect(opened).toMatchObject({
      return: {
        name: '#1008-R1',
        status: 'OPEN',
        totalQuantity: 1,
        closedAt: null,
        requestApprovedAt: null,
        decline: null,
        order: { name: '#1008', returnStatus: 'IN_PROGRESS' },
        returnLineItems: {
          nodes: [
            {
              quantity: 1,
              returnReason: 'SIZE_TOO_SMALL',
              returnReasonNote: '',
              customerNote: null,
              fulfillmentLineItem: { quantity: 1, lineItem: { title: 'Linen shirt' } },
            },
          ],
        },
      },
      userErrors: [],
    });
    const after = orderOf(simulator, 1008);
    expect([after.lines, after.transactions, after.refunds, after.agreements]).toEqual([
      before.lines,
      before.transactions,
      before.refunds,
      before.agreements,
    ]);
    expect(listBreaches(after)).toEqual([]);
  });

  it('is found by its id, and on its order', async () => {
    const simulator = startSimulator();
    const id = (await open(simulator)).return?.id;
    const { body } = await ask(
      simulator,
      `query ($id: ID!, $order: ID!) { return(id: $id) { name exchangeLineItems(first: 1) { nodes { id } } refunds(first: 1) { nodes { id } } }
        order(id: $order) { returns(first: 5) { nodes { id } } } }`,
      { id, order: orderOf(simulator, 1008).gid },
    );
    expect(body).toMatchObject({
      data: {
        return: { name: '#1008-R1', exchangeLineItems: { nodes: [] }, refunds: { nodes: [] } },
        order: { returns: { nodes: [{ id }] } },
      },
    });
    const none = await ask(simulator, '{ return(id: "gid://shopify/Return/1") { id } }');
    expect(none.body).toMatchObject({ data: { return: null } });
  });

  it.each([
    [{ quantity: 2 }, ['quantity'], 'Return line item has an invalid quantity.', 'INVALID'],
    [{ quantity: 0 }, ['quantity'], 'Return line item has an invalid quantity.', 'INVALID'],
    [
      { fulfillmentLineItemId: 'gid://shopify/FulfillmentLineItem/1' },
      ['fulfillmentLineItemId'],
      'Fulfillment line item not found.',
      'NOT_FOUND',
    ],
    [{ returnReason: null }, [], 'Return reason not found.', 'NOT_FOUND'],
    [{ returnReason: 'OTHER' }, ['returnReasonNote'], "Return reason note can't be blank", 'BLANK'],
    [
      { returnReasonNote: 'x'.repeat(256) },
      ['returnReasonNote'],
      'Return reason note is too long (maximum is 255 characters)',
      'TOO_LONG',
    ],
  ])('refuses a line with %j', async (line, field, message, code) => {
    expect(await open(startSimulator(), line)).toEqual({
      return: null,
      userErrors: [{ field: ['returnInput', 'returnLineItems', '0', ...field], message, code }],
    });
  });

  it('refuses what is on its way back, until that is called off', async () => {
    const simulator = startSimulator();
    const first = await open(simulator);
    expect(await open(simulator)).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
    await step(simulator, 'returnCancel(id: $id)', first);
    expect(await open(simulator)).toMatchObject({ return: { name: '#1008-R2' }, userErrors: [] });
  });

  it('refuses what was refunded, and what was not shipped', async () => {
    const simulator = startSimulator();
    const { order, lineItemId, pay } = pick(simulator, 1008);
    await refund(simulator, {
      orderId: order.gid,
      refundLineItems: [{ lineItemId, quantity: 1, restockType: 'RETURN' }],
      transactions: [pay('68.00')],
    });
    expect(await open(simulator)).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
    const nothing = { returnInput: { orderId: orderOf(simulator, 1001).gid, returnLineItems: [] } };
    expect(await run(simulator, CREATE, nothing)).toMatchObject({ userErrors: [{ code: 'BLANK' }] });
    const unknown = { returnInput: { orderId: 'gid://shopify/Order/1', returnLineItems: [] } };
    expect(await run(simulator, CREATE, unknown)).toMatchObject({
      userErrors: [{ field: ['returnInput', 'orderId'], message: 'Order not found.', code: 'NOT_FOUND' }],
    });
  });

  it('takes an archived order out of the archive', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1008);
    await ask(simulator, `mutation { orderClose(input: { id: "${gid}" }) { userErrors { message } } }`);
    await open(simulator);
    expect(orderOf(simulator, 1008).closedAt).toBeNull();
  });

  it('says what is not modelled', async () => {
    const simulator = startSimulator();
    await expect(
      open(simulator, { returnReasonDefinitionId: 'gid://shopify/ReturnReasonDefinition/1' }),
    ).rejects.toThrow('ReturnLineItemInput.returnReasonDefinitionId is not modelled by this simulator.');
    const id = (await open(simulator)).return?.id;
    const { body } = await ask(
      simulator,
      `query ($id: ID!) { return(id: $id) { reverseFulfillmentOrders(first: 1) { nodes { id } } } }`,
      { id },
    );
    expect(body).toMatchObject({
      errors: [{ message: 'Return.reverseFulfillmentOrders is not modelled by this simulator.' }],
    });
  });
});

describe('returnableFulfillments', () => {
  it('lists the parcels of which something can be sent back', async () => {
    const simulator = startSimulator();
    const all = [
      {
        fulfillment: { name: '#1008-F1' },
        returnableFulfillmentLineItems: {
          nodes: [{ quantity: 1, fulfillmentLineItem: { id: lineOf(simulator) } }],
        },
      },
    ];
    expect(await listReturnable(simulator)).toEqual(all);
    const opened = await open(simulator);
    expect(await listReturnable(simulator)).toEqual([]);
    await step(simulator, 'returnCancel(id: $id)', opened);
    expect(await listReturnable(simulator)).toEqual(all);
  });

  it('counts units once that were returned and refunded', async () => {
    const simulator = startSimulator();
    // Three pairs of socks.
    const { order, lineItemId, pay } = pick(simulator, 1013);
    await open(simulator, {}, 1013);
    await refund(simulator, {
      orderId: order.gid,
      refundLineItems: [{ lineItemId, quantity: 1, restockType: 'RETURN' }],
      transactions: [pay('22.00')],
    });
    expect(await open(simulator, { quantity: 3 }, 1013)).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
    expect(await open(simulator, { quantity: 2 }, 1013)).toMatchObject({ userErrors: [] });
  });
});
