import type { PriceBreakdown, Totals } from '@amend/contract';

import type { Display } from '../display/display.ts';
import type { Breakdown, TotalsBreakdown } from '../edits/breakdown.ts';

/** Where a price comes from, as its shopper reads it. */
export function priceView(
  { lines, before, after, isTaxIncluded }: Breakdown,
  display: Display,
): PriceBreakdown {
  return {
    lines: lines.map((line) => ({
      ...line,
      before: display.money(line.before),
      after: display.money(line.after),
      discounts: line.discounts.map(({ amount, ...discount }) => ({
        ...discount,
        amount: display.money(amount),
      })),
    })),
    before: totalsView(before, display),
    after: totalsView(after, display),
    isTaxIncluded,
  };
}

function totalsView({ subtotal, shipping, tax, total }: TotalsBreakdown, display: Display): Totals {
  return {
    subtotal: display.money(subtotal),
    shipping: display.money(shipping),
    tax: display.money(tax),
    total: display.money(total),
  };
}
