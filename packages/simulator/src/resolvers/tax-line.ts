import type { OrderRecord } from '../orders/order-record.ts';
import type { MoneyPair } from '../shop/money.ts';
import { resolveMoneyBag } from './money-bag.ts';
import type { Resolved } from './resolved.ts';

/** The tax lines of an amount: one, or none where nothing is taxed. */
export function resolveTaxLines(order: OrderRecord, tax: MoneyPair): readonly Resolved[] {
  const { title, rate } = order.tax;
  if (rate === 0) return [];
  return [
    {
      title,
      rate,
      ratePercentage: Number((rate * 100).toFixed(4)),
      priceSet: resolveMoneyBag(tax, order),
      channelLiable: false,
    },
  ];
}
