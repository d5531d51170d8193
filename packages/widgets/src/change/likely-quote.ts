import type { DisplayMoney, Quote } from '@amend/sdk/light';

/** A quote as far as its length goes. */
export type LikelyQuote = Pick<Quote, 'difference' | 'settlement' | 'price'>;

/** A line of a price, as far as its length goes. */
export type LikelyLine = Pick<
  NonNullable<Quote['price']>['lines'][number],
  'title' | 'variantTitle' | 'quantityBefore' | 'quantityAfter'
>;

/** Makes a quote that is never shown, only given room: with these lines, each of about an amount, of which something is to be paid or given back. */
export function makeLikelyQuote(
  action: 'collect' | 'refund',
  amount: DisplayMoney,
  lines: readonly LikelyLine[],
): LikelyQuote {
  const totals = { subtotal: amount, shipping: amount, tax: amount, total: amount };
  return {
    difference: { ...amount, amount: action === 'refund' ? '-1.00' : '1.00' },
    settlement: { action, amount, payWithinSeconds: 3600 },
    price: {
      lines: lines.map((line) => ({ ...line, lineId: null, before: amount, after: amount, discounts: [] })),
      before: totals,
      after: totals,
      isTaxIncluded: true,
    },
  };
}
