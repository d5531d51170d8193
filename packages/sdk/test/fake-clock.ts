import type { Clock } from '../src/clock.ts';

/** A clock that stands still until it is told to move. */
export interface FakeClock extends Clock {
  /** Moves on, and calls whoever wanted to be called by then. */
  advance(ms: number): void;
  /** How many wait to be called. */
  readonly waiting: number;
}

/** Makes a {@link FakeClock}. */
export function createFakeClock(startsAt: string): FakeClock {
  let now = Date.parse(startsAt);
  const timers = new Map<symbol, { at: number; run: () => void }>();
  return {
    now: () => now,
    after(delayMs, run) {
      const id = Symbol('timer');
      timers.set(id, { at: now + delayMs, run });
      return () => timers.delete(id);
    },
    advance(ms) {
      now += ms;
      for (const [id, { at, run }] of timers) {
        if (at > now) continue;
        timers.delete(id);
        run();
      }
    },
    get waiting() {
      return timers.size;
    },
  };
}
