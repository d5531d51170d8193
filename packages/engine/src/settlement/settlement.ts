import type { Money } from '@amend/contract';

/** How the difference of an edit is settled: nothing to do, collected, given back (to where it came from, or as store credit), or left to what the order owes anyway. */
export type SettlementAction = 'none' | 'collect' | 'refund' | 'store-credit' | 'with-order';

/**
 * How far the money is: nothing to do; to be moved once the edit is in the order (`planned`); waited for (`open`); received; given back;
 * settled against other edits of the order (`offset`); not received in time (`lapsed`); or overtaken by a cancellation (`void`).
 */
export type SettlementState =
  | 'none'
  | 'planned'
  | 'open'
  | 'paid'
  | 'refunded'
  | 'offset'
  | 'lapsed'
  | 'void';

/** A refund, as it was decided before Shopify was asked for it: the same each time it is tried (rule E9). */
export interface PlannedRefund {
  readonly amount: Money;
  /** Shopify's idempotency key. */
  readonly key: string;
  /** An ISO 8601 instant. */
  readonly at: string;
}

/** The money of one edit. */
export interface Settlement {
  readonly action: SettlementAction;
  readonly state: SettlementState;
  /** What has to move, never negative. */
  readonly amount: Money;
  /** Until when the shopper may pay, as an ISO 8601 instant. */
  readonly deadlineAt: string | null;
  /** The page of Shopify on which they pay: a secret of theirs. */
  readonly paymentUrl: string | null;
  /** When Shopify was asked to e-mail the invoice. */
  readonly invoicedAt: string | null;
  /** When a card on file was charged. */
  readonly chargedAt: string | null;
  readonly refund: PlannedRefund | null;
}

/** The settlement of an edit that moves no money. */
export function nothingToSettle(currencyCode: string): Settlement {
  return {
    action: 'none',
    state: 'none',
    amount: { amount: '0', currencyCode },
    deadlineAt: null,
    paymentUrl: null,
    invoicedAt: null,
    chargedAt: null,
    refund: null,
  };
}
