import type { Money } from '@amend/contract';

import { moneySum } from '../money.ts';
import type { CalculatedDiscount } from '../shopify/calculated-line.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';

/** What a discount is called in Shopify that waives a difference: the only thing by which a later edit can know it. */
export const WAIVER_TITLE = 'Difference waived';

/** Whether a discount is a difference that was not collected. It is no deal that the shopper bought (rule D10). */
export function isWaiver({ title, isOnWholeOrder }: CalculatedDiscount): boolean {
  return title === WAIVER_TITLE && !isOnWholeOrder;
}

/** What is waived on an order, in all. */
export function waivedIn({ lines, total }: CalculatedOrder): Money {
  const waivers = lines.flatMap(({ discounts }) => discounts.filter(isWaiver));
  return moneySum(
    waivers.map(({ amount }) => amount),
    total.currencyCode,
  );
}
