import { describe, expect, it } from 'vitest';

import type { OrderRecord } from '../../src/orders/order-record.ts';
import { listBreaches } from '../books/equations.ts';
import { orderOf, startSimulator } from '../start.ts';
import { gid, money, payload, pick, refund, removeLine, suggest } from './refund-desk.ts';

const isPaid = ({ transactions, cancelledAt }: OrderRecord) =>
  cancelledAt === null && transactions.some(({ kind }) => kind === 'SALE');

const listPaid = () =>
  startSimulator()
    .state.orders.filter(isPaid)
    .map(({ name }) => Number(name.slice(1)));

const shipped = (amount: string) => ({
  refund: { refundShippingLines: { nodes: [{ subtotalAmountSet: money(amount) }] } },
});

describe('suggestedRefund', () => {
  it('names the worth of units and the payment it goes back to', async () => {
    const simulator = startSimulator();
    const { order, lineItemId, payment } = pick(simulator);
    const lines = [{ lineItemId, quantity: 1, restockType: 'CANCEL' }];
    expect(await suggest(simulator, order.gid, { lines })).toMatchObject({
      amountSet: money('68.0'),
      subtotalSet: money('68.0'),
      shipping: { amountSet: money('0.0') },
      maximumRefundableSet: money('104.9'),
      suggestedTransactions: [
        {
          kind: 'SUGGESTED_REFUND',
          gateway: 'bogus',
          amountSet: money('68.0'),
          parentTransaction: { id: gid('OrderTransaction', payment.id) },
        },
      ],
    });
  });

  it('names everything when it is asked for all of it, and changes nothing', async () => {
    const simulator = startSimulator();
    const before = JSON.stringify(simulator.state);
    const { order } = pick(simulator);
    expect(await suggest(simulator, order.gid, { full: true, shipping: true })).toMatchObject({
      amountSet: money('104.9'),
      shipping: { amountSet: money('4.9') },
    });
    expect(JSON.stringify(simulator.state)).toBe(before);
  });

  it('names nothing for what was only authorized, or given back already', async () => {
    const simulator = startSimulator();
    for (const { id } of simulator.state.orders.filter((order) => !isPaid(order))) {
      const suggested = await suggest(simulator, gid('Order', id), { full: true, shipping: true });
      expect(suggested).toMatchObject({ amountSet: money('0.0'), suggestedTransactions: [] });
    }
  });

  it.each([
    [true, '68.0'],
    [false, '0.0'],
  ])(
    'names what an edit left overpaid when the switch is %s',
    async (suggestedRefundCountsOverpayment, amount) => {
      const simulator = startSimulator({ switches: { suggestedRefundCountsOverpayment } });
      const { order, line } = pick(simulator);
      await removeLine(simulator, order.gid, line.id);
      expect(await suggest(simulator, order.gid)).toMatchObject({ amountSet: money(amount) });
    },
  );
});

