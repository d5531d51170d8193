import { createSimulator, PLANS } from '@amend/simulator';
import type { SimulatorOptions } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';
import { describe, expect, it } from 'vitest';

import { fixedAccessToken } from '../../src/access/access-tokens.ts';
import { createBudget } from '../../src/index.ts';
import { createAdmin } from '../../src/shopify/admin.ts';
import { readOrderOperation } from '../../src/shopify/read-order.ts';
import { updateOrderOperation } from '../../src/shopify/update-order.ts';
import { anAddress } from '../an-address.ts';
import { createVirtualClock } from '../virtual-clock.ts';

const schema = await loadAdminSchema();

/** What a read of the order asks for, and what it spends, so that the figures below do not move with the document. */
const READ = await measureRead();

/** A bucket for one read and 9 points more. */
const plan = { maximumAvailable: READ.requested + 9, restoreRate: 50 };

/** How long the bucket takes for so many points. */
const msFor = (points: number) => (points / plan.restoreRate) * 1000;

async function measureRead() {
  const { clock, simulator, read } = createShop({ plan: PLANS.standard });
  await clock.run(read);
  const [call] = simulator.log;
  const [requested, actual] = [call?.requestedQueryCost ?? 0, call?.actualQueryCost ?? 0];
  if (actual <= 9 || requested <= actual + 9) throw new Error('A read does not cost what these tests need.');
  return { requested, actual };
}

/** A shop, and an Admin that has seen its bucket. */
async function openShop(options: Partial<SimulatorOptions> = {}) {
  const shop = createShop({ plan, ...options });
  await shop.clock.run(shop.read);
  return shop;
}

