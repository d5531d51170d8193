import type { LineRecord, OrderRecord } from '../orders/order-record.ts';
import { countUnfulfilled, listEditObstacles } from '../orders/statuses.ts';
import { priceLine, taxWithin } from '../orders/totals.ts';
import { toGid } from '../shop/gid.ts';
import { multiplyMoney, subtractMoney, type MoneyPair } from '../shop/money.ts';
import { resolveImage } from './image.ts';
import { resolveMoneyBag } from './money-bag.ts';
import { resolveProduct, resolveProductVariant } from './product-variant.ts';
import type { Args, Resolved } from './resolved.ts';
import { resolveTaxLines } from './tax-line.ts';
import type { World } from './world.ts';

export function resolveLineItem(line: LineRecord, order: OrderRecord, world: World): Resolved {
  const unfulfilled = countUnfulfilled(order, line.id);
  const price = priceLine(line, line.quantity);
  const bag = (amount: MoneyPair) => () => resolveMoneyBag(amount, order);
  return {
    id: toGid('LineItem', line.id),
    title: line.title,
    name: line.variantTitle === null ? line.title : `${line.title} - ${line.variantTitle}`,
    variantTitle: line.variantTitle,
    sku: line.sku,
    quantity: line.quantity,
    currentQuantity: line.currentQuantity,
    unfulfilledQuantity: unfulfilled,
    fulfillableQuantity: unfulfilled,
    requiresShipping: true,
    isGiftCard: false,
    taxable: true,
    customAttributes: [],
    merchantEditable: unfulfilled > 0 && listEditObstacles(order).length === 0,
    originalUnitPriceSet: bag(line.unitPrice),
    discountedUnitPriceSet: bag(subtractMoney(line.unitPrice, line.unitDiscount)),
    originalTotalSet: bag(multiplyMoney(line.unitPrice, line.quantity)),
    // Every discount of the seeded orders sits on the line, so codes make no difference.
    discountedTotalSet: (_args: Args) => resolveMoneyBag(price, order),
    totalDiscountSet: bag(multiplyMoney(line.unitDiscount, line.quantity)),
    taxLines: () => resolveTaxLines(order, taxWithin(order, price)),
    image: () => resolveImage(line.picture, world),
    variant: () => resolveProductVariant(line.variantId),
    product: () => resolveProduct(line.productId),
  };
}
