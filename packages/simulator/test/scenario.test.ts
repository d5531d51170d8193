import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseScenario, runScenario } from '../src/index.ts';
import { loadAdminSchema } from '../src/node.ts';
import { orderOf } from './start.ts';

const schema = await loadAdminSchema();
const swap: unknown = JSON.parse(readFileSync(new URL('../examples/swap.json', import.meta.url), 'utf8'));
const play = (steps: readonly unknown[], rest: object = {}) =>
  runScenario(parseScenario({ now: '2026-11-23T10:30:00Z', ...rest, steps }), { schema });

const SUBSCRIBE = {
  call: 'mutation { webhookSubscriptionCreate(topic: ORDERS_UPDATED, webhookSubscription: { uri: "https://app.example/hook" }) { userErrors { message } } }',
};

describe('runScenario', () => {
  it('plays verbs, calls, faults and the clock', async () => {
    const { simulator, answers } = await runScenario(parseScenario(swap), { schema });
    expect(answers.at(-1)).toEqual({
      order: {
        displayFulfillmentStatus: 'FULFILLED',
        totalOutstandingSet: { shopMoney: { amount: '4.0' } },
        lineItems: {
          nodes: [
            { title: 'Linen shirt', variantTitle: 'Sage / M', currentQuantity: 0 },
            { title: 'Enamel mug', variantTitle: 'Cream', currentQuantity: 2 },
            { title: 'Linen shirt', variantTitle: 'Ink / XL', currentQuantity: 1 },
          ],
        },
      },
    });
    expect(simulator.clock.now().toISOString()).toBe('2026-11-23T11:30:00.000Z');
  });

  it('gives the same state, byte for byte, on every run', async () => {
    const steps = [
      SUBSCRIBE,
      { fail: { kind: 'internal-error', operation: 'orderUpdate', probability: 0.5 } },
      ...Array.from({ length: 8 }, (_, index) => ({
        call: `mutation { orderUpdate(input: { id: "{{#1001}}", note: "note ${index}" }) { userErrors { message } } }`,
        mayFail: true,
      })),
      {
        call: 'mutation { orderEditBegin(id: "{{#1002}}") { calculatedOrder { id lineItems(first: 1) { nodes { id } } } userErrors { message } } }',
        keep: {
          edit: 'orderEditBegin.calculatedOrder.id',
          line: 'orderEditBegin.calculatedOrder.lineItems.nodes.0.id',
        },
      },
      {
        call: [
          'mutation {',
          '  orderEditSetQuantity(id: "{{edit}}", lineItemId: "{{line}}", quantity: 2) { userErrors { message } }',
          '  orderEditCommit(id: "{{edit}}") { userErrors { message } }',
          '}',
        ],
      },
      { do: 'pay', order: '#1002', outcome: 'late' },
      {
        call: 'mutation { orderCancel(orderId: "{{#1001}}", restock: true, reason: CUSTOMER) { job { id } orderCancelUserErrors { message } } }',
      },
      { advance: 7200 },
      { do: 'hold', order: '#1003', reason: 'AWAITING_PAYMENT' },
      { do: 'release', order: '#1003' },
      { do: 'refund', order: '#1003', amount: '5.00' },
      { do: 'capture', order: '#1021' },
      { do: 'cancel', order: '#1016', reason: 'CUSTOMER' },
    ];
    const once = await play(steps, { webhookStatus: 500 });
    const again = await play(steps, { webhookStatus: 500 });
    const file = JSON.stringify(once.simulator.exportState());
    expect(JSON.stringify(again.simulator.exportState())).toBe(file);
    expect(orderOf(once.simulator, 1001).cancelledAt).toBe('2026-11-23T10:30:00Z');
    expect(orderOf(once.simulator, 1002).transactions).toHaveLength(2);
    expect(once.simulator.webhooks.some(({ attempts }) => attempts.length > 3)).toBe(true);
    const hits = once.simulator.log.filter(({ errors }) => errors.includes('INTERNAL_SERVER_ERROR')).length;
    expect(hits).toBeGreaterThan(0);
    expect(hits).toBeLessThan(8);
    const otherwise = await play(steps, { webhookStatus: 200 });
    expect(JSON.stringify(otherwise.simulator.exportState())).not.toBe(file);
  });

  it('lets something happen just before a request', async () => {
    const { simulator } = await play([
      {
        fail: { kind: 'meanwhile', operation: 'orderUpdate', act: { do: 'fulfil', order: '#1001' } },
      },
      { call: 'mutation { orderUpdate(input: { id: "{{#1001}}", note: "x" }) { userErrors { message } } }' },
    ]);
    expect(orderOf(simulator, 1001)).toMatchObject({ note: 'x', fulfillments: [{ status: 'SUCCESS' }] });
  });

  it('turns switches, changes the standing, sets the clock and announces', async () => {
    const { simulator } = await play([
      SUBSCRIBE,
      { turn: { throttledStatus: 429 } },
      { standing: 'locked' },
      { call: '{ shop { name } }', mayFail: true },
      { standing: 'open' },
      { set: '2026-11-24T08:00:00Z' },
      { announce: 'orders/updated', order: '#1004' },
    ]);
    expect(simulator.switches.throttledStatus).toBe(429);
    expect(simulator.log.map(({ status }) => status)).toEqual([200, 423]);
    expect(simulator.webhooks).toMatchObject([
      { topic: 'orders/updated', triggeredAt: '2026-11-24T08:00:00Z' },
    ]);
  });

  it.each([
    [
      'a call with user errors',
      { call: 'mutation { orderUpdate(input: { id: "gid://shopify/Order/1" }) { userErrors { message } } }' },
      'steps[0] (call) failed: The API answered: Order does not exist',
    ],
    [
      'a call with errors under another name',
      {
        call: 'mutation { orderCancel(orderId: "gid://shopify/Order/1", restock: true, reason: CUSTOMER) { orderCancelUserErrors { message } } }',
      },
      'steps[0] (call) failed: The API answered: Order',
    ],
    ['a call that is not valid', { call: '{ nothing }' }, "The API answered: Field 'nothing' doesn't exist"],
    [
      'a verb that is refused',
      { do: 'scan', order: '#1001' },
      'steps[0] (do) failed: Nothing of #1001 has been shipped yet',
    ],
    ['an order that is not there', { do: 'scan', order: '#9' }, 'There is no order #9.'],
    [
      'a blank that nobody filled',
      { call: '{ order(id: "{{edit}}") { id } }' },
      'No step has kept "edit". Kept so far: nothing.',
    ],
    [
      'something to keep that is not there',
      { call: '{ shop { name } }', keep: { id: 'shop.id' } },
      'shop.id: the answer has no text or number there',
    ],
    [
      'a fault that met no request',
      { fail: { kind: 'drop-before', operation: 'refundCreate' } },
      'drop-before on refundCreate',
    ],
  ])('stops at %s', async (_what, step, message) => {
    await expect(play([step])).rejects.toThrow(message);
  });
});