function createShop(options: Partial<SimulatorOptions>) {
  const clock = createVirtualClock();
  const simulator = createSimulator({ schema, now: clock.now, ...options });
  const admin = createAdmin({
    tokens: fixedAccessToken('shpat_simulator'),
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
  return {
    clock,
    simulator,
    admin,
    read: () => admin.run(readOrderOperation, { id }),
    readBefore: (notAfterMs: number) => admin.run(readOrderOperation, { id }, { notAfterMs }),
    write: () => admin.run(updateOrderOperation, { input }),
    id,
    startMs,
    msPast: () => clock.now().getTime() - startMs,
    names: () => simulator.log.map(({ operationName }) => operationName),
  };
}

const busy = { reason: 'throttled', outcome: 'none' };

describe('Admin.run', () => {
  it('waits until the points are there, without asking Shopify in vain', async () => {
    const { clock, msPast, simulator, ...shop } = await openShop();
    await clock.run(shop.read);
    expect(msPast()).toBe(msFor(READ.actual - 9));
    expect(simulator.log.map(({ errors }) => errors)).toEqual([[], []]);
  });

  it('refuses at once where the points would come after the instant from which the call may not be sent', async () => {
    const { clock, readBefore, startMs, msPast, names } = await openShop();
    const tooLateMs = msFor(READ.actual - 9);
    const failure = {
      ...busy,
      retryAfterSeconds: Math.ceil(tooLateMs / 1000),
      message: "The shop's points at Shopify do not suffice for ReadOrder yet.",
    };
    await expect(clock.run(() => readBefore(startMs + tooLateMs - 1))).rejects.toMatchObject(failure);
    expect(msPast()).toBe(0);
    expect(names()).toHaveLength(1);
  });

  it('E3 does not send at the instant from which a call may not be sent', async () => {
    const { clock, readBefore, startMs } = await openShop();
    await expect(clock.run(() => readBefore(startMs))).rejects.toMatchObject({
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
      await clock.run(read);
      expect(msPast()).toBe(Math.ceil(READ.requested / PLANS.standard.restoreRate) * 1000);
      expect(simulator.log.map(({ errors }) => errors)).toEqual([[], ['Throttled'], []]);
    },
  );

  it('E6 does not send a change again whose answer was lost, and counts its points as spent', async () => {
    const { clock, write, read, simulator, msPast } = await openShop({
      plan: { maximumAvailable: 200, restoreRate: 20 },
    });
    simulator.fail({ operation: 'orderUpdate', kind: 'drop-after' });
    await expect(clock.run(() => write())).rejects.toMatchObject({
      reason: 'unreachable',
      outcome: 'unknown',
      message: 'Shopify could not be reached (UpdateOrder).',
    });
    expect(simulator.log.filter(({ kind }) => kind === 'mutation')).toHaveLength(1);
    await clock.run(read);
    expect(msPast()).toBeGreaterThan(0);
  });

  it.each([
    { throttledStatus: 200, restoreRate: 10 },
    { throttledStatus: 429, restoreRate: 10 },
    { throttledStatus: 200, restoreRate: 0.5 },
  ] as const)(
    'asks once for what the bucket could not hold, and says so at once (status $throttledStatus, $restoreRate points a second)',
    async ({ throttledStatus, restoreRate }) => {
      const maximumAvailable = READ.requested - 1;
      const shop = createShop({ plan: { maximumAvailable, restoreRate }, switches: { throttledStatus } });
      const failure = {
        reason: 'refused',
        outcome: 'none',
        message: "Shopify cannot run what asks for more than the shop's bucket holds (ReadOrder).",
      };
      for (const calls of [1, 2]) {
        await expect(shop.clock.run(shop.read)).rejects.toMatchObject(failure);
        expect(shop.names()).toHaveLength(calls);
      }
      expect(shop.msPast()).toBe(0);
    },
  );

  it('reads an answer whose cost cannot be read', async () => {
    const { clock, read, simulator } = await openShop({ plan: PLANS.standard });
    const body = { data: { order: null }, extensions: { cost: 'much' } };
    simulator.fail({ kind: 'status', status: 200, body });
    expect(await clock.run(read)).toBeNull();
  });
});

describe('Admin.reserve', () => {
  /** All but one of the bucket's points, of which the first read has spent some. */
  const need = { points: plan.maximumAvailable - 1, priority: 'commit' } as const;
  const beginsAtMs = msFor(READ.actual - 1);

  it('keeps points from reads from before the work begins until it is over', async () => {
    const { clock, admin, msPast, id, ...shop } = await openShop();
    const order: string[] = [];
    await clock.run(() =>
      Promise.all([
        admin.reserve(need, async (reserved) => {
          order.push(`begins at ${msPast()}`);
          await clock.sleep(msFor(READ.actual));
          await reserved.run(readOrderOperation, { id });
          order.push(`ends at ${msPast()}`);
        }),
        shop.read().then(() => order.push(`read at ${msPast()}`)),
      ]),
    );
    // The bucket is full again when the work reads, and then lacks what that spent.
    const endsAtMs = beginsAtMs + msFor(READ.actual);
    const readAtMs = endsAtMs + msFor(READ.actual - 9);
    expect(order).toEqual([`begins at ${beginsAtMs}`, `ends at ${endsAtMs}`, `read at ${readAtMs}`]);
  });

  it('F9 does not begin what it could not pay for in time', async () => {
    const { clock, admin, simulator } = await openShop({ plan: { ...plan, restoreRate: 0.5 } });
    let hasBegun = false;
    const work = async () => {
      hasBegun = true;
    };
    await expect(clock.run(() => admin.reserve(need, work))).rejects.toMatchObject({
      ...busy,
      retryAfterSeconds: (READ.actual - 1) / 0.5,
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
    expect(await clock.run(() => admin.reserve(need, async () => msPast()))).toBe(beginsAtMs);
  });

  it('draws on the same points where work within it reserves again', async () => {
    const { clock, admin, msPast } = await openShop();
    const within = () => admin.reserve(need, (outer) => outer.reserve(need, async () => msPast()));
    expect(await clock.run(within)).toBe(beginsAtMs);
  });
});
