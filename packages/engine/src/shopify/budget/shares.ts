import type { Priority } from './budget.ts';

/** How much of what they ask for calls and reservations of each priority spend in the end. */
export interface Shares {
  /** From 0 to 1; 1 before anything was spent. */
  of(priority: Priority): number;
  isKnown(priority: Priority): boolean;
  learn(priority: Priority, asked: number, spent: number): void;
}

/** How much the latest one counts. */
const WEIGHT = 0.2;

/** Shares that follow what is spent, so that waits are not told by requested costs of which most flows back at once. */
export function createShares(): Shares {
  const shares = new Map<Priority, number>();
  return {
    of: (priority) => shares.get(priority) ?? 1,
    isKnown: (priority) => shares.has(priority),
    learn(priority, asked, spent) {
      if (asked <= 0) return;
      const share = Math.min(1, Math.max(0, spent / asked));
      const before = shares.get(priority) ?? share;
      shares.set(priority, before + WEIGHT * (share - before));
    },
  };
}