describe('parseScenario', () => {
  it.each([
    [{ steps: [] }, 'scenario: "now" is missing.'],
    [{ now: 'Monday', steps: [] }, 'scenario.now: an instant with its zone belongs here'],
    [
      { now: '2026-11-23T10:30:00Z', steps: [{ wait: 3 }] },
      'scenario.steps[0]: a step says one of these: advance, set, do',
    ],
    [
      { now: '2026-11-23T10:30:00Z', steps: [{ advance: -1 }] },
      'scenario.steps[0].advance: seconds belong here',
    ],
    [
      { now: '2026-11-23T10:30:00Z', steps: [{ do: 'juggle', order: '#1001' }] },
      'there is no verb "juggle". Verbs: fulfil',
    ],
    [
      { now: '2026-11-23T10:30:00Z', steps: [{ do: 'scan', order: '#1001', company: 'UPS' }] },
      '"company" is not known here. Known: do, order, fulfillmentId.',
    ],
    [
      { now: '2026-11-23T10:30:00Z', steps: [{ fail: { kind: 'slow' } }] },
      'scenario.steps[0].fail.kind: one of these belongs here: drop-before',
    ],
    [
      { now: '2026-11-23T10:30:00Z', switches: { secondOrderEditBegin: 'maybe' }, steps: [] },
      'it takes shares, replaces, refuses, not "maybe".',
    ],
    [
      { now: '2026-11-23T10:30:00Z', plan: 'basic', steps: [] },
      'scenario.plan: one of these belongs here: standard',
    ],
  ])('says what is wrong with %j', (json, message) => {
    expect(() => parseScenario(json)).toThrow(message);
  });
});
