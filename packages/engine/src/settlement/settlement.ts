import type { Money, SettlementAction, SettlementState } from '@amend/contract';

import { money } from '../money.ts';

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
  /** When the shopper was first asked to pay. */
  readonly askedAt: string | null;
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
    amount: money('0', currencyCode),
    deadlineAt: null,
    paymentUrl: null,
    askedAt: null,
    invoicedAt: null,
    chargedAt: null,
    refund: null,
  };
}
