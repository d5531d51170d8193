import { Decimal } from 'decimal.js';

/** One price in the shop's and the shopper's currency, both in minor units (cents; whole yen; thousandths of a dinar). */
export interface MoneyPair {
  readonly shop: number;
  readonly presentment: number;
}

export const NOTHING: MoneyPair = { shop: 0, presentment: 0 };

const ZERO_DECIMALS = new Set([
  'CLP',
  'DJF',
  'GNF',
  'ISK',
  'JPY',
  'KMF',
  'KRW',
  'PYG',
  'RWF',
  'UGX',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF',
]);
const THREE_DECIMALS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** How many decimals ISO 4217 gives a currency. */
export function countDecimals(currencyCode: string): number {
  if (ZERO_DECIMALS.has(currencyCode)) return 0;
  return THREE_DECIMALS.has(currencyCode) ? 3 : 2;
}

/**
 * Writes minor units the way Shopify's `Decimal` does: exact, without trailing zeros, and never without a decimal
 * (`4200` EUR is `"42.0"`, `1275` EUR is `"12.75"`, `13200` JPY is `"13200.0"`).
 */
export function formatDecimal(minor: number, currencyCode: string): string {
  const decimals = countDecimals(currencyCode);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${minor < 0 ? '-' : ''}${whole}.${fraction === '' ? '0' : fraction}`;
}

export function addMoney(...amounts: readonly MoneyPair[]): MoneyPair {
  return amounts.reduce(
    (sum, amount) => ({ shop: sum.shop + amount.shop, presentment: sum.presentment + amount.presentment }),
    NOTHING,
  );
}

export function subtractMoney(from: MoneyPair, amount: MoneyPair): MoneyPair {
  return { shop: from.shop - amount.shop, presentment: from.presentment - amount.presentment };
}

export function multiplyMoney(amount: MoneyPair, by: number): MoneyPair {
  return { shop: amount.shop * by, presentment: amount.presentment * by };
}

/** Takes a share of an amount, each currency rounded half up to its own minor unit: `share / within` of it. */
export function takeShare(amount: MoneyPair, share: Decimal.Value, within: Decimal.Value = 1): MoneyPair {
  return mapMoney(amount, (minor) => takePart(minor, share, within));
}

/** Takes `share / within` of a number of minor units, rounded half up. */
export function takePart(minor: number, share: Decimal.Value, within: Decimal.Value = 1): number {
  return new Decimal(minor).times(share).div(within).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}

/** Works on each currency by itself. */
export function mapMoney(
  amount: MoneyPair,
  change: (minor: number, currency: keyof MoneyPair) => number,
): MoneyPair {
  return { shop: change(amount.shop, 'shop'), presentment: change(amount.presentment, 'presentment') };
}

export function isNothing(amount: MoneyPair): boolean {
  return amount.shop === 0 && amount.presentment === 0;
}
