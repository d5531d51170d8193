import type { Priority } from './budget.ts';

/** How many of each priority there are, and how many points they have. */
export interface Tally {
  add(priority: Priority, points: number): void;
  take(priority: Priority, points: number): void;
  /** Whether there is one of such a priority. */
  some(isSuch: (priority: Priority) => boolean): boolean;
  /** Adds up something of the points of each priority. */
  sum(of: (priority: Priority, points: number) => number): number;
}

/** A tally of nobody. */
export function createTally(): Tally {
  const counted = new Map<Priority, { count: number; points: number }>();
  const change = (priority: Priority, count: number, points: number) => {
    const before = counted.get(priority) ?? { count: 0, points: 0 };
    counted.set(priority, { count: before.count + count, points: before.points + points });
  };
  return {
    add: (priority, points) => change(priority, 1, points),
    take: (priority, points) => change(priority, -1, -points),
    some: (isSuch) => [...counted].some(([priority, { count }]) => count > 0 && isSuch(priority)),
    sum: (of) => [...counted].reduce((total, [priority, { points }]) => total + of(priority, points), 0),
  };
}
