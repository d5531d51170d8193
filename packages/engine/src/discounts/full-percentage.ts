import { Decimal } from 'decimal.js';

import { minorUnit, moneyDifference, moneyProduct, moneySum } from '../money.ts';
import type { CalculatedDiscount, CalculatedLine } from '../shopify/calculated-line.ts';

/**
 * Whether a discount is its percentage of all units of a line. A percentage that is less was only good for some of them, as with
 * buy x, get y: Shopify does not say so, but the amounts do.
 */
export function isFullPercentage(
  { unitPrice, quantity, discounts }: CalculatedLine,
  { percentage, isOnWholeOrder, amount }: CalculatedDiscount,
): boolean {
  if (percentage === null) return false;
  const gross = moneyProduct(unitPrice, quantity);
  const ofLine = discounts.filter((each) => !each.isOnWholeOrder).map((each) => each.amount);
  const base = isOnWholeOrder ? moneyDifference(gross, moneySum(ofLine, gross.currencyCode)) : gross;
  const expected = moneyProduct(base, new Decimal(percentage).div(100));
  return new Decimal(expected.amount).minus(amount.amount).lessThanOrEqualTo(minorUnit(amount));
}
