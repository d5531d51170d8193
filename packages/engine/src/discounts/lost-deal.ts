import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import { money, moneyDifference, moneyProduct, moneySum } from '../money.ts';
import type { CalculatedDiscount, CalculatedLine } from '../shopify/calculated-line.ts';
import { isFullPercentage } from './full-percentage.ts';
import { isWaiver } from './waiver.ts';

/** What a shopper's deal would be worth on the line that comes in, where Shopify did not put it there by itself. */
export interface LostDeal {
  readonly title: string;
  /** What the units of the new line should cost together, the deal included. */
  readonly wantedPrice: Money;
  /** A percentage (0 to 100) where the deal is nothing but one, and `null` where it is an amount. */
  readonly percentage: number | null;
}

/**
 * What a swap would lose of the discounts on the units that go, or `null` where nothing is lost.
 *
 * A percentage keeps its rate; an amount, and a percentage that was only good for some of the units (buy x, get y), keeps the amount that the
 * swapped units had of it, but never makes the new line cost less than nothing.
 */
export function findLostDeal(
  before: CalculatedLine,
  left: CalculatedLine,
  added: CalculatedLine,
): LostDeal | null {
  const { currencyCode } = before.unitPrice;
  const lost = before.discounts
    .filter((discount) => !isWaiver(discount))
    .map((discount) => ({ discount, amount: moneyDifference(discount.amount, amountOf(left, discount)) }))
    .filter(
      ({ discount, amount }) => !isZero(amount) && !added.discounts.some(({ id }) => id === discount.id),
    );
  if (lost.length === 0) return null;
  const gross = moneyProduct(added.unitPrice, added.quantity);
  const staying = added.discounts.map((discount) => ({
    discount,
    amount: discount.amount,
    isRate: isFullPercentage(added, discount),
  }));
  const coming = lost.map((each) => ({ ...each, isRate: isFullPercentage(before, each.discount) }));
  const off = (base: Money, isOnWholeOrder: boolean): Money =>
    moneySum(
      [
        ...staying.map((each) => ({ ...each, worth: isOnWholeOrder ? worthOn(base, each) : each.amount })),
        ...coming.map((each) => ({ ...each, worth: worthOn(base, each) })),
      ]
        .filter(({ discount }) => discount.isOnWholeOrder === isOnWholeOrder)
        .map(({ worth }) => worth),
      currencyCode,
    );
  // Discounts of the whole order come after those of the line, so that those that stay take less off beside one that comes.
  const afterLine = notBelowZero(moneyDifference(gross, off(gross, false)));
  return {
    title: lost.map(({ discount }) => discount.title).join(' + '),
    wantedPrice: notBelowZero(moneyDifference(afterLine, off(afterLine, true))),
    percentage: onePercentage(coming, added),
  };
}

interface Worth {
  readonly discount: CalculatedDiscount;
  readonly amount: Money;
  /** Whether it is its percentage of all units. */
  readonly isRate: boolean;
}

/** The rate that can be staged as it is: of one discount, beside which nothing changes what the rate is taken of. */
function onePercentage(coming: readonly Worth[], { discounts }: CalculatedLine): number | null {
  const [only, ...others] = coming;
  if (!only?.isRate || others.length > 0) return null;
  const isAlone = discounts.every(({ isOnWholeOrder }) => isOnWholeOrder && !only.discount.isOnWholeOrder);
  return isAlone ? only.discount.percentage : null;
}

function worthOn(base: Money, { discount: { percentage }, amount, isRate }: Worth): Money {
  return isRate && percentage !== null ? moneyProduct(base, new Decimal(percentage).div(100)) : amount;
}

function amountOf({ discounts, unitPrice }: CalculatedLine, { id }: CalculatedDiscount): Money {
  return discounts.find((each) => each.id === id)?.amount ?? money('0', unitPrice.currencyCode);
}

function isZero({ amount }: Money): boolean {
  return new Decimal(amount).isZero();
}

function notBelowZero(amount: Money): Money {
  return new Decimal(amount.amount).isNegative() ? money('0', amount.currencyCode) : amount;
}
