import type { App } from '../../platform/app.ts';
import { countDecimals, type MoneyPair } from '../../shop/money.ts';
import type { ShopRecord, ShopState } from '../../shop/shop-state.ts';
import { toShopTime } from '../../shop/shop-time.ts';

/** Who a payload is written for, and where. */
export interface Reader {
  readonly app: App;
  readonly state: ShopState;
}

/** The two currencies of an order. */
interface Currencies {
  readonly currencyCode: string;
  readonly presentmentCurrencyCode: string;
}

/** Writes an amount as REST does: with all decimals of its currency (`"42.00"`, `"13200"`). */
export function writeAmount(minor: number, currencyCode: string): string {
  const decimals = countDecimals(currencyCode);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const sign = minor < 0 ? '-' : '';
  if (decimals === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Writes an amount in the shop's currency alone. */
export function writePrice(amount: MoneyPair, { currencyCode }: Currencies): string {
  return writeAmount(amount.shop, currencyCode);
}

/** Writes an amount in both currencies. */
export function writePriceSet(
  amount: MoneyPair,
  { currencyCode, presentmentCurrencyCode }: Currencies,
): object {
  return {
    shop_money: { amount: writeAmount(amount.shop, currencyCode), currency_code: currencyCode },
    presentment_money: {
      amount: writeAmount(amount.presentment, presentmentCurrencyCode),
      currency_code: presentmentCurrencyCode,
    },
  };
}

export function writeTime(instant: string, shop: ShopRecord): string;
export function writeTime(instant: string | null, shop: ShopRecord): string | null;
export function writeTime(instant: string | null, shop: ShopRecord): string | null {
  return instant === null ? null : toShopTime(instant, shop.ianaTimezone);
}

/** A value that names, addresses, phones and e-mails are left out of, when the app may not read them. */
export function protect<Value>(value: Value, { app }: Reader): Value | null {
  return app.customerDataLevel < 2 ? null : value;
}
