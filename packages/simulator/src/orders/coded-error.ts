import type { UserError } from './update-order.ts';

/** A user error of a mutation whose errors have codes; `null` where the schema has none that fits. */
export interface CodedError extends UserError {
  readonly code: string | null;
}

/** When something happens, and where the numbers of new records come from. */
export interface Moment {
  readonly at: string;
  readonly nextId: () => number;
}
