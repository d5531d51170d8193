import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

/** The smallest amount of a currency, as a decimal string: `0.01` for EUR, `1` for JPY. */
export function minorUnit({ currencyCode }: Pick<Money, 'currencyCode'>): string {
  return new Decimal(10).pow(-decimalsOf(currencyCode)).toString();
}

/** An amount with the number of decimals its currency has: Shopify writes `58.0` for EUR and JPY alike (rule E11). */
export function money(amount: string | Decimal, currencyCode: string): Money {
  return { amount: new Decimal(amount).toFixed(decimalsOf(currencyCode)), currencyCode };
}

/** Formatters are costly to make, and there are few currencies. */
const decimals = new Map<string, number>();

function decimalsOf(currencyCode: string): number {
  const known = decimals.get(currencyCode);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: currencyCode });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  decimals.set(currencyCode, maximumFractionDigits);
  return maximumFractionDigits;
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

/** So many times an amount. */
export function moneyProduct({ amount, currencyCode }: Money, times: number | Decimal): Money {
  return money(new Decimal(amount).times(times), currencyCode);
}

/** Amounts of one currency added up; zero of it where there are none. */
export function moneySum(amounts: readonly Money[], currencyCode: string): Money {
  return money(
    amounts.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)),
    currencyCode,
  );
}

/** Whether one amount is more than another of the same currency. */
export function isMoreMoney(one: Money, other: Money): boolean {
  return new Decimal(moneyDifference(one, other).amount).greaterThan(0);
}
