import { spreadAmount } from '../books/allocations.ts';
import { addUpDuty, addUpLine, addUpShipping } from '../books/line-amounts.ts';
import { sumTaxes, taxAmount } from '../books/taxes.ts';
import { takeUnits } from '../books/units.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { RefundDutyRecord, RefundLineRecord, RefundShippingRecord } from '../orders/refund-record.ts';
import {
  addMoney,
  isNothing,
  mapMoney,
  NOTHING,
  subtractMoney,
  takeShare,
  type MoneyPair,
} from '../shop/money.ts';

/** What is to be given back. */
export interface RefundWish {
  readonly lines: readonly {
    readonly lineId: number;
    readonly quantity: number;
    readonly restockType: RefundLineRecord['restockType'];
  }[];
  /** How much of the discounted shipping price; tax comes with it. */
  readonly shipping: MoneyPair;
  readonly duties: readonly { readonly dutyId: number; readonly type: 'FULL' | 'PROPORTIONAL' }[];
}

/** What was taken off an order. */
export interface TakenOff {
  readonly lines: readonly RefundLineRecord[];
  readonly shipping: readonly RefundShippingRecord[];
  readonly duties: readonly RefundDutyRecord[];
  /** What the order's total is less by. */
  readonly worth: MoneyPair;
}

/** Takes units off an order and works out what they, the shipping and the duties that go with them are worth. */
export function takeOff(order: OrderRecord, wish: RefundWish, nextId: () => number): TakenOff {
  // First, because their share depends on the units that are still there.
  const duties = wish.duties.flatMap((each) => valueDuty(order, each, wish));
  const lines = wish.lines.flatMap(({ lineId, quantity, restockType }): RefundLineRecord[] => {
    const line = order.lines.find((each) => each.id === lineId);
    if (line === undefined || quantity === 0) return [];
    const before = addUpLine(line, order, 'current');
    takeUnits(line, quantity);
    const after = addUpLine(line, order, 'current');
    const subtotal = subtractMoney(before.price, after.price);
    const tax = subtractMoney(sumTaxes(before.taxes), sumTaxes(after.taxes));
    return [{ id: nextId(), lineId, quantity, restockType, subtotal, tax }];
  });
  const shipping = takeShipping(order, wish.shipping, nextId);
  const goods = [...lines, ...shipping].map(({ subtotal, tax }) =>
    order.taxesIncluded ? subtotal : addMoney(subtotal, tax),
  );
  return { lines, shipping, duties, worth: addMoney(...goods, ...duties.map(({ amount }) => amount)) };
}

/** How much of the shipping was not given back yet. */
export function sumShippingLeft(order: OrderRecord): MoneyPair {
  return addMoney(...order.shippingLines.map((line) => addUpShipping(line, order, 'current').price));
}

function takeShipping(order: OrderRecord, amount: MoneyPair, nextId: () => number): RefundShippingRecord[] {
  const prices = order.shippingLines.map((line) => addUpShipping(line, order, 'current').price);
  const parts = spreadAmount(amount, prices);
  return order.shippingLines.flatMap((line, index) => {
    const price = prices[index] ?? NOTHING;
    const subtotal = parts[index] ?? NOTHING;
    if (isNothing(subtotal)) return [];
    const left = taxAmount(order, subtractMoney(price, subtotal));
    const tax = subtractMoney(sumTaxes(taxAmount(order, price)), sumTaxes(left));
    return [{ id: nextId(), shippingLineId: line.id, subtotal, tax }];
  });
}

function valueDuty(
  order: OrderRecord,
  { dutyId, type }: RefundWish['duties'][number],
  wish: RefundWish,
): RefundDutyRecord[] {
  const line = order.lines.find((each) => each.duties.some((duty) => duty.id === dutyId));
  const duty = line?.duties.find((each) => each.id === dutyId);
  if (line === undefined || duty === undefined) return [];
  const left = addUpDuty(duty, order, 'current');
  const units = wish.lines
    .filter((each) => each.lineId === line.id)
    .reduce((sum, each) => sum + each.quantity, 0);
  const share = takeShare(duty.price, units, line.quantity);
  const amount =
    type === 'FULL' ? left : mapMoney(share, (minor, currency) => Math.min(minor, left[currency]));
  return isNothing(amount) ? [] : [{ dutyId, amount }];
}
