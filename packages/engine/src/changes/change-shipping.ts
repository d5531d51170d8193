import type { ChangeShipping } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { isMoreMoney, isSameMoney, money, moneyDifference, moneySum } from '../money.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import { numericId } from '../shopify/gid.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import { wordsFor } from '../words.ts';
import type { Words } from '../words.ts';
import type { ShippingEffect, ShippingSide } from './effect.ts';
import type { ShippingPlan } from './item-plan.ts';

/** One way of shipping that the merchant offers afterwards, with its price in each currency that orders are paid in. */
export interface ShippingMethod {
  readonly id: string;
  readonly title: Words;
  /** Decimal strings by ISO 4217 code. */
  readonly prices: Readonly<Record<string, string>>;
}

/**
 * A shipping method as it would be on this order, or `null` where it has no price in the order's currency.
 *
 * What a discount took off the order's shipping is taken off the new method too, so that the shopper keeps it, however often they change.
 */
export function methodFor(
  { total, shippingMethods, removedShippingDiscounts }: OrderFacts,
  { title, prices }: ShippingMethod,
  locale = 'en',
): ShippingSide | null {
  const price = prices[total.currencyCode];
  if (price === undefined) return null;
  const saved = moneySum(
    [...shippingMethods.map(({ discount }) => discount), ...removedShippingDiscounts],
    total.currencyCode,
  );
  const reduced = moneyDifference(money(price, total.currencyCode), saved);
  const isFree = isMoreMoney(money('0', total.currencyCode), reduced);
  return {
    id: null,
    title: wordsFor(title, locale),
    price: isFree ? money('0', total.currencyCode) : reduced,
  };
}

/** Whether the order can be shipped in that way, and what that would do. */
export function planShipping(
  facts: OrderFacts,
  change: ChangeShipping,
  methods: readonly ShippingMethod[],
): Answer<ShippingPlan> {
  if (!facts.shippingAddress) return refused({ code: 'nothing_to_ship' });
  const method = methods.find(({ id }) => id === change.methodId);
  const after = method && methodFor(facts, method);
  if (!after) return refused({ code: 'shipping_method_not_found' });
  const before = facts.shippingMethods.map(({ id, title, price }) => ({ id, title, price }));
  const [only] = before;
  if (before.length === 1 && only?.title === after.title && isSameMoney(only.price, after.price)) {
    return refused({ code: 'nothing_changed' });
  }
  return given({ kind: 'change-shipping', effect: { kind: 'change-shipping', before, after } });
}

/** What is staged: Shopify cannot re-price a shipping line that is there, so that the new one comes and the others go. */
export function stageShipping(
  { effect: { after } }: ShippingPlan,
  { shippingLines }: CalculatedOrder,
): StagedOperation[] {
  return [
    { do: 'add-shipping', title: after.title, price: after.price },
    ...shippingLines.flatMap(({ id, status }): StagedOperation[] =>
      id === null || status === 'REMOVED' ? [] : [{ do: 'remove-shipping', shippingLineId: id }],
    ),
  ];
}

/** What it does, if Shopify's calculation says the same. */
export function shippingEffect(
  { effect }: ShippingPlan,
  { shippingLines }: CalculatedOrder,
): ShippingEffect | null {
  const standing = shippingLines.filter(({ status }) => status !== 'REMOVED');
  const [only] = standing;
  const isAsked =
    standing.length === 1 &&
    only?.title === effect.after.title &&
    isSameMoney(only.price, effect.after.price);
  return isAsked ? effect : null;
}

/** What is staged to take it back after it was committed: the former line comes again, under a new id. */
export function undoShipping(
  { before, after }: ShippingEffect,
  { shippingLines }: CalculatedOrder,
): StagedOperation[] {
  const ours = shippingLines.find(
    ({ id, title, status }) =>
      id !== null &&
      status !== 'REMOVED' &&
      title === after.title &&
      before.every((former) => former.id !== numericId(id)),
  );
  if (!ours?.id) return [];
  return [
    ...before.map(({ title, price }): StagedOperation => ({ do: 'add-shipping', title, price })),
    { do: 'remove-shipping', shippingLineId: ours.id },
  ];
}
