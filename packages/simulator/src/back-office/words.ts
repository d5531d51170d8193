import type { OrderRecord } from '../orders/order-record.ts';
import { countDecimals, type MoneyPair } from '../shop/money.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `2 minutes ago`. */
export function tellAge(instant: string, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(instant)) / 1000));
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (seconds < MINUTE) return 'just now';
  if (seconds < HOUR) return format.format(-Math.floor(seconds / MINUTE), 'minute');
  if (seconds < DAY) return format.format(-Math.floor(seconds / HOUR), 'hour');
  return format.format(-Math.floor(seconds / DAY), 'day');
}

/** `Mon 23 Nov, 14:12`, by the shop's clock. */
export function tellTime(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** `23 Nov, 14:12:05`, by the shop's clock. */
export function tellExactTime(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(new Date(instant));
}

/** An amount in the currency the shopper paid in, `€42.00`. */
export function tellMoney(amount: MoneyPair, order: OrderRecord): string {
  return writeMoney(amount.presentment, order.presentmentCurrencyCode);
}

/** The same in the shop's currency; `null` where that is the same currency. */
export function tellShopMoney(amount: MoneyPair, order: OrderRecord): string | null {
  return order.currencyCode === order.presentmentCurrencyCode
    ? null
    : writeMoney(amount.shop, order.currencyCode);
}

/** `PARTIALLY_FULFILLED` as `Partially fulfilled`. */
export function tellStatus(status: string): string {
  const words = status.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function writeMoney(minor: number, currency: string): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(
    minor / 10 ** countDecimals(currency),
  );
}
