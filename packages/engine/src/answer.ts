import type { AddressFieldProblem, ProblemCode, Quote } from '@amend/contract';

import type { Words } from './words.ts';

/**
 * An expected refusal: a value with a code, not an exception.
 *
 * `fields` says what is wrong with an address, `retryAfterSeconds` when trying again makes sense, `closedAt` when a window closed and
 * `opensAt` when it opens again, `isDelivered` that everything of the order has arrived, `message` says in the merchant's words what happened, `quote` is what holds now in place of what the
 * shopper was shown, `proofs` names those of which one would do.
 */
export interface Refusal {
  readonly code: ProblemCode;
  readonly fields?: readonly RefusedField[];
  readonly retryAfterSeconds?: number;
  /** An ISO 8601 instant. */
  readonly closedAt?: string;
  /** An ISO 8601 instant. */
  readonly opensAt?: string;
  readonly isDelivered?: boolean;
  readonly message?: Words;
  readonly quote?: Quote;
  readonly proofs?: readonly string[];
}

/** One field of an address and what is wrong with it; `message` is there where the shop's system said it in its own words. */
export interface RefusedField extends Pick<AddressFieldProblem, 'field' | 'reason'> {
  readonly message?: string;
}

/** What was asked for, or why it is refused. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

/** An answer that gives what was asked for. */
export function given<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

/** An answer that refuses. */
export function refused<Value>(refusal: Refusal): Answer<Value> {
  return { ok: false, refusal };
}
