import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import { linePrice } from '../changes/staged-lines.ts';
import { money, moneyDifference, moneyProduct, moneySum } from '../money.ts';
import type { CalculatedDiscount, CalculatedLine } from '../shopify/calculated-line.ts';
import { isFullPercentage } from './full-percentage.ts';

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
  const units = before.quantity - left.quantity;
  const { currencyCode } = before.unitPrice;
  const lost = before.discounts
    .map((discount) => ({ discount, amount: moneyDifference(discount.amount, amountOf(left, discount)) }))
    .filter(
      ({ discount, amount }) => !isZero(amount) && !added.discounts.some(({ id }) => id === discount.id),
    );
  if (lost.length === 0) return null;
  const gross = moneyProduct(added.unitPrice, added.quantity);
  const ofLine = lost
    .filter(({ discount }) => !discount.isOnWholeOrder)
    .map(({ discount, amount }) => worthOn(gross, discount, amount, isFullPercentage(before, discount)));
  const afterLine = moneyDifference(gross, moneySum(ofLine, currencyCode));
  const ofOrder = lost
    .filter(({ discount }) => discount.isOnWholeOrder)
    .map(({ discount, amount }) => worthOn(afterLine, discount, amount, isFullPercentage(before, discount)));
  const wanted = moneyDifference(linePrice(added), moneySum([...ofLine, ...ofOrder], currencyCode));
  const [first] = lost;
  const isOnePercentage =
    lost.length === 1 &&
    first !== undefined &&
    added.discounts.length === 0 &&
    units > 0 &&
    isFullPercentage(before, first.discount);
  return {
    title: lost.map(({ discount }) => discount.title).join(' + '),
    wantedPrice: notBelowZero(wanted),
    percentage: isOnePercentage ? first.discount.percentage : null,
  };
}

function worthOn(base: Money, { percentage }: CalculatedDiscount, amount: Money, isRate: boolean): Money {
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
