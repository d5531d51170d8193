import { describe, expect, it } from 'vitest';

import { showOffer } from '../src/pages/offer-card.ts';

const price = { amount: '28.00', currencyCode: 'EUR', text: '€28.00' };

function cardOf(text: string): string {
  const item = {
    variantId: '1',
    title: text,
    variantTitle: text,
    quantity: 2,
    unitPrice: price,
    imageUrl: null,
  };
  const offer = {
    id: 'tote',
    title: text,
    text,
    button: text,
    items: [item],
    fullPrice: price,
    price,
    until: null,
  };
  return String(showOffer(offer, 'en'));
}

const tagsOf = (card: string) => card.match(/<[^>]*>/g);

describe('showOffer', () => {
  it.each([
    '<img src=x onerror="globalThis.acted=1">',
    '</script><script>globalThis.acted=1</script>',
    `"' onmouseover="globalThis.acted=1" autofocus onfocus='globalThis.acted=1`,
    '</button></form><form action="https://evil.example">',
  ])('has no more elements and attributes for the merchant’s words: %s', (text) => {
    expect(tagsOf(cardOf(text))).toEqual(tagsOf(cardOf('A tote')));
  });
});
