import type { Scene } from './scene.ts';

/** Shorter waits, such as those between two tries, are not waited for longer than this. */
const SHORT_MS = 20;

/** Nothing in the gallery takes as long as this: so that a scene stays as it is for as long as it is looked at. */
const LONG_MS = 2000;

/** After this, a widget speaks about the wait; everything longer is the end of a call or of a window. */
const SLOW_MS = 6000;

let isHurried = false;

/** Has short timers end at once, and long ones never, so that nothing that waits gives up; but for scenes in which seconds have passed. */
export function holdTime(): void {
  const setTimer = globalThis.setTimeout.bind(globalThis);
  const held = (run: () => void, afterMs = 0, ...rest: unknown[]) => {
    if (afterMs < LONG_MS) return setTimer(run, Math.min(afterMs, SHORT_MS), ...rest);
    return isHurried && afterMs < SLOW_MS ? setTimer(run, 0, ...rest) : 0;
  };
  Object.assign(globalThis, { setTimeout: held });
}

/** Does something in surroundings of its own, and brings back the usual ones. */
export async function surround(
  surroundings: Scene['surroundings'],
  work: () => Promise<unknown>,
): Promise<void> {
  isHurried = surroundings === 'slow';
  if (surroundings === 'offline')
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  await work();
  isHurried = false;
  Reflect.deleteProperty(navigator, 'onLine');
}
