import type { Outcome } from '../orders/outcome.ts';
import type { Simulator } from '../simulator.ts';

/** What steps work on. */
export interface Stage {
  readonly simulator: Simulator;
  /** What steps kept for later ones, by name. */
  readonly kept: Map<string, string>;
  /** The data of every call so far; `null` where no answer came. */
  readonly answers: unknown[];
}

/** One step, ready to be taken. @throws Error when it did not do what it was to do. */
export type Step = (stage: Stage) => void | Promise<void>;

/** Takes an outcome for granted. @throws Error with its reason when it was refused. */
export function insist(outcome: Outcome): void {
  if (!outcome.isDone) throw new Error(outcome.reason);
}
