import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import { minorUnit, money, moneySum } from '../money.ts';

/** Splits an amount in proportion to others, to the minor unit; the parts add up to the whole. */
export function inProportion(whole: Money, weights: readonly Money[]): readonly Money[] {
  const { currencyCode } = whole;
  const all = new Decimal(moneySum(weights, currencyCode).amount);
  let weighed = new Decimal(0);
  let given = new Decimal(0);
  return weights.map(({ amount }) => {
    weighed = weighed.plus(amount);
    const upTo = all.isZero() ? new Decimal(0) : weighed.div(all).times(whole.amount);
    const part = new Decimal(money(upTo.minus(given), currencyCode).amount);
    given = given.plus(part);
    return money(part, currencyCode);
  });
}

/**
 * Makes amounts that were rounded one by one add up to a sum that is known: the largest of those that `mayMove` move by one minor unit each. A gap
 * that rounding does not explain stays.
 */
export function evenOut(
  amounts: readonly Money[],
  sum: Money,
  mayMove: (place: number) => boolean = () => true,
): readonly Money[] {
  const unit = new Decimal(minorUnit(sum));
  const gap = new Decimal(sum.amount).minus(moneySum(amounts, sum.currencyCode).amount);
  const steps = gap.abs().div(unit).toNumber();
  const movable = amounts
    .map(({ amount }, place) => ({ amount: new Decimal(amount), place }))
    .filter(({ amount, place }) => mayMove(place) && !amount.isZero())
    .toSorted((one, other) => other.amount.comparedTo(one.amount));
  if (steps > movable.length) return amounts;
  const moved = new Set(movable.slice(0, steps).map(({ place }) => place));
  const step = gap.isNegative() ? unit.negated() : unit;
  return amounts.map((each, place) =>
    moved.has(place) ? money(new Decimal(each.amount).plus(step), each.currencyCode) : each,
  );
}
