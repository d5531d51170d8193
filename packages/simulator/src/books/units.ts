import type { DiscountRecord } from '../orders/discount-record.ts';
import type { LineRecord, OrderRecord } from '../orders/order-record.ts';
import { addMoney, NOTHING, takeShare } from '../shop/money.ts';
import { isRecalculated, reallocate, releaseAllocations } from './allocations.ts';
import { addUpDuty } from './line-amounts.ts';

/** How units and lines that are added get on with the order's discounts. */
export interface Growth {
  /** Whether discounts that are recalculated also apply to what is added. */
  readonly extendsDiscounts: boolean;
}

/** Adds units to a line that is on the order. */
export function addUnits(line: LineRecord, order: OrderRecord, units: number, growth: Growth): void {
  line.quantity += units;
  line.currentQuantity += units;
  reallocate(
    line,
    order.discounts,
    // What an edit gave to the line by hand is meant for all of it.
    (discount) => isRecalculated(discount) && (growth.extendsDiscounts || discount.isFromEdit),
  );
}

/** Puts a line on the order, under the discounts that are good for it. */
export function addLine(line: LineRecord, order: OrderRecord, growth: Growth): void {
  order.lines.push(line);
  if (!growth.extendsDiscounts) return;
  for (const discount of order.discounts) {
    if (isRecalculated(discount) && isEntitled(line, discount)) {
      line.allocations.push({ discountId: discount.id, active: NOTHING, removed: NOTHING });
    }
  }
  reallocate(line, order.discounts);
}

/** Takes units off a line, with their share of its discounts. The only way units leave an order. */
export function takeUnits(line: LineRecord, units: number): void {
  if (units === 0) return;
  releaseAllocations(line, units);
  line.currentQuantity -= units;
}

/** Takes the share that some units have in what is left of their line's duties; before the units themselves go. */
export function takeDuties(line: LineRecord, order: OrderRecord, units: number): void {
  if (units === 0) return;
  for (const duty of line.duties) {
    const left = addUpDuty(duty, order, 'current');
    duty.removed = addMoney(duty.removed, takeShare(left, units, line.currentQuantity));
  }
}

/** Whether a discount is good for a line that was not there when it was applied. */
function isEntitled(line: LineRecord, discount: DiscountRecord): boolean {
  if (discount.targetType !== 'LINE_ITEM' || line.kind !== 'PRODUCT') return false;
  if (discount.targetSelection === 'ALL') return true;
  return (
    discount.targetSelection === 'ENTITLED' &&
    line.productId !== null &&
    discount.entitledProductIds.includes(line.productId)
  );
}
