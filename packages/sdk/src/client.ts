import type { Change, Choices, Edit, Order, Quote } from './types.ts';

/** How one call can be steered. */
export interface CallOptions {
  /** Cancels the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** How accepting a quote is steered. */
export interface AcceptOptions extends CallOptions {
  /** Names the shopper's intent, 8 to 255 characters: the same for every attempt at it, a new one for a new intent (rule E2). */
  readonly idempotencyKey: string;
}

/** What looks at an order. Every call rejects with an `OrderProblem`, or with its signal's reason. */
export interface OrderCalls {
  /** Shopify's numeric id of the order that the token is for. */
  readonly orderId: string;
  /** Reads the order. */
  readOrder(options?: CallOptions): Promise<Order>;
}

/** What there is to choose from. Every call rejects with an `OrderProblem`, or with its signal's reason. */
export interface ChoiceCalls {
  /** Reads the variants that can stand in place of each line's, the ways to ship, and how the order can be cancelled. */
  readChoices(options?: CallOptions): Promise<Choices>;
}

/** What changes an order. Every call rejects with an `OrderProblem`, or with its signal's reason. */
export interface EditCalls {
  /** Asks what changes cost; changes nothing. */
  quote(changes: readonly Change[], options?: CallOptions): Promise<Quote>;
  /**
   * Accepts a quote of these changes as it was shown: nothing changes unless its version and difference still hold (rule E1).
   * Tried again after a lost answer, always under the same key.
   */
  accept(changes: readonly Change[], quote: Quote, options: AcceptOptions): Promise<Edit>;
}

/** What looks at what was changed. Every call rejects with an `OrderProblem`, or with its signal's reason. */
export interface EditReads {
  /** Reads an edit that was accepted before. */
  readEdit(editId: string, options?: CallOptions): Promise<Edit>;
  /** Reads the edits of the order, in the order in which they were made: where each stands, what is to be paid, what the shop said. */
  listEdits(options?: CallOptions): Promise<readonly Edit[]>;
}

/** What can be asked of the API about one order. */
export interface Client extends OrderCalls, ChoiceCalls, EditCalls, EditReads {}
