import type { DiscountRecord } from '../orders/discount-record.ts';
import type { LineRecord, OrderRecord } from '../orders/order-record.ts';
import { multiplyMoney, NOTHING, type MoneyPair } from '../shop/money.ts';
import { isRecalculated, reallocate, spreadAmount, valueDiscount } from './allocations.ts';
import { addUpLine, addUpShipping } from './line-amounts.ts';

/** For buy-x-get-y: how many units of which lines come cheaper. */
export type GivenUnits = readonly { readonly lineId: number; readonly units: number }[];

/**
 * Puts a discount on an order and works out what it comes to on each line.
 *
 * @param lineIds - The lines it is for, where it is not for all of its kind.
 */
export function placeDiscount(
  order: OrderRecord,
  terms: Omit<DiscountRecord, 'isRemoved'>,
  lineIds?: readonly number[],
  given: GivenUnits = [],
): DiscountRecord {
  const discount: DiscountRecord = { ...terms, isRemoved: false };
  order.discounts.push(discount);
  if (discount.targetType === 'SHIPPING_LINE') placeOnShipping(order, discount);
  else placeOnLines(order, discount, lineIds, given);
  return discount;
}

function placeOnShipping(order: OrderRecord, discount: DiscountRecord): void {
  for (const line of order.shippingLines) {
    if (line.isRemoved) continue;
    const active = valueDiscount(discount, addUpShipping(line, order, 'current').price, 1);
    line.allocations.push({ discountId: discount.id, active, removed: NOTHING });
  }
}

function placeOnLines(
  order: OrderRecord,
  discount: DiscountRecord,
  lineIds: readonly number[] | undefined,
  given: GivenUnits,
): void {
  const lines = order.lines.filter((line) => isMeant(line, discount, lineIds, given));
  const bases = lines.map((line) => addUpLine(line, order, 'current').price);
  const isSpread = !('percentage' in discount.value) && discount.allocationMethod === 'ACROSS';
  const amounts = isSpread
    ? spreadAmount('amount' in discount.value ? discount.value.amount : NOTHING, bases)
    : lines.map((line) => valueOnLine(line, discount, given));
  lines.forEach((line, index) => {
    line.allocations.push({
      discountId: discount.id,
      active: amounts[index] ?? NOTHING,
      removed: NOTHING,
    });
    // What an edit added without the other discounts does not get them through this one.
    reallocate(line, order.discounts, isRecalculated, (each) => each === discount);
  });
}

function valueOnLine(line: LineRecord, discount: DiscountRecord, given: GivenUnits): MoneyPair {
  const units = discount.isBuyXGetY
    ? (given.find((each) => each.lineId === line.id)?.units ?? 0)
    : line.currentQuantity;
  return valueDiscount(discount, multiplyMoney(line.unitPrice, units), units);
}

function isMeant(
  line: LineRecord,
  discount: DiscountRecord,
  lineIds: readonly number[] | undefined,
  given: GivenUnits,
): boolean {
  if (discount.isBuyXGetY) return given.some((each) => each.lineId === line.id);
  if (lineIds !== undefined) return lineIds.includes(line.id);
  return line.kind === 'PRODUCT';
}
