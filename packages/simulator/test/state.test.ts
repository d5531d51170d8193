import { describe, expect, it } from 'vitest';

import type { ShopState, Simulator } from '../src/index.ts';
import { ask, createClock, MONDAY, orderOf, startSimulator } from './start.ts';

const EVERYTHING = `{ orders(first: 50) { nodes { id name updatedAt displayFulfillmentStatus note
  totalPriceSet { shopMoney { amount } presentmentMoney { amount } } shippingAddress { formatted }
  lineItems(first: 20) { nodes { id unfulfilledQuantity } } fulfillments { displayStatus updatedAt } } } }`;

const statusesOf = (simulator: Simulator, number: number) =>
  orderOf(simulator, number).fulfillments.map(({ events }) => events.map(({ status }) => status));

describe('log', () => {
  it('keeps the last requests where there is a limit', async () => {
    const simulator = startSimulator({ logLimit: 2 });
    for (const name of ['One', 'Two', 'Three']) await ask(simulator, `query ${name} { shop { name } }`);
    expect(simulator.log.map(({ operationName }) => operationName)).toEqual(['Two', 'Three']);
  });
});

describe('exportState', () => {
  it('goes through JSON and gives the same answers in another simulator', async () => {
    const now = createClock();
    const simulator = startSimulator({ now });
    const { gid } = orderOf(simulator, 1001);
    await ask(simulator, `mutation { orderUpdate(input: { id: "${gid}", note: "kept" }) { order { id } } }`);
    simulator.fulfil(gid);
    simulator.scan(gid);
    const file = JSON.stringify(simulator.exportState());
    const state: ShopState = JSON.parse(file);
    now.advance(86_400);
    const other = startSimulator({ now, state });
    const { body } = await ask(other, EVERYTHING);
    expect(body).toMatchObject({
      data: { orders: { nodes: expect.arrayContaining([expect.objectContaining({ note: 'kept' })]) } },
    });
    now.advance(86_400);
    expect(JSON.stringify((await ask(simulator, EVERYTHING)).body)).toBe(JSON.stringify(body));
    expect(JSON.stringify(other.exportState())).toBe(file);
  });

  it('is a copy', () => {
    const simulator = startSimulator();
    const copy = simulator.exportState();
    simulator.cancel(orderOf(simulator, 1001).gid);
    expect(copy.orders[0]?.cancelledAt).toBeNull();
  });

  it('is refused when another version wrote it', () => {
    const state: ShopState = JSON.parse(JSON.stringify({ ...startSimulator().exportState(), version: 0 }));
    expect(() => startSimulator({ state })).toThrow('state version 0, expected 2');
  });
});

describe('reset', () => {
  it('lets the dice fall as they fell before', async () => {
    const simulator = startSimulator();
    const play = async () => {
      simulator.fail({ kind: 'internal-error', probability: 0.5, times: 20 });
      for (let turn = 0; turn < 20; turn += 1) await ask(simulator, '{ shop { name } }');
      return simulator.log.map(({ errors }) => errors.length);
    };
    const once = await play();
    simulator.reset();
    expect(await play()).toEqual(once);
    expect(new Set(once)).toEqual(new Set([0, 1]));
  });

  it('seeds anew and forgets requests, faults and what was spent', async () => {
    const now = createClock();
    let changes = 0;
    const simulator = startSimulator({ now, onChange: () => void (changes += 1) });
    const before = orderOf(simulator, 1001);
    await ask(simulator, '{ shop { name } }');
    simulator.fail({ kind: 'drop-before' });
    now.advance(1);
    simulator.reset();
    expect(orderOf(simulator, 1001).id).not.toBe(before.id);
    expect(simulator.state.seededAt).toBe('2026-11-23T10:30:01Z');
    expect([simulator.log, simulator.unusedFaults(), changes]).toEqual([[], [], 1]);
    expect((await ask(simulator, '{ shop { name } }')).body).toMatchObject({
      extensions: { cost: { throttleStatus: { currentlyAvailable: 1999 } } },
    });
  });
});

