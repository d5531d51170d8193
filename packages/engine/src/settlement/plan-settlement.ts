import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { money } from '../money.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { OwedPolicy } from './owed-policy.ts';
import { nothingToSettle } from './settlement.ts';
import type { Settlement } from './settlement.ts';

/**
 * How the difference of an edit is going to be settled, or why it may not be (rules S1 to S3).
 *
 * `unpaid` is what the shopper has still to pay for earlier edits. What an order owes beside that is for the merchant to collect: an edit of an
 * order that was never paid adds to it. Where the money is only reserved, less of it will be taken.
 */
export function planSettlement(
  facts: Pick<OrderFacts, 'total' | 'paid' | 'capturable'>,
  difference: Money,
  unpaid: Money,
  owed: OwedPolicy,
): Answer<Settlement> {
  const { currencyCode } = difference;
  const amount = new Decimal(difference.amount);
  const none = nothingToSettle(currencyCode);
  if (amount.isZero()) return given(none);
  const planned = { ...none, state: 'planned' as const, amount: money(amount.abs(), currencyCode) };
  const covered = new Decimal(facts.paid.amount).plus(facts.capturable.amount).plus(unpaid.amount);
  const isCovered = covered.greaterThanOrEqualTo(facts.total.amount);
  const isLess = amount.isNegative();
  if (isLess && owed === 'refuse') return refused({ code: 'decrease_refused' });
  if (!isCovered) return given({ ...none, action: 'with-order', amount: planned.amount });
  if (isLess && new Decimal(facts.paid.amount).isZero()) return given(none);
  if (!isLess) return given({ ...planned, action: 'collect' });
  return given({ ...planned, action: owed === 'store-credit' ? owed : 'refund' });
}
