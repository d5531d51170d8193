import type { OfferItem, Quote } from '@amend/sdk/light';

import { sayMoney, sayWithin } from '../change/money.ts';
import type { MoneySentences } from '../change/money.ts';
import type { ChangesTexts } from '../locales/texts.ts';

/** Says what is paid for an offer and what happens until then. */
export function sayOffer(
  quote: Pick<Quote, 'difference' | 'settlement' | 'needsApproval'>,
  texts: ChangesTexts,
): MoneySentences {
  const { difference, settlement, needsApproval } = quote;
  const said = sayMoney(quote, texts);
  if (needsApproval) return { ...said, follow: texts.needsApproval };
  if (settlement.action !== 'collect') return said;
  const within = sayWithin(settlement.payWithinSeconds ?? 0, texts);
  return { price: texts.upsell.payNext(difference.text, within), follow: texts.dueNote };
}

/** Names items as one thing. */
export function nameItems(items: readonly Pick<OfferItem, 'title' | 'variantTitle' | 'quantity'>[]): string {
  return items
    .map(
      ({ title, variantTitle, quantity }) =>
        (quantity > 1 ? `${quantity} × ` : '') + [title, variantTitle].filter(Boolean).join(', '),
    )
    .join(' + ');
}
