import type { MoneyBag } from './money.ts';

/** The share of an amount that falls to some of its units, rounded half up to cents, or to what else the amount is written in. */
export function takeShare({ presentmentMoney }: MoneyBag, units: number, ofUnits: number): MoneyBag {
  const { amount, currencyCode } = presentmentMoney;
  if (units === ofUnits) return { presentmentMoney };
  // Shopify writes `22.0` for €22.00.
  const [whole = '0', fraction = ''] = amount.split('.');
  const decimals = Math.max(2, fraction.length);
  const minor = BigInt(whole + fraction.padEnd(decimals, '0'));
  const all = BigInt(ofUnits);
  const share = (2n * minor * BigInt(units) + all) / (2n * all);
  const digits = String(share).padStart(decimals + 1, '0');
  return {
    presentmentMoney: {
      amount: `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`,
      currencyCode,
    },
  };
}
