import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import { isMoreMoney, money, moneyDifference, moneyProduct, moneySum } from '../money.ts';
import type { OfferDiscount } from './offer.ts';

/**
 * What each item of an offer comes to, from what they cost without it, or `null` where the offer has no amount in their currency (rule O6).
 *
 * A percentage is taken off each. An amount is spread over all of them by what they cost, to the smallest unit of the currency, and never makes them cost
 * less than nothing.
 */
export function offerPrices(
  fullPrices: readonly Money[],
  discount: OfferDiscount | null,
  currencyCode: string,
): readonly Money[] | null {
  if (discount === null) return fullPrices;
  if ('percentage' in discount) {
    const share = new Decimal(discount.percentage).div(100);
    return fullPrices.map((price) => moneyDifference(price, moneyProduct(price, share)));
  }
  const amount = discount.amounts[currencyCode];
  return amount === undefined ? null : spreadOver(fullPrices, money(amount, currencyCode));
}

function spreadOver(fullPrices: readonly Money[], amount: Money): readonly Money[] {
  const { currencyCode } = amount;
  const whole = moneySum(fullPrices, currencyCode);
  const off = isMoreMoney(amount, whole) ? whole : amount;
  // Up to each item and all before it, so that the parts add up to the whole.
  const offUpTo = (count: number) => {
    const { amount: sum } = moneySum(fullPrices.slice(0, count), currencyCode);
    const share = new Decimal(whole.amount).isZero() ? new Decimal(0) : new Decimal(sum).div(whole.amount);
    return moneyProduct(off, share);
  };
  return fullPrices.map((price, place) =>
    moneyDifference(price, moneyDifference(offUpTo(place + 1), offUpTo(place))),
  );
}
