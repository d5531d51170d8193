import { createSimulator, PLANS } from '@amend/simulator';
import type { SimulatorOptions } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';
import { describe, expect, it } from 'vitest';

import { createBudget } from '../../src/index.ts';
import { createAdmin } from '../../src/shopify/admin.ts';
import { readOrderOperation } from '../../src/shopify/read-order.ts';
import { updateOrderOperation } from '../../src/shopify/update-order.ts';
import { anAddress } from '../an-address.ts';
import { createVirtualClock } from '../virtual-clock.ts';

const schema = await loadAdminSchema();

/** A shop whose bucket holds one read of an order (51 points) and a little more, and an Admin that has seen so. */
async function openShop(options: Partial<SimulatorOptions> = {}) {
  const clock = createVirtualClock();
  const plan = { maximumAvailable: 60, restoreRate: 10 };
  const simulator = createSimulator({ schema, now: clock.now, plan, ...options });
  const admin = createAdmin({
    accessToken: 'shpat_simulator',
    apiVersion: '2026-10',
    origin: 'https://nordlys.myshopify.com',
    timeoutMs: 60_000,
    patienceMs: 8000,
    budget: createBudget(clock),
    now: clock.now,
    fetch: (input, init) => clock.hold(() => simulator.fetch(new Request(input, init))),
  });
  const id = `gid://shopify/Order/${simulator.state.orders[0]?.id}`;
  const input = { id, shippingAddress: anAddress() };
  const startMs = clock.now().getTime();
  const shop = {
    clock,
    simulator,
    admin,
    read: (notAfterMs?: number) =>
      admin.run(readOrderOperation, { id }, notAfterMs === undefined ? {} : { notAfterMs }),
    write: () => admin.run(updateOrderOperation, { input }),
    id,
    startMs,
    msPast: () => clock.now().getTime() - startMs,
    names: () => simulator.log.map(({ operationName }) => operationName),
  };
  await clock.run(() => shop.read());
  return shop;
}

const busy = { reason: 'throttled', outcome: 'none' };

describe('Admin.run', () => {
  it('waits until the points are there, without asking Shopify in vain', async () => {
    const { clock, read, msPast, simulator } = await openShop();
    await clock.run(() => read());
    // 60 points, of which the first read spent 13: the second needs 4 more.
    expect(msPast()).toBe(400);
    expect(simulator.log.map(({ errors }) => errors)).toEqual([[], []]);
  });

  it('refuses at once where the points would come after the instant from which the call may not be sent', async () => {
    const { clock, read, startMs, msPast, names } = await openShop();
    const failure = {
      ...busy,
      retryAfterSeconds: 1,
      message: "The shop's points at Shopify do not suffice for ReadOrder yet.",
    };
    await expect(clock.run(() => read(startMs + 399))).rejects.toMatchObject(failure);
    expect(msPast()).toBe(0);
    expect(names()).toHaveLength(1);
  });

  it('E3 does not send at the instant from which a call may not be sent', async () => {
    const { clock, read, startMs } = await openShop();
    await expect(clock.run(() => read(startMs))).rejects.toMatchObject({
      reason: 'too_late',
      outcome: 'none',
      message: 'The time for ReadOrder was over before it could be sent.',
    });
  });

  it.each([200, 429] as const)(
    'waits a throttled answer with status %i out, and asks again',
    async (throttledStatus) => {
      const { clock, read, msPast, simulator } = await openShop({
        plan: PLANS.standard,
        switches: { throttledStatus },
      });
      simulator.fail({ kind: 'throttle' });
      await clock.run(() => read());
      expect(msPast()).toBe(1000);
      expect(simulator.log.map(({ errors }) => errors)).toEqual([[], ['Throttled'], []]);
    },
  );

  it('E6 does not send a change again whose answer was lost, and counts its points as spent', async () => {
    const { clock, write, read, simulator, msPast } = await openShop({
      plan: { maximumAvailable: 120, restoreRate: 10 },
    });
    simulator.fail({ operation: 'orderUpdate', kind: 'drop-after' });
    await expect(clock.run(() => write())).rejects.toMatchObject({
      reason: 'unreachable',
      outcome: 'unknown',
      message: 'Shopify could not be reached (UpdateShippingAddress).',
    });
    expect(simulator.log.filter(({ kind }) => kind === 'mutation')).toHaveLength(1);
    await clock.run(() => read());
    expect(msPast()).toBeGreaterThan(0);
  });

  it('reads an answer whose cost cannot be read', async () => {
    const { clock, read, simulator } = await openShop({ plan: PLANS.standard });
    const body = { data: { order: null }, extensions: { cost: 'much' } };
    simulator.fail({ kind: 'status', status: 200, body });
    expect(await clock.run(() => read())).toBeNull();
  });
});

describe('Admin.reserve', () => {
  const need = { points: 55, priority: 'commit' } as const;

  it('keeps points from reads from before the work begins until it is over', async () => {
    const { clock, admin, read, msPast, id } = await openShop();
    const order: string[] = [];
    await clock.run(() =>
      Promise.all([
        admin.reserve(need, async (reserved) => {
          order.push(`begins at ${msPast()}`);
          await clock.sleep(2000);
          await reserved.run(readOrderOperation, { id });
          order.push(`ends at ${msPast()}`);
        }),
        read().then(() => order.push(`read at ${msPast()}`)),
      ]),
    );
    // 8 points are missing for the work. Full again with 60, the bucket then has 47 for the read, which needs 51.
    expect(order).toEqual(['begins at 800', 'ends at 2800', 'read at 3200']);
  });

  it('does not begin what it could not pay for in time', async () => {
    const { clock, admin, simulator } = await openShop({ plan: { maximumAvailable: 60, restoreRate: 0.5 } });
    let hasBegun = false;
    const work = async () => {
      hasBegun = true;
    };
    await expect(clock.run(() => admin.reserve(need, work))).rejects.toMatchObject({
      ...busy,
      retryAfterSeconds: 16,
      message: "The shop's points at Shopify do not suffice for a commit yet.",
    });
    expect(hasBegun).toBe(false);
    expect(simulator.log).toHaveLength(1);
  });

  it('gives the points back when the work fails', async () => {
    const { clock, admin, msPast } = await openShop();
    await expect(clock.run(() => admin.reserve(need, () => Promise.reject(new Error('no'))))).rejects.toThrow(
      'no',
    );
    expect(await clock.run(() => admin.reserve(need, async () => msPast()))).toBe(800);
  });

  it('draws on the same points where work within it reserves again', async () => {
    const { clock, admin, msPast } = await openShop();
    const within = () => admin.reserve(need, (outer) => outer.reserve(need, async () => msPast()));
    expect(await clock.run(within)).toBe(800);
  });
});
