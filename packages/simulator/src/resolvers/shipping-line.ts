import { addUpShipping } from '../books/line-amounts.ts';
import type { OrderRecord, ShippingLineRecord } from '../orders/order-record.ts';
import { readRateCode, readRateSource } from '../orders/shipping-rate.ts';
import { toGid } from '../shop/gid.ts';
import { addMoney } from '../shop/money.ts';
import { resolveAllocations } from './discount.ts';
import { resolveMoneyBag } from './money-bag.ts';
import type { Resolved } from './resolved.ts';
import { resolveTaxLines } from './tax-line.ts';

export function resolveShippingLine(line: ShippingLineRecord, order: OrderRecord): Resolved {
  const { price, taxes } = addUpShipping(line, order, 'gross');
  return {
    id: toGid('ShippingLine', line.id),
    title: line.title,
    code: readRateCode(line),
    source: readRateSource(line),
    carrierIdentifier: line.carrierIdentifier ?? null,
    deliveryCategory: line.deliveryCategory ?? null,
    phone: null,
    custom: line.isCustom,
    isRemoved: line.isRemoved,
    originalPriceSet: () => resolveMoneyBag(line.price, order),
    discountedPriceSet: () => resolveMoneyBag(price, order),
    currentDiscountedPriceSet: () => resolveMoneyBag(addUpShipping(line, order, 'current').price, order),
    discountAllocations: () => resolveAllocations(line.allocations, order),
    taxLines: () => resolveTaxLines(taxes, order),
  };
}

/** `Order.shippingLine`: all lines that were not removed, in one; `null` when there are none. */
export function resolveShippingSummary(order: OrderRecord): Resolved | null {
  const lines = order.shippingLines.filter((line) => !line.isRemoved);
  const [first] = lines;
  if (first === undefined) return null;
  if (lines.length === 1) return resolveShippingLine(first, order);
  const sum = (view: 'gross' | 'current') =>
    addMoney(...lines.map((line) => addUpShipping(line, order, view).price));
  return {
    ...resolveShippingLine(first, order),
    title: lines.map((line) => line.title).join(', '),
    originalPriceSet: () => resolveMoneyBag(addMoney(...lines.map(({ price }) => price)), order),
    discountedPriceSet: () => resolveMoneyBag(sum('gross'), order),
    currentDiscountedPriceSet: () => resolveMoneyBag(sum('current'), order),
    discountAllocations: () => lines.flatMap((line) => resolveAllocations(line.allocations, order)),
    taxLines: () =>
      lines.flatMap((line) => resolveTaxLines(addUpShipping(line, order, 'gross').taxes, order)),
  };
}
