import type { MarketRecord } from '../shop/shop-state.ts';

/** Where the seeded shop sells, and for how much. */
export const MARKETS: readonly MarketRecord[] = [
  { currencyCode: 'EUR', countryCodes: [], rate: '1', step: 1 },
  { currencyCode: 'USD', countryCodes: ['US'], rate: '1.1', step: 100 },
  { currencyCode: 'GBP', countryCodes: ['GB'], rate: '0.86', step: 50 },
  { currencyCode: 'JPY', countryCodes: ['JP'], rate: '165', step: 100 },
  { currencyCode: 'AED', countryCodes: ['AE'], rate: '4.05', step: 100 },
];
