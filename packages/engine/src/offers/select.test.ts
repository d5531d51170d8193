import { describe, expect, it } from 'vitest';

import { aLine, someFacts } from '../../test/facts.ts';
import { given, refused } from '../answer.ts';
import { money } from '../money.ts';
import type { OfferVariant } from '../shopify/read-offer-variants.ts';
import type { Offer } from './offer.ts';
import { selectOffers } from './select.ts';
import type { OfferExtent } from './select.ts';

function anOffer(id: string, ...variantIds: readonly string[]): Offer {
  const items = variantIds.map((variantId) => ({ variantId, quantity: 1 }));
  return { id, items, title: id, text: 'With it.', discount: { percentage: 50 } };
}

function aVariant(variantId: string, fields: Partial<OfferVariant> = {}): OfferVariant {
  return {
    title: 'Canvas tote',
    variantTitle: 'Natural',
    imageUrl: null,
    unitPrice: money('28.00', 'EUR'),
    isGiftCard: false,
    stock: { isForSale: true, units: 5 },
    item: {
      variantId,
      productId: `product of ${variantId}`,
      productType: 'Bags',
      productTags: [],
      vendor: 'Nordlys',
      sku: null,
      isSubscription: false,
    },
    ...fields,
  };
}

const leftOver = (units: number) => [aVariant('1', { stock: { isForSale: true, units } })];

const closesAt = '2026-11-23T10:00:00.000Z';

function select(
  offers: readonly Offer[],
  variants: readonly OfferVariant[] = ['1', '2', '3', '4'].map((id) => aVariant(id)),
  { shown = 1, permit = () => given<string | null>(closesAt), facts = {} }: SelectOptions = {},
) {
  const known = new Map(variants.map((variant) => [variant.item.variantId, variant]));
  return selectOffers(offers, someFacts(facts), known, permit, shown);
}

interface SelectOptions {
  readonly shown?: number;
  readonly permit?: Parameters<typeof selectOffers>[3];
  readonly facts?: Parameters<typeof someFacts>[0];
}

const idsOf = (selected: ReturnType<typeof select>) => selected.map(({ offer }) => offer.id);

describe('selectOffers', () => {
  it('O1 takes the first ones in the order in which they stand', () => {
    const offers = [anOffer('a', '1'), anOffer('b', '2'), anOffer('c', '3')];
    expect(idsOf(select(offers))).toEqual(['a']);
    expect(idsOf(select(offers.toReversed(), undefined, { shown: 2 }))).toEqual(['c', 'b']);
  });

  it('O1 goes on to the next where one cannot be had', () => {
    expect(idsOf(select([anOffer('a', '9'), anOffer('b', '2')]))).toEqual(['b']);
  });

  it('O3 leaves out another variant of a product that the order has', () => {
    const facts = { lines: [aLine({ variantId: '7', productId: 'product of 2' })] };
    expect(idsOf(select([anOffer('both', '1', '2'), anOffer('one', '1')], undefined, { facts }))).toEqual([
      'one',
    ]);
  });

  it.each([
    ['is sold out', { stock: { isForSale: true, units: 0 } }],
    ['is not sold any more', { stock: { isForSale: false, units: null } }],
    ['is a gift card', { isGiftCard: true }],
    ['has no price in the currency', { unitPrice: money('30.00', 'USD') }],
  ] satisfies readonly (readonly [string, Partial<OfferVariant>])[])(
    'O4 O6 leaves out an offer of which one item %s',
    (_, fields) => {
      expect(select([anOffer('both', '1', '2')], [aVariant('1'), aVariant('2', fields)])).toEqual([]);
    },
  );

  it('O4 asks for all units of an item', () => {
    const offer = { ...anOffer('a'), items: [{ variantId: '1', quantity: 5 }] };
    expect(idsOf(select([offer], leftOver(5)))).toEqual(['a']);
    expect(select([offer], leftOver(4))).toEqual([]);
  });

  it('O5 asks the rules about every item, and what it comes to', () => {
    const asked: OfferExtent[] = [];
    const permit = (extent: OfferExtent) => {
      asked.push(extent);
      return asked.length > 1 ? given<string | null>(null) : refused<string | null>({ code: 'rule_denied' });
    };
    const offers = [anOffer('a', '1', '2'), { ...anOffer('b'), items: [{ variantId: '3', quantity: 3 }] }];
    expect(select(offers, undefined, { permit })).toMatchObject([{ offer: { id: 'b' }, closesAt: null }]);
    expect(asked).toMatchObject([
      { items: [{ variantId: '1' }, { variantId: '2' }], quantity: 1, price: money('28.00', 'EUR') },
      { items: [{ variantId: '3' }], quantity: 3, price: money('42.00', 'EUR') },
    ]);
  });

  it('O6 says what an offer costs in full and as offered', () => {
    expect(select([anOffer('a', '1', '2')])).toMatchObject([
      { fullPrice: money('56.00', 'EUR'), price: money('28.00', 'EUR'), closesAt },
    ]);
  });
});
