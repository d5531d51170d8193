import type { DisplayMoney, SwapLine } from '@amend/sdk/light';

import { makeLikelyQuote } from '../change/likely-quote.ts';
import type { LikelyQuote } from '../change/likely-quote.ts';

const nothing: DisplayMoney = { amount: '1.00', currencyCode: 'XXX', text: '0' };

/** A quote as long as that of a swap can be: something is to be paid, one line goes and another comes. */
export function likelyQuote(view: SwapLine | undefined): LikelyQuote {
  const { title = '', variantTitle = null, unitPrice = nothing } = view?.line ?? {};
  const comes = view?.chosen?.title ?? variantTitle;
  return makeLikelyQuote('collect', unitPrice, [
    { title, variantTitle, quantityBefore: 1, quantityAfter: 0 },
    { title, variantTitle: comes, quantityBefore: 0, quantityAfter: 1 },
  ]);
}
