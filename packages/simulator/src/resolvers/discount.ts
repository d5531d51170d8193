import type { AllocationRecord, DiscountRecord, DiscountValue } from '../orders/discount-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { toGid } from '../shop/gid.ts';
import { addMoney, isNothing, type MoneyPair } from '../shop/money.ts';
import { resolveMoney, resolveMoneyBag, type Currencies } from './money-bag.ts';
import type { Resolved } from './resolved.ts';

const TYPES = {
  CODE: 'DiscountCodeApplication',
  AUTOMATIC: 'AutomaticDiscountApplication',
  MANUAL: 'ManualDiscountApplication',
  SCRIPT: 'ScriptDiscountApplication',
} as const;

/** `DiscountApplication`: what a discount was meant to be. */
export function resolveDiscountApplication(discount: DiscountRecord, order: OrderRecord): Resolved {
  return {
    __typename: TYPES[discount.source],
    index: order.discounts.indexOf(discount),
    ...resolveTerms(discount, order),
    ...(discount.source === 'CODE' ? { code: discount.title } : { title: discount.title }),
    ...(discount.source === 'MANUAL' ? { description: discount.description } : {}),
  };
}

/** `CalculatedDiscountApplication`: the same within an order edit, where it has an id. */
export function resolveCalculatedDiscount(discount: DiscountRecord, order: OrderRecord): Resolved {
  const type = `Calculated${TYPES[discount.source]}`;
  return {
    __typename: type,
    id: toGid(type, discount.id),
    appliedTo: discount.level,
    description: discount.description ?? discount.title,
    ...resolveTerms(discount, order),
    ...(discount.source === 'CODE' ? { code: discount.title } : {}),
  };
}

/** `PricingValue`: a percentage, or an amount in the shopper's currency. */
export function resolvePricingValue(value: DiscountValue, currencies: Currencies): Resolved {
  return 'percentage' in value
    ? { __typename: 'PricingPercentageValue', percentage: value.percentage }
    : { __typename: 'MoneyV2', ...resolveMoney(value.amount, currencies) };
}

/** `DiscountAllocation`: what discounts came to on one line, with all the units it ever had. */
export function resolveAllocations(
  allocations: readonly AllocationRecord[],
  order: OrderRecord,
): readonly Resolved[] {
  return listAllocations(allocations, order, ({ active, removed }) => addMoney(active, removed)).map(
    ({ discount, amount }) => ({
      allocatedAmountSet: resolveMoneyBag(amount, order),
      discountApplication: () => resolveDiscountApplication(discount, order),
    }),
  );
}

/** `CalculatedDiscountAllocation`: the same within an order edit, for the units that are left. */
export function resolveCalculatedAllocations(
  allocations: readonly AllocationRecord[],
  order: OrderRecord,
): readonly Resolved[] {
  return listAllocations(allocations, order, ({ active }) => active).map(({ discount, amount }) => ({
    allocatedAmountSet: resolveMoneyBag(amount, order),
    discountApplication: () => resolveCalculatedDiscount(discount, order),
  }));
}

function listAllocations(
  allocations: readonly AllocationRecord[],
  order: OrderRecord,
  measure: (allocation: AllocationRecord) => MoneyPair,
) {
  return allocations.flatMap((allocation) => {
    const discount = order.discounts.find((each) => each.id === allocation.discountId);
    const amount = measure(allocation);
    return discount === undefined || isNothing(amount) ? [] : [{ discount, amount }];
  });
}

function resolveTerms(discount: DiscountRecord, order: OrderRecord): Resolved {
  return {
    allocationMethod: discount.allocationMethod,
    targetSelection: discount.targetSelection,
    targetType: discount.targetType,
    value: () => resolvePricingValue(discount.value, order),
  };
}
