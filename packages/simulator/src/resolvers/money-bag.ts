import { formatDecimal, type MoneyPair } from '../shop/money.ts';
import type { Resolved } from './resolved.ts';

/** The two currencies of an order. */
export interface Currencies {
  readonly currencyCode: string;
  readonly presentmentCurrencyCode: string;
}

export function resolveMoneyBag(amount: MoneyPair, currencies: Currencies): Resolved {
  const { currencyCode, presentmentCurrencyCode } = currencies;
  return {
    shopMoney: { amount: formatDecimal(amount.shop, currencyCode), currencyCode },
    presentmentMoney: {
      amount: formatDecimal(amount.presentment, presentmentCurrencyCode),
      currencyCode: presentmentCurrencyCode,
    },
  };
}
