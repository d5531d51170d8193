import type { Books } from '../books/open-books.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { countDecimals, formatDecimal, type MoneyPair } from '../shop/money.ts';
import type { Resolved } from './resolved.ts';

/** The deprecated totals of an order, in the shop's currency only. */
export function resolveFlatMoney({ gross, ...books }: Books, { currencyCode }: OrderRecord): Resolved {
  const flat = (amount: MoneyPair) => formatMoney(amount.shop, currencyCode);
  return {
    subtotalPrice: flat(gross.subtotal),
    totalShippingPrice: flat(gross.shipping),
    totalTax: flat(gross.tax),
    totalDiscounts: flat(gross.discounts),
    totalPrice: flat(gross.total),
    totalTipReceived: { amount: formatDecimal(gross.tips.shop, currencyCode), currencyCode },
    totalReceived: flat(books.received),
    totalRefunded: flat(books.refunded),
    totalCapturable: flat(books.capturable),
    netPayment: flat(books.net),
  };
}

/** Writes minor units as Shopify's `Money` scalar does, with all decimals of the currency: `"950.00"`. */
function formatMoney(minor: number, currencyCode: string): string {
  return (minor / 10 ** countDecimals(currencyCode)).toFixed(countDecimals(currencyCode));
}
