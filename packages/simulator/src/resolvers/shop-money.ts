import type { ShopState } from '../shop/shop-state.ts';
import { resolveConnection } from './connection.ts';
import type { Args, Resolved } from './resolved.ts';

const currencyNames = new Intl.DisplayNames(['en'], { type: 'currency' });

/** What `Shop` says of currencies and taxes. */
export function resolveShopMoney({ shop, seededAt }: ShopState): Resolved {
  const { currencyCode, markets, location } = shop;
  const abroad = markets
    .filter((market) => market.currencyCode !== currencyCode)
    .map((market, index) => ({ id: index + 1, ...market }));
  const moneyFormat = `${findSymbol(currencyCode)}{{amount}}`;
  const moneyWithCurrencyFormat = `${moneyFormat} ${currencyCode}`;
  return {
    currencyCode,
    enabledPresentmentCurrencies: [...new Set(markets.map((market) => market.currencyCode))].toSorted(),
    currencySettings: (args: Args) =>
      resolveConnection(abroad, args, (market) => ({
        currencyCode: market.currencyCode,
        currencyName: currencyNames.of(market.currencyCode) ?? market.currencyCode,
        enabled: true,
        manualRate: market.rate,
        rateUpdatedAt: seededAt,
      })),
    currencyFormats: {
      moneyFormat,
      moneyInEmailsFormat: moneyFormat,
      moneyWithCurrencyFormat,
      moneyWithCurrencyInEmailsFormat: moneyWithCurrencyFormat,
    },
    // As on the orders that are shipped at home.
    taxesIncluded: location.countryCode !== 'US',
    taxShipping: true,
  };
}

function findSymbol(currencyCode: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: currencyCode,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currencyCode;
}
