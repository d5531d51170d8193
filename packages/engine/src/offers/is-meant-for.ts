import type { OrderFacts } from '../order-facts.ts';
import { judge } from '../rules/judge.ts';
import type { Offer } from './offer.ts';

/** Whether an offer is meant for an order, as far as the order alone tells: its condition holds, it has a price in the currency, and none of its variants is in the order. */
export function isMeantFor(
  { when = {}, items, discount }: Offer,
  facts: OrderFacts,
  timeZone: string,
  nowMs: number,
): boolean {
  const hasAmount =
    !discount || 'percentage' in discount || discount.amounts[facts.total.currencyCode] !== undefined;
  const isNew = items.every((item) => facts.lines.every(({ variantId }) => variantId !== item.variantId));
  return hasAmount && isNew && judge(when, { facts, items: facts.lines, nowMs, timeZone }).holds;
}
