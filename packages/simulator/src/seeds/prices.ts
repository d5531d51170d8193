import type { MoneyPair } from '../shop/money.ts';

interface Market {
  /** Minor units of the market's currency for one euro cent. */
  readonly rate: number;
  /** Prices are rounded to multiples of this many minor units. */
  readonly step: number;
}

const MARKETS: Readonly<Record<string, Market>> = {
  EUR: { rate: 1, step: 1 },
  USD: { rate: 1.1, step: 100 },
  GBP: { rate: 0.86, step: 50 },
  JPY: { rate: 1.65, step: 100 },
  AED: { rate: 4.05, step: 100 },
};

/**
 * What a price in euro cents is in a market's currency, rounded to what a shop would ask there.
 *
 * @throws Error for a currency the seeded shop does not sell in.
 */
export function priceFor(shop: number, currencyCode: string): MoneyPair {
  const market = MARKETS[currencyCode];
  if (market === undefined) throw new Error(`The seeded shop does not sell in ${currencyCode}.`);
  return { shop, presentment: Math.round((shop * market.rate) / market.step) * market.step };
}
