import type { Offer } from '@amend/contract';

import type { Display } from '../display/display.ts';
import type { SelectedOffer } from '../offers/select.ts';
import { wordsFor } from '../words.ts';

/** An offer as its shopper reads it. */
export function offerView(
  { offer: { id, title, text, button }, items, fullPrice, price, closesAt }: SelectedOffer,
  display: Display,
): Offer {
  return {
    id,
    title: wordsFor(title, display.locale),
    text: wordsFor(text, display.locale),
    button: button === undefined ? null : wordsFor(button, display.locale),
    items: items.map(({ variant, quantity }) => ({
      variantId: variant.item.variantId,
      title: variant.title,
      variantTitle: variant.variantTitle,
      quantity,
      unitPrice: display.money(variant.unitPrice),
      imageUrl: variant.imageUrl,
    })),
    fullPrice: display.money(fullPrice),
    price: display.money(price),
    until: closesAt === null ? null : display.moment(closesAt),
  };
}
