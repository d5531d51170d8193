import type { UserError } from './orders/update-order.ts';

/** One request to the Admin API, as the simulator saw it. */
export interface LoggedRequest {
  readonly at: string;
  /** What the operation is called in its document; `null` for an anonymous one or when the document could not be read. */
  readonly operationName: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription' | null;
  /** `['orderUpdate']`. */
  readonly rootFields: readonly string[];
  /** The HTTP status that was answered, or `null` when the connection was dropped instead. */
  readonly status: number | null;
  readonly requestedQueryCost: number | null;
  /** `null` when nothing was run. */
  readonly actualQueryCost: number | null;
  /** From all root fields together. */
  readonly userErrors: readonly UserError[];
  /** The messages of top-level errors. */
  readonly errors: readonly string[];
}
