import { formatDecimal, type MoneyPair } from '../shop/money.ts';
import type { Resolved } from './resolved.ts';

/** The two currencies of an order. */
export interface Currencies {
  readonly currencyCode: string;
  readonly presentmentCurrencyCode: string;
}

export function resolveMoneyBag(amount: MoneyPair, currencies: Currencies): Resolved {
  return {
    shopMoney: {
      amount: formatDecimal(amount.shop, currencies.currencyCode),
      currencyCode: currencies.currencyCode,
    },
    presentmentMoney: resolveMoney(amount, currencies),
  };
}

/** `MoneyV2` in the shopper's currency. */
export function resolveMoney(amount: MoneyPair, { presentmentCurrencyCode }: Currencies): Resolved {
  return {
    amount: formatDecimal(amount.presentment, presentmentCurrencyCode),
    currencyCode: presentmentCurrencyCode,
  };
}
