import { describe, expect, it } from 'vitest';

import type { Simulator } from '../../src/index.ts';
import { startInbox } from '../reader.ts';
import { ask, createClock, orderOf, startSimulator } from '../start.ts';

const CANCEL = `mutation Cancel($orderId: ID!, $reason: OrderCancelReason!, $restock: Boolean!, $method: OrderCancelRefundMethodInput, $note: String) {
  orderCancel(orderId: $orderId, reason: $reason, restock: $restock, refundMethod: $method, staffNote: $note) {
    job { id done } jobResult { id status done order { cancelledAt } } orderCancelUserErrors { field message code } userErrors { message }
  }
}`;
const READ = `query Read($id: ID!) { order(id: $id) {
  cancelledAt cancelReason closed displayFinancialStatus
  totalOutstandingSet { presentmentMoney { amount } } currentTotalPriceSet { presentmentMoney { amount } }
  refunds { totalRefundedSet { presentmentMoney { amount } } } transactions { kind gateway }
} }`;

const cancel = (simulator: Simulator, orderId: string, more: object = {}) =>
  ask(simulator, CANCEL, {
    orderId,
    reason: 'CUSTOMER',
    restock: true,
    method: { originalPaymentMethodsRefund: true },
    ...more,
  });
const read = (simulator: Simulator, id: string) => ask(simulator, READ, { id });
const payload = (content: object) => ({ body: { data: { orderCancel: content } } });
const found = (content: object) => ({ body: { data: { order: content } } });
const money = (amount: string) => ({ presentmentMoney: { amount } });

