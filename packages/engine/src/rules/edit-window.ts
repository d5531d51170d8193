import type { ProblemCode } from '@amend/contract';

import type { Words } from '../words.ts';

/**
 * Whether one kind of change may be made to an order: open until an instant (ISO 8601), or closed for a reason.
 *
 * `closesAt` is `null` where only the start of fulfilment closes it. `closedAt` is there where the time had run out, `opensAt` where a
 * blackout is on, `isDelivered` where everything has arrived, `message` where a rule refused in the merchant's own words, `proofs` where another proof would do.
 */
export type WindowState =
  | { readonly status: 'open'; readonly closesAt: string | null }
  | {
      readonly status: 'closed';
      readonly reason: ClosedReason;
      readonly closedAt?: string;
      readonly opensAt?: string;
      readonly isDelivered?: boolean;
      readonly message?: Words;
      readonly proofs?: readonly string[];
    };

/** Why an edit window is closed; each is a problem code. */
export type ClosedReason = Extract<
  ProblemCode,
  | 'change_not_permitted'
  | 'change_not_offered'
  | 'stronger_proof_needed'
  | 'order_cancelled'
  | 'fulfillment_started'
  | 'order_archived'
  | 'nothing_to_ship'
  | 'rule_denied'
  | 'edit_limit_reached'
  | 'edit_window_passed'
  | 'edit_window_not_open'
>;
