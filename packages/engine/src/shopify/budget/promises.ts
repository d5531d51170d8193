import type { Priority } from './budget.ts';
import { isAsUrgent } from './line.ts';

/** Those who were told to come back: whoever is told next is told to come after them, so that they do not all come at once. */
export interface Promises {
  /** The points that are promised to those who are at least as urgent and have not come back yet. */
  pointsBefore(priority: Priority): number;
  make(priority: Priority, points: number, dueMs: number): void;
}

interface Promised {
  readonly priority: Priority;
  readonly points: number;
  readonly dueMs: number;
}

/** Promises that are over once they are due, kept or not. */
export function createPromises(nowMs: () => number): Promises {
  let promises: Promised[] = [];
  return {
    pointsBefore(priority) {
      const atMs = nowMs();
      promises = promises.filter(({ dueMs }) => dueMs > atMs);
      return promises
        .filter((promise) => isAsUrgent(promise.priority, priority))
        .reduce((sum, { points }) => sum + points, 0);
    },
    make: (priority, points, dueMs) => void promises.push({ priority, points, dueMs }),
  };
}
