import { describe, expect, it } from 'vitest';

import { createClock as createSimulatedClock, type WatchedClock } from '../src/clock.ts';
import { ask, createClock, MONDAY, orderOf, startSimulator } from './start.ts';

/** A clock with work that is due at some seconds past the start, and what was done when. */
function start(dueSeconds: readonly number[]) {
  const base = createClock();
  let offsetMs = 0;
  const clock: WatchedClock = createSimulatedClock({
    base,
    readOffsetMs: () => offsetMs,
    writeOffsetMs: (next) => void (offsetMs = next),
  });
  const left = dueSeconds.map((seconds) => new Date(MONDAY.getTime() + seconds * 1000).toISOString());
  const done: number[] = [];
  clock.watch({
    nextDueAt: () => left[0] ?? null,
    async runDue() {
      left.shift();
      await Promise.resolve();
      done.push((clock.now().getTime() - MONDAY.getTime()) / 1000);
    },
  });
  return { clock, base, done };
}

describe('clock.advance', () => {
  it('does what falls due on the way, each at its own instant', async () => {
    const { clock, done } = start([60, 120, 7200]);
    await clock.advance(3600);
    expect(done).toEqual([60, 120]);
    expect(clock.now().toISOString()).toBe('2026-11-23T11:30:00.000Z');
    await clock.advance(3600);
    expect(done).toEqual([60, 120, 7200]);
  });

  it('goes on from wherever the clock below stands', async () => {
    const { clock, base } = start([]);
    await clock.advance(60);
    base.advance(5);
    expect(clock.now().getTime() - MONDAY.getTime()).toBe(65_000);
  });

  it('refuses to go back', async () => {
    await expect(start([]).clock.advance(-1)).rejects.toThrow(
      'The clock advances by 0 seconds or more, not by -1.',
    );
  });
});

describe('clock.set', () => {
  it('moves on to an instant, and back without doing anything', async () => {
    const { clock, done } = start([60, 120]);
    await clock.set('2026-11-23T10:31:30Z');
    expect(done).toEqual([60]);
    await clock.set('2026-11-20T00:00:00Z');
    expect(clock.now().toISOString()).toBe('2026-11-20T00:00:00.000Z');
    expect(done).toEqual([60]);
  });

  it('refuses what is no instant', async () => {
    await expect(start([]).clock.set('tomorrow')).rejects.toThrow('tomorrow is not an instant.');
  });
});

describe('clock.catchUp', () => {
  it('begins what is due because the clock below went on', async () => {
    const { clock, base, done } = start([60]);
    base.advance(61);
    clock.catchUp();
    await clock.settle();
    expect(done).toEqual([61]);
  });
});

describe('simulator.clock', () => {
  it('is the time of everything that happens in the shop', async () => {
    const simulator = startSimulator();
    const { gid } = orderOf(simulator, 1001);
    await simulator.clock.advance(600);
    await ask(
      simulator,
      `mutation { orderUpdate(input: { id: "${gid}", note: "later" }) { userErrors { message } } }`,
    );
    simulator.fulfil(gid);
    expect(orderOf(simulator, 1001)).toMatchObject({
      updatedAt: '2026-11-23T10:40:00Z',
      fulfillments: [{ createdAt: '2026-11-23T10:40:00Z' }],
    });
  });

  it('is saved with the shop, and set back with a reset', async () => {
    const simulator = startSimulator();
    await simulator.clock.advance(600);
    const other = startSimulator({ state: simulator.exportState() });
    expect(other.clock.now().toISOString()).toBe('2026-11-23T10:40:00.000Z');
    simulator.reset();
    expect(simulator.clock.now()).toEqual(MONDAY);
  });
});