describe('refundCreate', () => {
  it('takes units off, restocks them and gives the money back', async () => {
    const simulator = startSimulator();
    const { order, line, lineItemId, pay, payment } = pick(simulator);
    const stock = () =>
      simulator.state.products.flatMap(({ variants }) => variants).find(({ id }) => id === line.variantId)
        ?.stock ?? 0;
    const before = stock();
    const input = {
      orderId: order.gid,
      refundLineItems: [{ lineItemId, quantity: 1, restockType: 'CANCEL' }],
      transactions: [pay('68.00')],
    };
    expect(await refund(simulator, input)).toMatchObject(
      payload({
        order: {
          currentTotalPriceSet: money('36.9'),
          totalOutstandingSet: money('0.0'),
          displayFinancialStatus: 'PARTIALLY_REFUNDED',
        },
        refund: {
          totalRefundedSet: money('68.0'),
          refundLineItems: {
            nodes: [{ quantity: 1, restockType: 'CANCEL', restocked: true, subtotalSet: money('68.0') }],
          },
          orderAdjustments: { nodes: [] },
          transactions: {
            nodes: [{ kind: 'REFUND', parentTransaction: { id: gid('OrderTransaction', payment.id) } }],
          },
        },
        userErrors: [],
      }),
    );
    const after = orderOf(simulator, 1001);
    expect(stock()).toBe(before + 1);
    expect(after.fulfillmentOrders[0]?.lines.some(({ lineId }) => lineId === line.id)).toBe(false);
    expect(after.agreements.at(-1)).toMatchObject({ reason: 'REFUND', refundId: after.refunds[0]?.id });
  });

  it('pays back what an edit left overpaid, with nothing taken off', async () => {
    const simulator = startSimulator();
    const { order, line, pay } = pick(simulator);
    await removeLine(simulator, order.gid, line.id);
    expect(await refund(simulator, { orderId: order.gid, transactions: [pay('68.00')] })).toMatchObject(
      payload({
        order: { currentTotalPriceSet: money('36.9'), totalOutstandingSet: money('0.0') },
        refund: { orderAdjustments: { nodes: [] } },
      }),
    );
  });

  it('leaves owed what it does not pay back of an edit', async () => {
    const simulator = startSimulator();
    const { order, line, pay } = pick(simulator);
    await removeLine(simulator, order.gid, line.id);
    expect(await refund(simulator, { orderId: order.gid, transactions: [pay('60.00')] })).toMatchObject(
      payload({ order: { totalOutstandingSet: money('-8.0') }, refund: { orderAdjustments: { nodes: [] } } }),
    );
  });

  it('notes as adjustments what the shop keeps and what it gives away', async () => {
    const simulator = startSimulator();
    const { order, lineItemId, pay } = pick(simulator);
    const lines = [{ lineItemId, quantity: 1, restockType: 'CANCEL' }];
    const kept = {
      orderId: order.gid,
      refundLineItems: lines,
      transactions: [pay('60.00')],
      discrepancyReason: 'RESTOCK',
    };
    expect(await refund(simulator, kept)).toMatchObject(
      payload({
        order: { currentTotalPriceSet: money('44.9'), totalOutstandingSet: money('0.0') },
        refund: { orderAdjustments: { nodes: [{ reason: 'RESTOCK', amountSet: money('8.0') }] } },
      }),
    );
    expect(
      await refund(simulator, { orderId: order.gid, transactions: [pay('5.00')] }, 'other'),
    ).toMatchObject(
      payload({
        order: { currentTotalPriceSet: money('39.9'), totalOutstandingSet: money('0.0') },
        refund: { orderAdjustments: { nodes: [{ reason: 'REFUND_DISCREPANCY', amountSet: money('-5.0') }] } },
      }),
    );
  });

  it('gives shipping back, in whole or in part', async () => {
    const simulator = startSimulator();
    const { order, pay } = pick(simulator);
    const part = { orderId: order.gid, shipping: { amount: '1.00' }, transactions: [pay('1.00')] };
    expect(await refund(simulator, part, 'one')).toMatchObject(payload(shipped('1.0')));
    const rest = { orderId: order.gid, shipping: { fullRefund: true }, transactions: [pay('3.90')] };
    expect(await refund(simulator, rest, 'two')).toMatchObject(payload(shipped('3.9')));
    expect(
      await refund(simulator, { orderId: order.gid, shipping: { amount: '0.10' } }, 'three'),
    ).toMatchObject(payload({ refund: null, userErrors: [{ field: ['shipping', 'amount'] }] }));
  });

  it.each(listPaid())(
    'gives all of #%i back as it was suggested, whatever its tax and currency',
    async (number) => {
      const simulator = startSimulator();
      const order = orderOf(simulator, number);
      const suggested = await suggest(simulator, order.gid, { full: true, shipping: true });
      const total = order.transactions[0]?.amount;
      const refundLineItems = JSON.parse(JSON.stringify(suggested))['refundLineItems'].map(
        (each: { quantity: number; restockType: string }, index: number) => ({
          ...each,
          lineItemId: gid('LineItem', order.lines[index]?.id),
        }),
      );
      const answer = await refund(simulator, {
        orderId: order.gid,
        currency: order.presentmentCurrencyCode,
        refundLineItems,
        shipping: { fullRefund: true },
        transactions: suggested.suggestedTransactions.map(({ gateway, amountSet, parentTransaction }) => ({
          orderId: order.gid,
          gateway,
          kind: 'REFUND',
          amount: amountSet.presentmentMoney.amount,
          parentId: parentTransaction.id,
        })),
      });
      expect(answer).toMatchObject(
        payload({
          order: {
            currentTotalPriceSet: money('0.0'),
            totalOutstandingSet: money('0.0'),
            displayFinancialStatus: 'REFUNDED',
          },
          refund: { orderAdjustments: { nodes: [] } },
          userErrors: [],
        }),
      );
      expect(orderOf(simulator, number).transactions.at(-1)?.amount).toEqual(total);
    },
  );

  it('takes shipped units as returns, and no others', async () => {
    const simulator = startSimulator();
    const { order, lineItemId } = pick(simulator);
    simulator.fulfil(order.gid);
    const take = (restockType: string, key: string) =>
      refund(
        simulator,
        { orderId: order.gid, refundLineItems: [{ lineItemId, quantity: 1, restockType }] },
        key,
      );
    expect(await take('CANCEL', 'one')).toMatchObject(
      payload({ userErrors: [{ field: ['refundLineItems', '0', 'restockType'] }] }),
    );
    expect(await take('RETURN', 'two')).toMatchObject(payload({ userErrors: [] }));
  });

  it('refuses what is not there to give', async () => {
    const simulator = startSimulator();
    const { order, lineItemId, pay } = pick(simulator);
    const cases: readonly (readonly [object, object])[] = [
      [
        { refundLineItems: [{ lineItemId, quantity: 2 }] },
        { message: 'Quantity cannot refund more items than were purchased' },
      ],
      [
        { refundLineItems: [{ lineItemId: gid('LineItem', 1), quantity: 1 }] },
        { field: ['refundLineItems', '0', 'lineItemId'] },
      ],
      [
        { transactions: [pay('104.91')] },
        { message: 'Transaction amount cannot be more than is available to refund' },
      ],
      [{ transactions: [pay('100.00'), pay('5.00')] }, { field: ['transactions', '1'] }],
      [
        { transactions: [{ ...pay('1.00'), gateway: 'manual' }] },
        { message: 'Gateway must be that of the parent transaction' },
      ],
      [{ transactions: [{ ...pay('1.00'), kind: 'SALE' }] }, { field: ['transactions', '0', 'kind'] }],
      [{ currency: 'USD', transactions: [pay('1.00')] }, { field: ['currency'] }],
      [{}, { field: ['input'] }],
    ];
    for (const [index, [input, error]] of cases.entries()) {
      const before = JSON.stringify(simulator.state.orders);
      expect(await refund(simulator, { orderId: order.gid, ...input }, `key ${index}`)).toMatchObject(
        payload({ refund: null, userErrors: [error] }),
      );
      expect(JSON.stringify(simulator.state.orders)).toBe(before);
    }
  });

  it("requires the shopper's currency where it is not the shop's", async () => {
    const simulator = startSimulator();
    const foreign = simulator.state.orders.find(
      (each) => each.presentmentCurrencyCode !== each.currencyCode && each.transactions[0]?.kind === 'SALE',
    );
    const orderId = gid('Order', foreign?.id);
    expect(await refund(simulator, { orderId, shipping: { fullRefund: true } })).toMatchObject(
      payload({
        userErrors: [{ field: ['currency'], message: expect.stringContaining('Currency is required') }],
      }),
    );
  });

  it('gives store credit, and counts it among what can still be refunded', async () => {
    const simulator = startSimulator();
    const { order, pay } = pick(simulator);
    const refundMethods = [{ storeCreditRefund: { amount: { amount: '100.00', currencyCode: 'EUR' } } }];
    expect(await refund(simulator, { orderId: order.gid, refundMethods }, 'one')).toMatchObject(
      payload({ userErrors: [] }),
    );
    expect(orderOf(simulator, 1001).transactions.at(-1)).toMatchObject({
      gateway: 'shopify_store_credit',
      parentId: null,
    });
    expect(await refund(simulator, { orderId: order.gid, transactions: [pay('5.00')] }, 'two')).toMatchObject(
      payload({ refund: null, userErrors: [{ field: ['transactions', '0'] }] }),
    );
  });
});

describe('RefundInput.allowOverRefunding', () => {
  it('gives back more than was paid, and the shop bears the rest', async () => {
    const simulator = startSimulator();
    const { order, pay } = pick(simulator);
    const input = { orderId: order.gid, transactions: [pay('120.00')] };
    expect(await refund(simulator, input)).toMatchObject(
      payload({
        userErrors: [{ message: 'Transaction amount cannot be more than is available to refund' }],
      }),
    );
    expect(await refund(simulator, { ...input, allowOverRefunding: true }, 'over')).toMatchObject(
      payload({
        order: { totalOutstandingSet: money('0.0'), displayFinancialStatus: 'REFUNDED' },
        refund: {
          totalRefundedSet: money('120.0'),
          orderAdjustments: { nodes: [{ amountSet: money('-120.0') }] },
        },
        userErrors: [],
      }),
    );
    // The only equation that cannot hold is the one it is there to break.
    expect(listBreaches(orderOf(simulator, 1001))).toEqual([
      'refunded at most what was received (shop): false, should be true',
      'refunded at most what was received (presentment): false, should be true',
    ]);
    expect(await refund(simulator, input, 'again')).toMatchObject(payload({ refund: null }));
  });
});
