import { setImmediate } from 'node:timers/promises';

import type { VirtualClock } from '../../../../packages/engine/test/virtual-clock.ts';

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

/** Who wakes so soon after the first wakes with them, so that many wake at the same time. */
const TOGETHER_MS = 10_000;

/** The real time, and all the time that nobody had to wait for: it leaps to the first who wakes whenever everybody sleeps. */
export interface LeapingClock extends VirtualClock {
  /** By how much it is ahead of the real time. */
  readonly aheadMs: () => number;
}

/** Starts the clock; `tell` passes on by how many milliseconds it is ahead, before anybody wakes. */
export function createLeapingClock(tell: (aheadMs: number) => Promise<void>): LeapingClock {
  let aheadMs = 0;
  let held = 0;
  let isLooking = false;
  let sleepers: readonly Sleeper[] = [];
  const nowMs = () => Date.now() + aheadMs;

  function look(): void {
    if (isLooking) return;
    isLooking = true;
    void lookWhenStill();
  }

  async function lookWhenStill(): Promise<void> {
    await setImmediate();
    await setImmediate();
    if (held === 0 && sleepers.length > 0) await leap();
    isLooking = false;
    if (held === 0 && sleepers.length > 0) look();
  }

  async function leap(): Promise<void> {
    const firstMs = Math.min(...sleepers.map(({ atMs }) => atMs));
    const woken = sleepers.filter(({ atMs }) => atMs <= firstMs + TOGETHER_MS);
    sleepers = sleepers.filter((sleeper) => !woken.includes(sleeper));
    aheadMs += Math.max(0, Math.max(...woken.map(({ atMs }) => atMs)) - nowMs());
    await tell(aheadMs);
    for (const { wake } of woken) wake();
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      sleepers = [...sleepers, { atMs: nowMs() + ms, wake }];
      look();
    });
  }

  return {
    now: () => new Date(nowMs()),
    aheadMs: () => aheadMs,
    sleep,
    async hold(work) {
      held += 1;
      try {
        return await work();
      } finally {
        held -= 1;
        look();
      }
    },
    run: (work) => work(),
    advance: sleep,
  };
}
