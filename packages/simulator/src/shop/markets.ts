import { Decimal } from 'decimal.js';

import { countDecimals, type MoneyPair } from './money.ts';
import type { MarketRecord, ShopRecord } from './shop-state.ts';

type Shop = Pick<ShopRecord, 'markets' | 'currencyCode'>;

/**
 * What a price of the catalogue is in a currency the shop sells in, rounded to what the shop would ask there.
 *
 * @param price - Minor units of the shop's currency.
 * @throws Error for a currency the shop does not sell in.
 */
export function priceInCurrency(price: number, currencyCode: string, shop: Shop): MoneyPair {
  const market = shop.markets.find((each) => each.currencyCode === currencyCode);
  if (market === undefined) throw new Error(`The shop does not sell in ${currencyCode}.`);
  return { shop: price, presentment: priceInMarket(price, market, shop) };
}

/** The same in the minor units of one market's currency. */
export function priceInMarket(price: number, market: MarketRecord, shop: Shop): number {
  return new Decimal(price)
    .times(market.rate)
    .times(new Decimal(10).pow(countDecimals(market.currencyCode) - countDecimals(shop.currencyCode)))
    .div(market.step)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .times(market.step)
    .toNumber();
}

/** The market that a country belongs to; the one at home where no country is given. */
export function findMarket(countryCode: string | null, { markets }: Shop): MarketRecord | undefined {
  if (countryCode === null) return markets[0];
  return (
    markets.find((each) => each.countryCodes.includes(countryCode)) ??
    markets.find((each) => each.countryCodes.length === 0)
  );
}

/**
 * Turns an amount in the shopper's currency into both.
 *
 * @param minor - Minor units of the shopper's currency.
 * @param rate - How many of the shopper's currency one of the shop's is.
 */
export function convertToPair(
  minor: number,
  currencies: {
    readonly currencyCode: string;
    readonly presentmentCurrencyCode: string;
    readonly exchangeRate: string;
  },
): MoneyPair {
  const { currencyCode, presentmentCurrencyCode, exchangeRate } = currencies;
  const shop = new Decimal(minor)
    .times(new Decimal(10).pow(countDecimals(currencyCode) - countDecimals(presentmentCurrencyCode)))
    .div(exchangeRate)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .toNumber();
  return { shop, presentment: minor };
}

/** Reads an amount that the API was given into minor units, rounded half up; `null` when it is no number. */
export function readMinor(amount: unknown, currencyCode: string): number | null {
  if (typeof amount !== 'string' && typeof amount !== 'number') return null;
  try {
    const value = new Decimal(amount);
    if (!value.isFinite()) return null;
    return value
      .times(new Decimal(10).pow(countDecimals(currencyCode)))
      .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
      .toNumber();
  } catch {
    return null;
  }
}
