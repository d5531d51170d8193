import { Decimal } from 'decimal.js';

import { minorUnit } from '../money.ts';
import type { CalculatedDiscount, CalculatedLine } from '../shopify/calculated-line.ts';
import { isFullPercentage } from './full-percentage.ts';
import { isWaiver } from './waiver.ts';

/**
 * Whether the units that stay on a line keep the discounts they were bought with.
 *
 * Where units are added, no discount may shrink. Where units go, each discount may shrink with them and no more; one that was only good for
 * some of the units (buy x, get y) cannot be kept then, because what it was good for is no longer bought.
 */
export function isDealKept(before: CalculatedLine, after: CalculatedLine): boolean {
  if (after.quantity === 0) return true;
  return before.discounts.every((discount) => {
    if (isWaiver(discount)) return true;
    const left = after.discounts.find(({ id }) => id === discount.id)?.amount.amount ?? '0';
    const isConditional = discount.percentage !== null && !isFullPercentage(before, discount);
    if (isConditional && after.quantity < before.quantity) return false;
    return new Decimal(left).greaterThanOrEqualTo(leastOf(discount, before, after));
  });
}

function leastOf({ amount }: CalculatedDiscount, before: CalculatedLine, after: CalculatedLine): Decimal {
  const share = Decimal.min(1, new Decimal(after.quantity).div(before.quantity));
  return new Decimal(amount.amount).times(share).minus(minorUnit(amount));
}
