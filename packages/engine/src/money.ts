import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

/** An amount with the number of decimals its currency has: Shopify writes `58.0` for EUR and JPY alike (rule E11). */
export function money(amount: string | Decimal, currencyCode: string): Money {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: currencyCode,
  }).resolvedOptions();
  return { amount: new Decimal(amount).toFixed(maximumFractionDigits ?? 2), currencyCode };
}

/** How much `after` is more than `before`. Throws where the currencies differ. */
export function moneyDifference(after: Money, before: Money): Money {
  if (after.currencyCode !== before.currencyCode)
    throw new TypeError('Amounts of two currencies have no difference.');
  return money(new Decimal(after.amount).minus(before.amount), after.currencyCode);
}

/** Whether two amounts are the same, however many zeros they are written with. */
export function isSameMoney(one: Money, other: Money): boolean {
  return one.currencyCode === other.currencyCode && new Decimal(one.amount).equals(other.amount);
}
