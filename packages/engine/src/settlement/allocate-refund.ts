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
 * Ways to share an amount out over the payments that were received, never more to one than it still holds (rule E9): the latest first, and the earliest
 * first where that is another. None where they do not hold that much together.
 *
 * Whether Shopify's own `suggestedRefund` counts what an edit left overpaid is not documented, nor which payment it takes store credit to have come from:
 * one that it holds for empty it refuses.
 */
export function refundWays(
  transactions: readonly TransactionFacts[],
  amount: Money,
): readonly (readonly RefundShare[])[] {
  const payments = transactions.filter(isReceived).map((payment) => ({
    payment,
    left: leftOf(payment, transactions),
  }));
  const latestFirst = shareOver(payments.toReversed(), amount);
  const earliestFirst = shareOver(payments, amount);
  if (!latestFirst || !earliestFirst) return [];
  const isSame = latestFirst.every(({ parentId }) =>
    earliestFirst.some((share) => share.parentId === parentId),
  );
  return isSame && latestFirst.length === earliestFirst.length ? [latestFirst] : [latestFirst, earliestFirst];
}

interface Payment {
  readonly payment: TransactionFacts;
  readonly left: Decimal;
}

function shareOver(payments: readonly Payment[], { amount, currencyCode }: Money): RefundShare[] | null {
  let open = new Decimal(amount);
  const shares: RefundShare[] = [];
  for (const { payment, left } of payments) {
    const share = Decimal.min(open, left);
    if (!share.isPositive() || share.isZero()) continue;
    open = open.minus(share);
    shares.push({ parentId: payment.id, gateway: payment.gateway ?? '', amount: money(share, currencyCode) });
  }
  return open.isZero() ? shares : null;
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
