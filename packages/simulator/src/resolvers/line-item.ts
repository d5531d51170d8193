import { addUpLine, sumDiscounts } from '../books/line-amounts.ts';
import { sumTaxes } from '../books/taxes.ts';
import { findEditObstacles } from '../edits/edit-obstacles.ts';
import type { DiscountRecord } from '../orders/discount-record.ts';
import type { DutyRecord, LineRecord, OrderRecord } from '../orders/order-record.ts';
import { countEditable, countUnfulfilled } from '../orders/statuses.ts';
import { findProduct, findVariant, findVendor } from '../shop/find-product.ts';
import { toGid } from '../shop/gid.ts';
import { multiplyMoney, subtractMoney, takeShare, type MoneyPair } from '../shop/money.ts';
import { resolveAllocations } from './discount.ts';
import { MANUAL_SERVICE } from './fulfillment-service.ts';
import { resolveImage } from './image.ts';
import { resolveMoneyBag } from './money-bag.ts';
import { resolveProduct, resolveProductVariant } from './product.ts';
import { readFlag, type Args, type Resolved } from './resolved.ts';
import { resolveTaxLines } from './tax-line.ts';
import type { World } from './world.ts';

export function resolveLineItem(line: LineRecord, order: OrderRecord, world: World): Resolved {
  const unfulfilled = countUnfulfilled(order, line.id);
  return {
    __typename: 'LineItem',
    id: toGid('LineItem', line.id),
    title: line.title,
    name: line.variantTitle === null ? line.title : `${line.title} - ${line.variantTitle}`,
    variantTitle: line.variantTitle,
    sku: line.sku,
    quantity: line.quantity,
    currentQuantity: line.currentQuantity,
    refundableQuantity: line.currentQuantity,
    unfulfilledQuantity: unfulfilled,
    fulfillableQuantity: unfulfilled,
    nonFulfillableQuantity: line.quantity - unfulfilled,
    fulfillmentStatus: describeFulfillable(unfulfilled, line.quantity),
    fulfillmentService: MANUAL_SERVICE,
    vendor: findVendor(world.state, line.productId),
    // Bundles are not played.
    lineItemGroup: null,
    requiresShipping: line.requiresShipping,
    isGiftCard: line.kind === 'GIFT_CARD',
    taxable: line.isTaxable,
    restockable: line.variantId !== null && line.currentQuantity > 0,
    customAttributes: line.customAttributes,
    sellingPlan:
      line.sellingPlan === null
        ? null
        : { name: line.sellingPlan.name, sellingPlanId: toGid('SellingPlan', line.sellingPlan.id) },
    merchantEditable: countEditable(order, line) > 0 && findEditObstacles(order, world).length === 0,
    duties: () => line.duties.map((duty) => resolveDuty(duty, order)),
    image: () => (line.picture === null ? null : resolveImage(line.picture, world)),
    variant: () => {
      const found = findVariant(world.state, line.variantId);
      return found === null ? null : resolveProductVariant(found, world);
    },
    product: () => {
      const product = findProduct(world.state, line.productId);
      return product === null ? null : resolveProduct(product, world);
    },
    ...resolveAmounts(line, order, unfulfilled),
  };
}

// As the schema words it, though it reads the wrong way round.
function describeFulfillable(fulfillable: number, quantity: number): string {
  if (fulfillable >= quantity) return 'fulfilled';
  return fulfillable > 0 ? 'partial' : 'unfulfilled';
}

export function resolveDuty(duty: DutyRecord, order: OrderRecord): Resolved {
  return {
    id: toGid('Duty', duty.id),
    price: resolveMoneyBag(duty.price, order),
    countryCodeOfOrigin: duty.countryCodeOfOrigin,
    harmonizedSystemCode: duty.harmonizedSystemCode,
    taxLines: [],
  };
}

function resolveAmounts(line: LineRecord, order: OrderRecord, unfulfilled: number): Resolved {
  const gross = addUpLine(line, order, 'gross');
  const current = addUpLine(line, order, 'current');
  const bag = (amount: MoneyPair) => () => resolveMoneyBag(amount, order);
  const less = (picks: (discount: DiscountRecord) => boolean) =>
    subtractMoney(gross.original, sumDiscounts(line.allocations, order, 'gross', picks));
  const unfulfilledPart =
    line.currentQuantity === 0
      ? multiplyMoney(current.price, 0)
      : takeShare(current.price, Math.min(unfulfilled, line.currentQuantity), line.currentQuantity);
  return {
    originalUnitPriceSet: bag(line.unitPrice),
    discountedUnitPriceSet: bag(takeShare(less(isOnLineWithoutCode), 1, line.quantity)),
    discountedUnitPriceAfterAllDiscountsSet: bag(takeShare(gross.price, 1, line.quantity)),
    originalTotalSet: bag(gross.original),
    discountedTotalSet: (args: Args) =>
      resolveMoneyBag(less(readFlag(args, 'withCodeDiscounts') ? isOnLine : isOnLineWithoutCode), order),
    totalDiscountSet: bag(sumDiscounts(line.allocations, order, 'gross', isOnLine)),
    unfulfilledOriginalTotalSet: bag(multiplyMoney(line.unitPrice, unfulfilled)),
    unfulfilledDiscountedTotalSet: bag(unfulfilledPart),
    priceAfterAllDiscountsBeforeTaxesSet: bag(
      order.taxesIncluded ? subtractMoney(current.price, sumTaxes(current.taxes)) : current.price,
    ),
    discountAllocations: () => resolveAllocations(line.allocations, order),
    taxLines: () => resolveTaxLines(gross.taxes, order),
  };
}

function isOnLine({ level }: DiscountRecord): boolean {
  return level === 'LINE';
}

function isOnLineWithoutCode({ level, source }: DiscountRecord): boolean {
  return level === 'LINE' && source !== 'CODE';
}
