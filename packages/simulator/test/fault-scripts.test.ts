import { describe, expect, it } from 'vitest';

import type { SimulatorOptions } from '../src/index.ts';
import { ask, orderOf, startSimulator } from './start.ts';

const READ = '{ shop { name } }';

function start(options: Partial<SimulatorOptions> = {}) {
  const simulator = startSimulator(options);
  const { gid } = orderOf(simulator, 1001);
  return {
    simulator,
    gid,
    write: (note = 'written') =>
      ask(
        simulator,
        `mutation Note { orderUpdate(input: { id: "${gid}", note: "${note}" }) { order { id } userErrors { field message } } }`,
      ),
    readNote: () => orderOf(simulator, 1001).note,
  };
}

/** Rolls the dice of a fault for sixty requests. */
async function roll(seed: number): Promise<readonly number[]> {
  const { simulator } = start({ seed });
  simulator.fail({ kind: 'status', status: 503, probability: 0.3 });
  const statuses: number[] = [];
  for (let count = 0; count < 60; count += 1) statuses.push((await ask(simulator, READ)).status);
  expect(simulator.unusedFaults()).toEqual([]);
  return statuses;
}

describe('fail', () => {
  it('throttle: the bucket is empty, and stays so until it has filled', async () => {
    const { simulator, write, readNote } = start();
    simulator.fail({ kind: 'throttle' });
    expect((await write()).body).toMatchObject({ errors: [{ extensions: { code: 'THROTTLED' } }] });
    expect((await write()).body).toMatchObject({ errors: [{ extensions: { code: 'THROTTLED' } }] });
    expect(readNote()).toBeNull();
    await simulator.clock.advance(0.1);
    await write();
    expect(readNote()).toBe('written');
  });

  it('internal-error: 200, and nothing happened', async () => {
    const { simulator, write, readNote } = start();
    simulator.fail({ kind: 'internal-error', operation: 'orderUpdate' });
    expect(await write()).toMatchObject({
      status: 200,
      body: { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    });
    expect(readNote()).toBeNull();
  });

  it('user-error: the mutation refuses as the schema has it, and nothing happened', async () => {
    const { simulator, write, readNote } = start();
    simulator.fail({
      kind: 'user-error',
      operation: 'orderUpdate',
      message: 'The line item has been fulfilled',
      field: ['id'],
    });
    expect((await write()).body).toMatchObject({
      data: {
        orderUpdate: {
          order: null,
          userErrors: [{ field: ['id'], message: 'The line item has been fulfilled' }],
        },
      },
    });
    expect(simulator.log.at(-1)?.userErrors).toEqual([
      { field: ['id'], message: 'The line item has been fulfilled' },
    ]);
    expect(readNote()).toBeNull();
    await write();
    expect(readNote()).toBe('written');
  });

  it('user-error: spares the other mutations of a document', async () => {
    const { simulator, gid, readNote } = start();
    simulator.fail({ kind: 'user-error', operation: 'webhookSubscriptionDelete', message: 'No' });
    const { body } = await ask(
      simulator,
      `mutation { orderUpdate(input: { id: "${gid}", note: "written" }) { userErrors { message } }
        webhookSubscriptionDelete(id: "gid://shopify/WebhookSubscription/1") { deletedWebhookSubscriptionId userErrors { message } } }`,
    );
    expect(body).toMatchObject({
      data: {
        orderUpdate: { userErrors: [] },
        webhookSubscriptionDelete: { deletedWebhookSubscriptionId: null, userErrors: [{ message: 'No' }] },
      },
    });
    expect(readNote()).toBe('written');
  });

  it('meanwhile: the warehouse is quicker than the request', async () => {
    const { simulator, gid } = start();
    simulator.fail({ kind: 'meanwhile', operation: 'order', nth: 2, act: () => simulator.fulfil(gid) });
    const query = `{ order(id: "${gid}") { displayFulfillmentStatus } }`;
    const first = await ask(simulator, query);
    const second = await ask(simulator, query);
    expect([first.body, second.body]).toMatchObject([
      { data: { order: { displayFulfillmentStatus: 'UNFULFILLED' } } },
      { data: { order: { displayFulfillmentStatus: 'FULFILLED' } } },
    ]);
    expect(simulator.unusedFaults()).toEqual([]);
  });

  it('meanwhile: leaves room for another fault of the same request', async () => {
    const { simulator, gid, write } = start();
    simulator.fail({ kind: 'meanwhile', operation: 'orderUpdate', act: () => simulator.cancel(gid) });
    simulator.fail({ kind: 'drop-after', operation: 'orderUpdate' });
    await expect(write()).rejects.toThrow(TypeError);
    expect(orderOf(simulator, 1001)).toMatchObject({ cancelledAt: '2026-11-23T10:30:00Z', note: 'written' });
  });

  it('nth: lets the requests before it pass', async () => {
    const { simulator, write } = start();
    simulator.fail({ kind: 'drop-before', operation: 'orderUpdate', nth: 3 });
    await write();
    await ask(simulator, READ);
    await write();
    await expect(write()).rejects.toThrow(TypeError);
    await write();
  });

  it('probability: falls the same for the same seed, and otherwise for another', async () => {
    const [one, again, other] = [await roll(7), await roll(7), await roll(8)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    const failed = one.filter((status) => status === 503).length;
    expect(failed).toBeGreaterThan(8);
    expect(failed).toBeLessThan(30);
  });
});

describe('script', () => {
  it('goes step by step, and waits where a step names its operation', async () => {
    const { simulator, write } = start();
    simulator.script([
      { kind: 'status', status: 503 },
      'pass',
      { kind: 'status', status: 502, operation: 'orderUpdate' },
    ]);
    const statuses = [];
    for (const request of [() => ask(simulator, READ), write, () => ask(simulator, READ), write, write]) {
      statuses.push((await request()).status);
    }
    expect(statuses).toEqual([503, 200, 200, 502, 200]);
  });

  it('repeats a step as often as it says', async () => {
    const { simulator } = start();
    simulator.script([{ kind: 'status', status: 503, times: 2 }]);
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await ask(simulator, READ)).status);
    expect(statuses).toEqual([503, 503, 200]);
  });
});

describe('assertNoUnusedFaults', () => {
  it('names what never met its request', async () => {
    const { simulator, write } = start();
    simulator.fail({ kind: 'drop-after', operation: 'orderEditCommit' });
    simulator.script([{ kind: 'throttle' }, { kind: 'slow', operation: 'orderUpdate', nth: 2 }]);
    await write();
    expect(() => simulator.assertNoUnusedFaults()).toThrow(
      '2 faults never met their request: slow on request 2 of orderUpdate; drop-after on orderEditCommit.',
    );
  });

  it('is content when all were met', async () => {
    const { simulator, write } = start();
    simulator.fail({ kind: 'drop-before' });
    await expect(write()).rejects.toThrow(TypeError);
    simulator.assertNoUnusedFaults();
  });
});
