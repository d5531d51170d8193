import type { Money } from '@amend/contract';

import { moneyDifference, moneyProduct } from '../money.ts';
import type { CalculatedLine, CalculatedOrder } from '../shopify/calculated-order.ts';
import type { SoldItem } from './effect.ts';

/** The calculated line of one of the order's own lines. */
export function calculatedLineOf({ lines }: CalculatedOrder, lineId: string): CalculatedLine | undefined {
  return lines.find((line) => line.lineId === lineId);
}

/** A line that the session added, by what was asked for. */
export function addedLine(
  { lines }: CalculatedOrder,
  variantId: string,
  quantity: number,
): CalculatedLine | undefined {
  return lines.find(
    (line) => line.lineId === null && line.item.variantId === variantId && line.quantity === quantity,
  );
}

/** What the units of a line cost together after all discounts. */
export function linePrice({ unitPrice, quantity, discounts }: CalculatedLine): Money {
  return discounts.reduce(
    (left, { amount }) => moneyDifference(left, amount),
    moneyProduct(unitPrice, quantity),
  );
}

/** What is sold on a line. */
export function soldItem({ title, variantTitle, imageUrl, unitPrice, item }: CalculatedLine): SoldItem {
  return { variantId: item.variantId, title, variantTitle, imageUrl, unitPrice };
}