describe('orderCancel', () => {
  it('has started when it answers, and is done when the order is next read', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    const answer = await cancel(simulator, gid);
    expect(answer).toMatchObject(
      payload({
        job: { done: false },
        jobResult: { status: 'STARTED', done: false, order: { cancelledAt: null } },
        orderCancelUserErrors: [],
      }),
    );
    expect(await read(simulator, gid)).toMatchObject(
      found({
        cancelledAt: '2026-11-23T10:30:00Z',
        cancelReason: 'CUSTOMER',
        closed: true,
        displayFinancialStatus: 'REFUNDED',
        totalOutstandingSet: money('0.0'),
        currentTotalPriceSet: money('0.0'),
        refunds: [{ totalRefundedSet: money('104.9') }],
      }),
    );
    const { data }: { data: { orderCancel: { job: { id: string }; jobResult: { id: string } } } } =
      JSON.parse(JSON.stringify(answer.body));
    const { job, jobResult } = data.orderCancel;
    expect(
      await ask(
        simulator,
        `{ job(id: "${job.id}") { done } node(id: "${jobResult.id}") { ... on OrderCancelJobResult { status order { closed } } } }`,
      ),
    ).toMatchObject({
      body: { data: { job: { done: true }, node: { status: 'SUCCEEDED', order: { closed: true } } } },
    });
  });

  it('takes as long as the switch says, and fails where the order was shipped meanwhile', async () => {
    const now = createClock();
    const simulator = startSimulator({ now, switches: { orderCancelSeconds: 10 } });
    const { gid } = orderOf(simulator, 1001);
    await cancel(simulator, gid);
    expect(await cancel(simulator, gid)).toMatchObject(
      payload({ orderCancelUserErrors: [{ code: 'INVALID' }] }),
    );
    await simulator.clock.advance(9);
    expect(await read(simulator, gid)).toMatchObject(found({ cancelledAt: null }));
    simulator.fulfil(gid);
    await simulator.clock.advance(1);
    expect(await read(simulator, gid)).toMatchObject(found({ cancelledAt: null, refunds: [] }));
    expect(simulator.state.jobs).toMatchObject([{ status: 'FAILED', errors: [{ code: 'INVALID' }] }]);
  });

  it('is told to subscribers once it has happened', async () => {
    const { simulator, received, topics } = startInbox([
      'orders/cancelled',
      'refunds/create',
      'order_transactions/create',
    ]);
    const { gid } = orderOf(simulator, 1001);
    await cancel(simulator, gid);
    await simulator.clock.settle();
    expect(topics().toSorted()).toEqual(['order_transactions/create', 'orders/cancelled', 'refunds/create']);
    expect(received.find(({ topic }) => topic === 'orders/cancelled')?.body).toMatchObject({
      cancel_reason: 'customer',
    });
  });

  it('gives store credit instead', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    await cancel(simulator, gid, { method: { storeCreditRefund: {} } });
    expect(await read(simulator, gid)).toMatchObject(
      found({
        totalOutstandingSet: money('0.0'),
        transactions: [{ kind: 'SALE' }, { kind: 'REFUND', gateway: 'shopify_store_credit' }],
      }),
    );
  });

  it('owes the money when it is told to give none back', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    await cancel(simulator, gid, { method: null });
    expect(await read(simulator, gid)).toMatchObject(
      found({
        displayFinancialStatus: 'PAID',
        totalOutstandingSet: money('-104.9'),
        currentTotalPriceSet: money('0.0'),
      }),
    );
  });

  it('voids what is only authorized, whatever is said about refunds', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1021);
    await cancel(simulator, gid, { method: null });
    expect(await read(simulator, gid)).toMatchObject(
      found({
        displayFinancialStatus: 'VOIDED',
        transactions: [{ kind: 'AUTHORIZATION' }, { kind: 'VOID' }],
      }),
    );
  });

  it.each([true, false])('puts the units back into stock when restock is %s', async (restock) => {
    const simulator = startSimulator();
    const { gid, lines } = orderOf(simulator, 1001);
    const sumStock = () =>
      simulator.state.products.flatMap(({ variants }) => variants).reduce((sum, { stock }) => sum + stock, 0);
    const before = sumStock();
    await cancel(simulator, gid, { restock });
    await read(simulator, gid);
    const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    expect(sumStock() - before).toBe(restock ? units : 0);
  });

  it('keeps what an earlier refund kept, and owes nothing in the end', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    simulator.refund(gid, { amount: '5.00' });
    await cancel(simulator, gid);
    expect(await read(simulator, gid)).toMatchObject(
      found({ totalOutstandingSet: money('0.0'), displayFinancialStatus: 'REFUNDED' }),
    );
  });

  it('refuses an order that is unknown, cancelled, shipped or at a warehouse', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    const cases: readonly (readonly [string, object, object])[] = [
      ['gid://shopify/Order/1', {}, { code: 'NOT_FOUND' }],
      [orderOf(simulator, 1010).gid, {}, { code: 'INVALID' }],
      [gid, { note: 'x'.repeat(256) }, { field: ['staffNote'], code: 'INVALID' }],
      [
        gid,
        { method: { storeCreditRefund: { expiresAt: '2026-01-01T00:00:00Z' } } },
        { code: 'STORE_CREDIT_REFUND_EXPIRATION_IN_PAST' },
      ],
    ];
    for (const [orderId, more, error] of cases) {
      expect(await cancel(simulator, orderId, more)).toMatchObject(
        payload({ job: null, orderCancelUserErrors: [error] }),
      );
    }
    const shipped = orderOf(simulator, 1002).gid;
    simulator.fulfil(shipped);
    expect(await cancel(simulator, shipped)).toMatchObject(
      payload({ orderCancelUserErrors: [{ message: expect.stringContaining('shipped') }] }),
    );
    const accepted = simulator.state.orders.find((each) =>
      each.fulfillmentOrders.some(({ requestStatus }) => requestStatus === 'ACCEPTED'),
    );
    expect(await cancel(simulator, `gid://shopify/Order/${accepted?.id}`)).toMatchObject(
      payload({ orderCancelUserErrors: [{ message: expect.stringContaining('fulfillment service') }] }),
    );
    await cancel(simulator, gid);
    expect(await cancel(simulator, gid)).toMatchObject(
      payload({ orderCancelUserErrors: [{ message: '#1001 was cancelled already.' }], userErrors: [{}] }),
    );
  });
});