describe('the verbs', () => {
  it('walk a parcel from label to door', () => {
    const now = createClock(MONDAY);
    const simulator = startSimulator({ now });
    const { gid } = orderOf(simulator, 1003);
    expect(simulator.scan(gid)).toEqual({
      isDone: false,
      reason: 'Nothing of #1003 has been shipped yet. Fulfil it first.',
    });
    simulator.fulfil(gid, { company: 'UPS', trackingNumber: '1Z' });
    for (let step = 0; step < 6; step += 1) {
      now.advance(3600);
      expect(simulator.scan(gid)).toEqual({ isDone: true });
    }
    expect(statusesOf(simulator, 1003)).toEqual([
      ['LABEL_PRINTED', 'CARRIER_PICKED_UP', 'IN_TRANSIT', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'],
    ]);
    expect(orderOf(simulator, 1003).fulfillments[0]?.tracking.url).toBe(
      'https://www.ups.com/track?loc=en_US&tracknum=1Z',
    );
    expect(simulator.scan(gid)).toMatchObject({ isDone: false });
    expect(simulator.fulfil(gid)).toMatchObject({
      isDone: false,
      reason: 'Everything in #1003 has been shipped.',
    });
  });

  it('ship one line alone, then the rest', async () => {
    const simulator = startSimulator();
    const { gid, lines } = orderOf(simulator, 1001);
    simulator.fulfil(gid, { lineId: `gid://shopify/LineItem/${lines[0]?.id}` });
    const query = `{ order(id: "${gid}") { displayFulfillmentStatus lineItems(first: 5) { nodes { unfulfilledQuantity } } } }`;
    expect((await ask(simulator, query)).body).toMatchObject({
      data: {
        order: {
          displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
          lineItems: { nodes: [{ unfulfilledQuantity: 0 }, { unfulfilledQuantity: 2 }] },
        },
      },
    });
    simulator.fulfil(gid);
    expect((await ask(simulator, query)).body).toMatchObject({
      data: { order: { displayFulfillmentStatus: 'FULFILLED' } },
    });
    expect(orderOf(simulator, 1001).fulfillments.map(({ name }) => name)).toEqual(['#1001-F1', '#1001-F2']);
  });

  it('delay a parcel by two days, and deliver one of several', () => {
    const simulator = startSimulator();
    const { gid, fulfillments } = orderOf(simulator, 1010);
    const second = `gid://shopify/Fulfillment/${fulfillments[1]?.id}`;
    simulator.deliver(gid, { fulfillmentId: second });
    simulator.delay(gid);
    expect(statusesOf(simulator, 1010).map((statuses) => statuses.at(-1))).toEqual(['DELAYED', 'DELIVERED']);
    expect(orderOf(simulator, 1010).fulfillments[0]?.estimatedDeliveryAt).toBe('2026-11-26T18:00:00Z');
  });

  it('cancel an order and give everything back, once', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    expect(simulator.cancel(gid, { reason: 'CUSTOMER' })).toEqual({ isDone: true });
    const { body } = await ask(
      simulator,
      `{ order(id: "${gid}") { cancelledAt cancelReason displayFinancialStatus merchantEditable merchantEditableErrors fulfillable
        totalPriceSet { shopMoney { amount } } currentTotalPriceSet { shopMoney { amount } } totalOutstandingSet { shopMoney { amount } }
        totalReceivedSet { shopMoney { amount } } netPaymentSet { shopMoney { amount } } } }`,
    );
    expect(body).toMatchObject({
      data: {
        order: {
          cancelledAt: '2026-11-23T10:30:00Z',
          cancelReason: 'CUSTOMER',
          displayFinancialStatus: 'REFUNDED',
          merchantEditable: false,
          merchantEditableErrors: ["Canceled orders can't be edited", "Archived orders can't be edited"],
          fulfillable: false,
          totalPriceSet: { shopMoney: { amount: '104.9' } },
          currentTotalPriceSet: { shopMoney: { amount: '0.0' } },
          totalOutstandingSet: { shopMoney: { amount: '0.0' } },
          totalReceivedSet: { shopMoney: { amount: '104.9' } },
          netPaymentSet: { shopMoney: { amount: '0.0' } },
        },
      },
    });
    expect(simulator.cancel(gid)).toMatchObject({ isDone: false, reason: '#1001 was cancelled already.' });
    expect(simulator.cancel(orderOf(simulator, 1004).gid)).toMatchObject({ isDone: false });
    expect(simulator.fulfil(orderOf(simulator, 1021).gid)).toMatchObject({
      isDone: false,
      reason: expect.stringContaining('on hold'),
    });
    expect(simulator.cancel('gid://shopify/Order/1')).toMatchObject({
      isDone: false,
      reason: 'There is no order gid://shopify/Order/1.',
    });
  });
});
