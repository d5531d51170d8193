import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import { money } from '../money.ts';
import type { TransactionFacts } from '../shopify/read-settlement.ts';

/** What goes back to one payment. */
export interface RefundShare {
  /** Shopify's global id of the payment. */
  readonly parentId: string;
  readonly gateway: string;
  readonly amount: Money;
}

/**
 * Shares an amount out over the payments that were received, the latest first, and never more to one than it still holds (rule E9); `null` where they
 * do not hold that much together. Whether Shopify's own `suggestedRefund` counts what an edit left overpaid is not documented.
 */
export function allocateRefund(
  transactions: readonly TransactionFacts[],
  amount: Money,
): readonly RefundShare[] | null {
  let left = new Decimal(amount.amount);
  const shares: RefundShare[] = [];
  for (const payment of transactions.filter(isReceived).toReversed()) {
    const share = Decimal.min(left, leftOf(payment, transactions));
    if (!share.isPositive() || share.isZero()) continue;
    left = left.minus(share);
    shares.push({
      parentId: payment.id,
      gateway: payment.gateway ?? '',
      amount: money(share, amount.currencyCode),
    });
  }
  return left.isZero() ? shares : null;
}

function isReceived({ kind, status }: TransactionFacts): boolean {
  return (kind === 'SALE' || kind === 'CAPTURE') && status === 'SUCCESS';
}

/** A refund that is on its way counts: its money is as good as gone. */
function leftOf({ id, amount }: TransactionFacts, transactions: readonly TransactionFacts[]): Decimal {
  return transactions
    .filter(({ kind, parentId }) => kind === 'REFUND' && parentId === id)
    .filter(({ status }) => status === 'SUCCESS' || status === 'PENDING')
    .reduce((left, refund) => left.minus(refund.amount.amount), new Decimal(amount.amount));
}
