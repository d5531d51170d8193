import type { OrderRecord } from '../orders/order-record.ts';
import { priceShipping, taxWithin } from '../orders/totals.ts';
import { toGid } from '../shop/gid.ts';
import { subtractMoney } from '../shop/money.ts';
import { resolveMoneyBag } from './money-bag.ts';
import type { Resolved } from './resolved.ts';
import { resolveTaxLines } from './tax-line.ts';

export function resolveShippingLine(order: OrderRecord): Resolved {
  const line = order.shippingLine;
  const price = priceShipping(order);
  return {
    id: toGid('ShippingLine', line.id),
    title: line.title,
    code: line.title,
    source: 'shopify',
    carrierIdentifier: null,
    custom: false,
    isRemoved: false,
    originalPriceSet: () => resolveMoneyBag(line.price, order),
    discountedPriceSet: () => resolveMoneyBag(price, order),
    currentDiscountedPriceSet: () => resolveMoneyBag(subtractMoney(price, line.refunded), order),
    taxLines: () => resolveTaxLines(order, taxWithin(order, price)),
  };
}
