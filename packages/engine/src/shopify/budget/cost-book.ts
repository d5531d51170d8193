import type { CallWish } from './budget.ts';

/** What operations cost, learned from their answers. */
export interface CostBook {
  /** The requested cost of a call: that of the last answer to its like, or else its estimate, or else a careful guess within what was set aside for it. */
  expect(call: Pick<CallWish, 'operation' | 'estimatedCost'>, setAside: number): number;
  learn(call: Pick<CallWish, 'operation' | 'estimatedCost'>, requested: number): void;
}

/** More than what any of our operations costs: one that is not known yet is better waited for than throttled. */
const UNKNOWN_COST = 100;

/** A book that keeps as many costs as there are operations, and sizes of those that differ from call to call. */
export function createCostBook(): CostBook {
  const costs = new Map<string, number>();
  return {
    expect: (call, setAside) =>
      costs.get(entryOf(call)) ??
      call.estimatedCost ??
      // Whoever set points aside knew what the call may cost: it must not be stuck for a guess.
      (setAside > 0 ? Math.min(setAside, UNKNOWN_COST) : UNKNOWN_COST),
    learn: (call, requested) => void costs.set(entryOf(call), requested),
  };
}

function entryOf({ operation, estimatedCost }: Pick<CallWish, 'operation' | 'estimatedCost'>): string {
  return estimatedCost === null ? operation : `${operation} ${estimatedCost}`;
}
