import type { Money } from '@amend/contract';

import { moneyDifference, moneyProduct } from '../money.ts';
import type { LineFacts } from '../order-facts.ts';
import type { CalculatedLine, IncomingLine } from '../shopify/calculated-line.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
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
): IncomingLine | undefined {
  return lines.find(
    (line): line is IncomingLine => line.item?.variantId === variantId && line.quantity === quantity,
  );
}

/** What the units of a line cost together after all discounts. */
export function linePrice({ unitPrice, quantity, discounts }: CalculatedLine): Money {
  return discounts.reduce(
    (left, { amount }) => moneyDifference(left, amount),
    moneyProduct(unitPrice, quantity),
  );
}

/** What is sold on a line of the order. */
export function itemSold({ variantId, title, variantTitle, imageUrl, unitPrice }: LineFacts): SoldItem {
  return { variantId, title, variantTitle, imageUrl, unitPrice };
}

/** What is sold on a line that the session added. */
export function itemComingIn({ title, variantTitle, unitPrice, item }: IncomingLine): SoldItem {
  return { variantId: item.variantId, title, variantTitle, imageUrl: item.imageUrl, unitPrice };
}
