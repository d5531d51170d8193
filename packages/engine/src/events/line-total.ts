import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import { minorUnit, money, moneyDifference, moneyProduct, moneySum } from '../money.ts';
import type { NetLineFacts, TaxFacts } from './net-order-facts.ts';

/** What the units that are left of a line cost after all discounts. */
export interface LineTotal {
  readonly total: Money;
  /** Whether Shopify says so itself; otherwise it can be a minor unit off. */
  readonly isExact: boolean;
}

/** How far around the likeliest price another one can have the same price before tax. */
const NEARBY = [0, -1, 1, -2, 2];

/**
 * What the units that are left of a line cost, with tax where the order's prices include it.
 *
 * Shopify says what they cost before tax. Where prices include tax, the price is the one of which so much is left when its tax is taken out; of two
 * such prices, the one that is nearer to an equal share of the line's discounts.
 */
export function lineTotalOf(line: NetLineFacts, isTaxIncluded: boolean): LineTotal {
  const { currentQuantity, orderedQuantity, unitPrice, currentBeforeTax, taxes } = line;
  const { currencyCode } = unitPrice;
  if (currentQuantity === 0) return { total: money('0', currencyCode), isExact: true };
  const gross = grossOf(line);
  const grossTax = moneySum(
    taxes.map(({ amount }) => amount),
    currencyCode,
  );
  const isUntaxed = new Decimal(grossTax.amount).isZero();
  if (!isTaxIncluded || isUntaxed) return { total: currentBeforeTax, isExact: true };
  const grossBeforeTax = moneyDifference(gross, grossTax);
  const isWhole = currentQuantity === orderedQuantity && grossBeforeTax.amount === currentBeforeTax.amount;
  if (isWhole) return { total: gross, isExact: true };
  const likeliest = new Decimal(gross.amount).div(grossBeforeTax.amount).times(currentBeforeTax.amount);
  const nearby = NEARBY.map((steps) =>
    money(likeliest.plus(new Decimal(minorUnit(gross)).times(steps)), currencyCode),
  ).filter((price) => moneyDifference(price, taxWithin(price)).amount === currentBeforeTax.amount);
  const expected = equalShare(line);
  const distance = ({ amount }: Money) => new Decimal(amount).minus(expected).abs();
  const [total = money(likeliest, currencyCode)] = nearby.toSorted((one, other) =>
    distance(one).comparedTo(distance(other)),
  );
  return { total, isExact: false };

  function taxWithin(price: Money): Money {
    return moneySum(
      taxesFor(taxes, price, gross, isTaxIncluded).map(({ amount }) => amount),
      currencyCode,
    );
  }
}

/** What all units that a line ever had cost after discounts. */
export function grossOf({ unitPrice, orderedQuantity, allocations }: NetLineFacts): Money {
  const off = moneySum(
    allocations.map(({ amount }) => amount),
    unitPrice.currencyCode,
  );
  return moneyDifference(moneyProduct(unitPrice, orderedQuantity), off);
}

/** The taxes of a part, where those of the whole are known: by their rates where the whole follows them, in proportion otherwise. */
export function taxesFor(
  taxes: readonly TaxFacts[],
  part: Money,
  whole: Money,
  isTaxIncluded: boolean,
): TaxFacts[] {
  const rates = taxes.map(({ rate }) => new Decimal(rate ?? 0));
  const base = isTaxIncluded ? Decimal.sum(1, ...rates) : new Decimal(1);
  return taxes.map((tax, place) => {
    const share = (rates[place] ?? new Decimal(0)).div(base);
    const gap = new Decimal(moneyDifference(moneyProduct(whole, share), tax.amount).amount).abs();
    const followsRate = tax.rate !== null && gap.lessThanOrEqualTo(minorUnit(whole));
    const amount = followsRate ? moneyProduct(part, share) : inProportionTo(tax.amount, part, whole);
    return { ...tax, amount };
  });
}

function inProportionTo(amount: Money, part: Money, whole: Money): Money {
  const isNothing = new Decimal(whole.amount).isZero();
  return moneyProduct(amount, isNothing ? 0 : new Decimal(part.amount).div(whole.amount));
}

function equalShare({ unitPrice, currentQuantity, orderedQuantity, allocations }: NetLineFacts): Decimal {
  const off = allocations.reduce((sum, { amount }) => sum.plus(amount.amount), new Decimal(0));
  return new Decimal(unitPrice.amount)
    .times(currentQuantity)
    .minus(off.times(currentQuantity).div(orderedQuantity));
}
