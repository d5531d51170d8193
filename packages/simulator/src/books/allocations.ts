import type { AllocationRecord, DiscountRecord } from '../orders/discount-record.ts';
import type { LineRecord } from '../orders/order-record.ts';
import {
  addMoney,
  isNothing,
  mapMoney,
  multiplyMoney,
  NOTHING,
  subtractMoney,
  takePart,
  takeShare,
  type MoneyPair,
} from '../shop/money.ts';

/** Discounts of lines come before discounts of the whole order, and each kind in the order it was applied. */
function sortByPrecedence(discounts: readonly DiscountRecord[]): readonly DiscountRecord[] {
  return discounts.toSorted((one, other) => Number(one.level === 'ORDER') - Number(other.level === 'ORDER'));
}

/**
 * Whether a discount is worked out anew when units are added: a percentage is, and so is an amount off each unit. An amount
 * spread over lines and buy-x-get-y stay what they were.
 *
 * Source: a vendor's observation (https://support.cleverific.com/article/391), UNCONFIRMED by Shopify.
 */
export function isRecalculated(discount: DiscountRecord): boolean {
  if (discount.isBuyXGetY || discount.isRemoved) return false;
  return 'percentage' in discount.value || discount.allocationMethod === 'EACH';
}

/**
 * Works a line's discounts out anew for the units that are on it. No discount takes more than is left of the price.
 *
 * @param discounts - All discounts of the order.
 * @param follows - Which of them are worked out anew; the others only give way where the price is too small for them.
 * @param mayGrow - Which of them may take off more than before. Default: all.
 */
export function reallocate(
  line: LineRecord,
  discounts: readonly DiscountRecord[],
  follows: (discount: DiscountRecord) => boolean = isRecalculated,
  mayGrow: (discount: DiscountRecord) => boolean = () => true,
): void {
  const gross = multiplyMoney(line.unitPrice, line.currentQuantity);
  let left = gross;
  let afterLineLevel = gross;
  for (const discount of sortByPrecedence(discounts)) {
    const allocation = line.allocations.find((each) => each.discountId === discount.id);
    if (allocation === undefined) continue;
    const base = discount.level === 'LINE' ? gross : afterLineLevel;
    const wanted = follows(discount)
      ? valueDiscount(discount, base, line.currentQuantity)
      : allocation.active;
    allocation.active = capMoney(mayGrow(discount) ? wanted : capMoney(wanted, allocation.active), left);
    left = subtractMoney(left, allocation.active);
    if (discount.level === 'LINE') afterLineLevel = left;
  }
}

/** What a discount takes off so many units that cost `base` together. */
export function valueDiscount(discount: DiscountRecord, base: MoneyPair, units: number): MoneyPair {
  if ('percentage' in discount.value) return takeShare(base, discount.value.percentage, 100);
  const { amount } = discount.value;
  return capMoney(discount.allocationMethod === 'EACH' ? multiplyMoney(amount, units) : amount, base);
}

/**
 * Moves the share of some units from what is active to what is removed: `active × units / currentQuantity`, to the minor
 * unit. All discounts are rounded together, so that no unit ever costs less than nothing.
 *
 * @param units - How many leave; the line still counts them in `currentQuantity`.
 */
export function releaseAllocations(line: LineRecord, units: number): void {
  const all = addMoney(...line.allocations.map(({ active }) => active));
  const released = takeShare(all, units, line.currentQuantity);
  const parts = spreadAmount(
    released,
    line.allocations.map(({ active }) => active),
  );
  line.allocations.forEach((allocation, index) => {
    const part = parts[index] ?? NOTHING;
    allocation.active = subtractMoney(allocation.active, part);
    allocation.removed = addMoney(allocation.removed, part);
  });
}

/** Spreads an amount over bases in proportion, to the minor unit; never more on one than its base. */
export function spreadAmount(amount: MoneyPair, bases: readonly MoneyPair[]): readonly MoneyPair[] {
  const whole = addMoney(...bases);
  const capped = capMoney(amount, whole);
  // Cumulative, so that the parts add up to the whole.
  let before = NOTHING;
  let given = NOTHING;
  return bases.map((base) => {
    const upTo = addMoney(before, base);
    const owed = mapMoney(upTo, (sum, currency) =>
      whole[currency] === 0 ? 0 : takePart(capped[currency], sum, whole[currency]),
    );
    const part = subtractMoney(owed, given);
    before = upTo;
    given = owed;
    return part;
  });
}

/** Takes a discount off the units that are on a line; what it was on units that are gone stays. */
export function dropAllocation(allocations: AllocationRecord[], discountId: number): void {
  const place = allocations.findIndex((each) => each.discountId === discountId);
  const allocation = allocations[place];
  if (allocation === undefined) return;
  allocation.active = NOTHING;
  if (isNothing(allocation.removed)) allocations.splice(place, 1);
}

function capMoney(amount: MoneyPair, most: MoneyPair): MoneyPair {
  return mapMoney(amount, (minor, currency) => Math.max(0, Math.min(minor, most[currency])));
}
