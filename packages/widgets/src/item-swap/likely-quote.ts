import type { DisplayMoney, Quote, SwapLine } from '@amend/sdk/light';

const nothing: DisplayMoney = { amount: '1.00', currencyCode: 'XXX', text: '0' };
const totals = { subtotal: nothing, shipping: nothing, tax: nothing, total: nothing };

/** A quote as long as that of a swap can be: something is to be paid, one line goes and another comes. It is never shown, only given room. */
export function likelyQuote(view: SwapLine | undefined): Pick<Quote, 'difference' | 'settlement' | 'price'> {
  const amount = view?.line.unitPrice ?? nothing;
  const { title = '', variantTitle = null } = view?.line ?? {};
  const line = {
    lineId: null,
    title,
    variantTitle,
    quantityBefore: 1,
    quantityAfter: 0,
    before: amount,
    after: amount,
    discounts: [],
  };
  const comes = {
    ...line,
    variantTitle: view?.chosen?.title ?? variantTitle,
    quantityBefore: 0,
    quantityAfter: 1,
  };
  const total = { ...totals, total: amount };
  return {
    difference: { ...amount, amount: '1.00' },
    settlement: { action: 'collect', amount, payWithinSeconds: 3600 },
    price: { lines: [line, comes], before: total, after: total, isTaxIncluded: true },
  };
}
