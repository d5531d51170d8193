import type { PointsAnswer, Priority } from './budget.ts';

/** Somebody who waits for points. */
export interface Waiter {
  readonly priority: Priority;
  /** Its place: the lower goes first. */
  readonly turnMs: number;
  /** When its patience ends. */
  readonly untilMs: number;
  /** Whether it belongs to an edit that has begun, whose points flow back only once it is through. */
  readonly isWithinEdit: boolean;
  /** What it asks for, which may become known better while it waits. */
  points(): number;
  /** How many points are missing for it to be served now. */
  missing(): number;
  /** Takes the points and tells it. */
  serve(): void;
  readonly answer: (answer: PointsAnswer) => void;
}

/**
 * How much later than it came each priority counts as having come: a read goes after all commits that come within 4 s after it, and before
 * those that come later.
 *
 * So nobody starves: background work is overtaken only by what comes within 8 s after it, none of which waits longer than its own patience.
 */
const LATENESS_MS: Readonly<Record<Priority, number>> = {
  commit: 0,
  quote: 2000,
  read: 4000,
  background: 8000,
};

/** The place in line of something that comes now. */
export function turnOf(priority: Priority, nowMs: number): number {
  return nowMs + LATENESS_MS[priority];
}

/** The place of a call whose points were set aside: before everybody. */
export const PAID_TURN = -Infinity;

/** The place of a call that needs more than was set aside for its edit: before all whose edit has not begun. */
export const BEGUN_TURN = 0;

/** Whether one priority is at least as urgent as another. */
export function isAsUrgent(one: Priority, other: Priority): boolean {
  return LATENESS_MS[one] <= LATENESS_MS[other];
}

/** Those who wait, in the order in which they are served: by turn, and first come first served within it. */
export function standInLine(line: Waiter[], waiter: Waiter): void {
  const behind = line.findLastIndex(({ turnMs }) => turnMs <= waiter.turnMs) + 1;
  line.splice(behind, 0, waiter);
}
