import type { Clock } from '../clock.ts';

/** A timer cannot be set for longer, and an early one must not turn into a storm. */
const LONGEST_TIMER_MS = 2_000_000_000;
const SHORTEST_TIMER_MS = 15_000;

/** Calls `run` once at an instant (ISO 8601), not before a quarter of a minute has passed, and gives back what cancels it. */
export function atInstant(clock: Clock, at: string, run: () => void): () => void {
  const delayMs = Date.parse(at) - clock.now();
  return clock.after(Math.min(Math.max(delayMs, SHORTEST_TIMER_MS), LONGEST_TIMER_MS), run);
}
