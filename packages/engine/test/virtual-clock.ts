import { setImmediate } from 'node:timers/promises';

/** A clock for many who sleep at the same time: it stands still while anybody can run, and then jumps to the first who wakes. */
export interface VirtualClock {
  readonly now: () => Date;
  /** Waits in virtual time; who wakes at the same instant wakes in the order in which they fell asleep. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Work that the clock cannot see, such as reading a body, keeps time from moving until it is done. */
  hold<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Lets time go on until the work is done. Rejects where everybody waits and nobody sleeps. */
  run<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Lets time go on by so much, and everybody do what they can do by then. */
  advance(ms: number): Promise<void>;
}

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

export function createVirtualClock(start = '2026-11-23T09:00:00Z'): VirtualClock {
  let nowMs = Date.parse(start);
  let held = 0;
  /** By when they wake. */
  const sleepers: Sleeper[] = [];

  function sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      const atMs = nowMs + Math.max(0, ms);
      const behind = sleepers.findLastIndex((sleeper) => sleeper.atMs <= atMs) + 1;
      sleepers.splice(behind, 0, { atMs, wake });
    });
  }

  /** Wakes the first sleeper once nobody can run any more; says whether there was one to wake by then. */
  async function wakeFirst(byMs: number): Promise<boolean> {
    for (;;) {
      await setImmediate();
      if (held === 0) break;
    }
    const [first] = sleepers;
    if (!first || first.atMs > byMs) return false;
    sleepers.shift();
    nowMs = first.atMs;
    first.wake();
    return true;
  }

  async function run<Value>(work: () => Promise<Value>): Promise<Value> {
    let isDone = false;
    const result = work().finally(() => (isDone = true));
    // Whoever awaits the result below hears of it; until then it must not count as unheard.
    result.catch(() => undefined);
    await setImmediate();
    for (;;) {
      if (isDone) return result;
      const hasWoken = await wakeFirst(Infinity);
      if (!hasWoken && !isDone) throw new Error('Everybody waits, and nobody sleeps: time cannot go on.');
    }
  }

  async function advance(ms: number): Promise<void> {
    const untilMs = nowMs + ms;
    while (await wakeFirst(untilMs));
    nowMs = untilMs;
  }

  return {
    now: () => new Date(nowMs),
    sleep,
    async hold(work) {
      held += 1;
      try {
        return await work();
      } finally {
        held -= 1;
      }
    },
    run,
    advance,
  };
}
