import type { AllocationRecord, DiscountRecord } from '../orders/discount-record.ts';
import type { DutyRecord, LineRecord, OrderRecord, ShippingLineRecord } from '../orders/order-record.ts';
import { addMoney, multiplyMoney, NOTHING, subtractMoney, type MoneyPair } from '../shop/money.ts';
import { taxAmount, type TaxAmount } from './taxes.ts';

/** Whether something is looked at as it ever was, with all units, or as it is now, without what is gone. */
export type View = 'gross' | 'current';

/** What one line comes to. */
export interface LineAmounts {
  /** Before discounts. */
  readonly original: MoneyPair;
  readonly discount: MoneyPair;
  /** After all discounts; with tax where prices include it. */
  readonly price: MoneyPair;
  readonly taxes: readonly TaxAmount[];
}

/** Adds a line up, with all units it ever had or with those it has now. */
export function addUpLine(line: LineRecord, order: OrderRecord, view: View): LineAmounts {
  const units = view === 'gross' ? line.quantity : line.currentQuantity;
  const original = multiplyMoney(line.unitPrice, units);
  return addUp(original, sumAllocations(line.allocations, view), order, line.isTaxable);
}

/** Adds a shipping line up. Currently, a removed one comes to nothing, and a refunded one to what was not refunded. */
export function addUpShipping(line: ShippingLineRecord, order: OrderRecord, view: View): LineAmounts {
  if (view === 'current' && line.isRemoved) return { ...EMPTY, taxes: taxAmount(order, NOTHING) };
  const refunded = view === 'gross' ? NOTHING : sumRefundedShipping(order, line.id);
  const original = subtractMoney(line.price, refunded);
  return addUp(original, sumAllocations(line.allocations, 'gross'), order, true);
}

/** What a duty comes to. */
export function addUpDuty(duty: DutyRecord, order: OrderRecord, view: View): MoneyPair {
  if (view === 'gross') return duty.price;
  const refunded = order.refunds
    .flatMap((refund) => refund.duties)
    .filter((each) => each.dutyId === duty.id)
    .map((each) => each.amount);
  return subtractMoney(duty.price, addMoney(duty.removed, ...refunded));
}

/** The discounts of a line that a condition picks. */
export function sumDiscounts(
  allocations: readonly AllocationRecord[],
  order: OrderRecord,
  view: View,
  picks: (discount: DiscountRecord) => boolean,
): MoneyPair {
  const picked = allocations.filter((each) =>
    order.discounts.some((discount) => discount.id === each.discountId && picks(discount)),
  );
  return sumAllocations(picked, view);
}

/** How much of a shipping line's discounted price was refunded. */
function sumRefundedShipping(order: OrderRecord, shippingLineId: number): MoneyPair {
  const shipping = order.refunds.flatMap((refund) => refund.shipping);
  return addMoney(
    ...shipping.filter((each) => each.shippingLineId === shippingLineId).map((each) => each.subtotal),
  );
}

const EMPTY = { original: NOTHING, discount: NOTHING, price: NOTHING };

function addUp(
  original: MoneyPair,
  discount: MoneyPair,
  order: OrderRecord,
  isTaxable: boolean,
): LineAmounts {
  const price = subtractMoney(original, discount);
  return { original, discount, price, taxes: isTaxable ? taxAmount(order, price) : [] };
}

function sumAllocations(allocations: readonly AllocationRecord[], view: View): MoneyPair {
  return addMoney(
    ...allocations.map(({ active, removed }) => (view === 'gross' ? addMoney(active, removed) : active)),
  );
}
