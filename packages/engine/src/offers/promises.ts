import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import type { AddPlan, ItemPlan } from '../changes/item-plan.ts';
import { addedLine, linePrice } from '../changes/staged-lines.ts';
import { amountOrShare, discountToPrice } from '../discounts/discount-to-price.ts';
import { isMoreMoney, isSameMoney, moneyDifference, moneyProduct } from '../money.ts';
import type { IncomingLine } from '../shopify/calculated-line.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import { offerPrices } from './price.ts';

/** A line that an offer brings and that costs more than was promised, until a discount is staged on it. */
export interface OfferPromise {
  /** Without that discount. */
  readonly added: IncomingLine;
  /** What its units are to cost together. */
  readonly price: Money;
  readonly title: string;
  /** A percentage (0 to 100) where that is all that comes off the line, and `null` otherwise. */
  readonly percentage: number | null;
}

/**
 * What is still to be taken off so that offers cost what was promised (rules O6, O8).
 *
 * Discounts that Shopify gives to what was added do not come on top: they count towards the promise, and where they come to more, the shopper has
 * those and nothing is to be done.
 */
export function promisesOf(plans: readonly ItemPlan[], staged: CalculatedOrder): readonly OfferPromise[] {
  const taken = plans.filter((plan): plan is AddPlan => plan.kind === 'add-item' && plan.offer !== null);
  const changes = [...new Set(taken.map(({ change }) => change))];
  return changes.flatMap((change) =>
    promisesOfOne(
      taken.filter((plan) => plan.change === change),
      staged,
    ),
  );
}

function promisesOfOne(parts: readonly AddPlan[], staged: CalculatedOrder): readonly OfferPromise[] {
  const lines = parts.flatMap(({ variantId, quantity }) => addedLine(staged, variantId, quantity) ?? []);
  const { discount = null, title = '' } = parts[0]?.offer ?? {};
  const [first] = lines;
  if (!first || discount === null) return [];
  const fullPrices = lines.map(({ unitPrice, quantity }) => moneyProduct(unitPrice, quantity));
  const prices = offerPrices(fullPrices, discount, first.unitPrice.currencyCode) ?? fullPrices;
  return lines.flatMap((added, place) => {
    const price = prices[place];
    if (!price || !isMoreMoney(linePrice(added), price)) return [];
    const isAlone = added.discounts.length === 0;
    const percentage = isAlone && 'percentage' in discount ? discount.percentage : null;
    return [{ added, price, title, percentage }];
  });
}

/** What is staged to keep a promise. */
export function keepPromise({ added, price, title, percentage }: OfferPromise): StagedOperation {
  return discountToPrice(added, price, title, percentage);
}

/** Whether a line costs exactly what was promised. */
export function isPromiseKept({ added, price }: OfferPromise, staged: CalculatedOrder): boolean {
  const line = staged.lines.find(({ id }) => id === added.id);
  return line !== undefined && isSameMoney(linePrice(line), price);
}

/** What is staged where rounding left a line beside its promise: the discount anew, larger or smaller by what is missing. */
export function correctPromise(promise: OfferPromise, staged: CalculatedOrder): readonly StagedOperation[] {
  const { added, price, title } = promise;
  const line = staged.lines.find(({ id }) => id === added.id);
  const ours = line?.discounts.find(({ id }) => staged.addedDiscounts.includes(id));
  if (!line || !ours) return [];
  const missing = moneyDifference(linePrice(line), price);
  const amount = new Decimal(ours.amount.amount).plus(missing.amount);
  return [
    { do: 'remove-discount', discountId: ours.id },
    { do: 'add-discount', lineId: line.id, description: title, value: amountOrShare(line, amount) },
  ];
}
