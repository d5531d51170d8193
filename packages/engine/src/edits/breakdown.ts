import type { DiscountFate, Money } from '@amend/contract';

import { linePrice } from '../changes/staged-lines.ts';
import { isWaiver } from '../discounts/waiver.ts';
import { money, moneySum } from '../money.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { CalculatedDiscount, CalculatedLine } from '../shopify/calculated-line.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import type { StagedItems } from './stage-items.ts';

/** Where the price of an edit comes from, in amounts. */
export interface Breakdown {
  readonly lines: readonly LineBreakdown[];
  readonly before: TotalsBreakdown;
  readonly after: TotalsBreakdown;
  readonly isTaxIncluded: boolean;
}

/** One line before and after. */
export interface LineBreakdown {
  readonly lineId: string | null;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantityBefore: number;
  readonly quantityAfter: number;
  readonly before: Money;
  readonly after: Money;
  readonly discounts: readonly {
    readonly title: string;
    readonly amount: Money;
    readonly fate: DiscountFate;
  }[];
}

/** What the order comes to. */
export interface TotalsBreakdown {
  readonly subtotal: Money;
  readonly shipping: Money;
  readonly tax: Money;
  readonly total: Money;
}

/** The price of staged changes, line by line, from Shopify's own calculation. */
export function breakDown(
  facts: OrderFacts,
  { effects, offeredLines, before, after }: StagedItems,
): Breakdown {
  const { currencyCode } = facts.total;
  const shippingChange = effects.find((effect) => effect.kind === 'change-shipping');
  const shippingBefore = moneySum(
    facts.shippingMethods.map(({ price }) => price),
    currencyCode,
  );
  return {
    lines: after.lines
      .map((line) => lineBreakdown(line, before, after, offeredLines))
      .filter(
        (line) => line.quantityBefore !== line.quantityAfter || line.before.amount !== line.after.amount,
      ),
    before: { subtotal: facts.subtotal, shipping: shippingBefore, tax: facts.tax, total: facts.total },
    after: {
      subtotal: after.subtotal ?? moneySum(after.lines.map(linePrice), currencyCode),
      shipping: shippingChange?.after.price ?? shippingBefore,
      tax: moneySum(after.taxes, currencyCode),
      total: after.total,
    },
    isTaxIncluded: facts.isTaxIncluded,
  };
}

function lineBreakdown(
  line: CalculatedLine,
  before: CalculatedOrder,
  { addedDiscounts }: CalculatedOrder,
  offeredLines: readonly string[],
): LineBreakdown {
  const former = line.lineId === null ? undefined : before.lines.find(({ lineId }) => lineId === line.lineId);
  return {
    lineId: line.lineId,
    title: line.title,
    variantTitle: line.variantTitle,
    quantityBefore: former?.quantity ?? 0,
    quantityAfter: line.quantity,
    before: former ? linePrice(former) : money('0', line.unitPrice.currencyCode),
    after: linePrice(line),
    discounts: line.discounts.map((discount) => ({
      title: discount.title,
      amount: discount.amount,
      fate: addedDiscounts.includes(discount.id)
        ? fateOfAdded(discount, offeredLines.includes(line.id))
        : former
          ? 'kept'
          : 'extended',
    })),
  };
}

function fateOfAdded(discount: CalculatedDiscount, isOffered: boolean): DiscountFate {
  if (isWaiver(discount)) return 'waived';
  return isOffered ? 'offered' : 'carried-over';
}
