import { createMemoryLedger } from '@amend/engine';
import { describe, expect, it } from 'vitest';

import { totalInShopify } from './discounts/discount-stage.ts';
import {
  change,
  createKit,
  createShopper,
  linesInShopify,
  operationsSince,
  orderNamed,
  problemOf,
  tellAnotherPrice,
} from './kit.ts';
import type { Kit } from './kit.ts';
import {
  BEANIE,
  createOfferStage,
  OTHER_TOTE,
  SOLD_OUT_BEANIE,
  take,
  TOTE,
  tote,
  winter,
} from './offers/offer-stage.ts';

/** How often Shopify was asked what offers would add. */
const readsOf = (kit: Kit) => operationsSince(kit, 0).filter((name) => name === 'ReadOfferVariants').length;

/** Sets the stock of a variant in the simulated shop. */
function stock({ simulator }: Kit, variantId: string, units: number): void {
  const variants = simulator.state.products.flatMap((product) => product.variants);
  Object.assign(variants.find(({ id }) => String(id) === variantId) ?? {}, { stock: units });
}

/** Gives the order other tags. */
function tag({ simulator }: Kit, tags: readonly string[]): void {
  Object.assign(orderNamed(simulator, '#1001'), { tags });
}

const idsOf = (order: { readonly offers: readonly { readonly id: string }[] }) =>
  order.offers.map(({ id }) => id);

describe('the offers of an order', () => {
  it('O1 O6 say what they add, what it costs, and until when they can be taken', async () => {
    const { shopper } = await createOfferStage({ offers: [winter, tote] });
    const order = await shopper.readOrder();
    expect(order.offers).toMatchObject([
      {
        id: 'winter',
        title: 'Ready for winter',
        text: 'A beanie, and socks to go with it.',
        button: 'Add both',
        items: [
          { title: 'Merino beanie', variantTitle: 'Oat', quantity: 1, unitPrice: { amount: '32.00' } },
          { title: 'Wool socks', variantTitle: 'Ash / 36–39', quantity: 2, unitPrice: { amount: '22.00' } },
        ],
        fullPrice: { amount: '76.00' },
        price: { amount: '61.00', text: '€61.00' },
        until: { at: '2026-11-23T09:58:00.000Z' },
      },
    ]);
    expect(order.offers[0]?.items[0]?.imageUrl).toMatch(/beanie-oat/);
    const window = order.editWindows['add-item'];
    expect(window).toMatchObject({ status: 'open', closesAt: order.offers[0]?.until });
  });

  it('O1 are in the language of their reader', async () => {
    const { shopper } = await createOfferStage({ headers: { 'accept-language': 'de' } });
    expect((await shopper.readOrder()).offers).toMatchObject([
      { title: 'Eine Tasche dazu', text: 'Für den Heimweg.', button: null, price: { text: '22,40\u00A0€' } },
    ]);
  });

  it('O2 O3 O4 are meant for the order, new to it and to be had', async () => {
    const soldOut = { ...tote, id: 'sold-out', items: [{ variantId: SOLD_OUT_BEANIE, quantity: 1 }] };
    const forOthers = { ...tote, id: 'for-others', when: { orderTags: ['vip'] } };
    const sameProduct = {
      ...tote,
      id: 'same-product',
      items: [{ variantId: '44100000000000', quantity: 1 }],
    };
    const { shopper } = await createOfferStage({
      offers: [soldOut, forOthers, sameProduct, tote],
      shown: 4,
    });
    expect(idsOf(await shopper.readOrder())).toEqual(['tote']);
  });

  it('O6 are priced in the country and the currency of the order', async () => {
    const kit = await createKit({ config: { offers: { list: [winter] } } });
    const shopper = await createShopper(kit, '#1014');
    const [offer] = (await shopper.readOrder()).offers;
    expect(offer?.fullPrice.currencyCode).toBe('USD');
    expect(Number(offer?.fullPrice.amount) - Number(offer?.price.amount)).toBeCloseTo(18, 5);
    const { quote } = await change(shopper, [take('winter')]);
    const off = quote.price?.lines.flatMap(({ discounts }) => discounts) ?? [];
    expect(off.map(({ amount }) => Number(amount.amount)).reduce((sum, each) => sum + each)).toBeCloseTo(
      18,
      5,
    );
  });

  it('O5 are none where nothing may be added, and Shopify is not asked then', async () => {
    const closed = await createOfferStage({ config: { changes: { 'add-item': { isAllowed: false } } } });
    expect(idsOf(await closed.shopper.readOrder())).toEqual([]);
    const late = await createOfferStage();
    late.kit.clock.advanceSeconds(58 * 60);
    expect(idsOf(await late.shopper.readOrder())).toEqual([]);
    const denied = await createOfferStage({
      config: {
        rules: [
          { name: 'Mugs', when: { productTypes: ['Tableware'] }, then: { 'add-item': { deny: true } } },
        ],
      },
    });
    expect(idsOf(await denied.shopper.readOrder())).toEqual([]);
    const { kit } = await createOfferStage();
    const stranger = await createShopper(kit, '#1001', { changes: ['correct-address'] });
    expect(idsOf(await stranger.readOrder())).toEqual([]);
    expect([closed.kit, late.kit, denied.kit, kit].map(readsOf)).toEqual([0, 0, 0, 0]);
  });

  it('O5 are none of which a rule denies an item, or limits it away', async () => {
    const rules = [
      { name: 'No bags', when: { productTypes: ['Bags'] }, then: { 'add-item': { deny: true } } },
      {
        name: 'No pairs',
        when: { productTypes: ['Socks'] },
        then: { 'add-item': { limits: { quantity: 1 } } },
      },
      {
        name: 'Hats soon',
        when: { productTypes: ['Hats'] },
        then: { 'add-item': { window: { closesAfterSeconds: 600 } } },
      },
    ] as const;
    const hat = { ...tote, id: 'hat', items: [{ variantId: BEANIE, quantity: 1 }] };
    const { shopper } = await createOfferStage({ offers: [tote, winter, hat], shown: 3, config: { rules } });
    expect((await shopper.readOrder()).offers).toMatchObject([
      { id: 'hat', until: { at: '2026-11-23T09:08:00.000Z' } },
    ]);
    const response = await shopper.call('POST', '/quotes', { changes: [take('winter')] });
    expect(await problemOf(response)).toMatchObject({ code: 'quantity_limit' });
  });

  it('O10 cost no call where there are none, and one for all of them where there are', async () => {
    const without = await createOfferStage({ offers: [] });
    await without.shopper.readOrder();
    expect(operationsSince(without.kit, 0)).toEqual(['ReadOrder']);
    const { kit, shopper } = await createOfferStage({ offers: [tote, winter], shown: 2 });
    await shopper.readOrder();
    expect(operationsSince(kit, 0)).toEqual(['ReadOrder', 'ReadOfferVariants']);
  });

  it('O10 are not asked for again within ten seconds', async () => {
    const { kit, shopper } = await createOfferStage();
    await shopper.readOrder();
    stock(kit, TOTE, 0);
    kit.clock.advanceSeconds(9);
    expect(idsOf(await shopper.readOrder())).toEqual(['tote']);
    expect(readsOf(kit)).toBe(1);
    kit.clock.advanceSeconds(1);
    expect(idsOf(await shopper.readOrder())).toEqual([]);
    expect(readsOf(kit)).toBe(2);
  });

  it('O10 are left out where Shopify does not answer, and the order is there', async () => {
    const { kit, shopper } = await createOfferStage();
    kit.simulator.fail({ operation: 'ReadOfferVariants', kind: 'status', status: 500, times: 2 });
    expect(await shopper.readOrder()).toMatchObject({ name: '#1001', offers: [] });
    expect(kit.reports).toHaveLength(1);
    expect(idsOf(await shopper.readOrder())).toEqual(['tote']);
  });
});

describe('an add-item with an offerId', () => {
  it('E1 O7 O8 adds what the server says the offer holds, at its price', async () => {
    const { kit, shopper } = await createOfferStage();
    const { quote, edit } = await change(shopper, [take('tote')]);
    expect(quote.difference.amount).toBe('22.40');
    expect(quote.price?.lines).toMatchObject([
      {
        title: 'Canvas tote',
        after: { amount: '22.40' },
        discounts: [{ title: 'A tote with it', amount: { amount: '5.60' }, fate: 'offered' }],
      },
    ]);
    expect(edit).toMatchObject({ status: 'committed', effects: [{ kind: 'add-item', quantity: 1 }] });
    expect(linesInShopify(kit, shopper.orderId)).toContainEqual(['Canvas tote', 'Natural', 1]);
    expect(await totalInShopify(kit)).toBe('195.30');
    expect(idsOf(await shopper.readOrder())).toEqual([]);
  });

  it('O7 can be taken though others are shown first', async () => {
    const { shopper } = await createOfferStage({ offers: [winter, tote] });
    expect(idsOf(await shopper.readOrder())).toEqual(['winter']);
    expect((await shopper.quote([take('tote')])).difference.amount).toBe('22.40');
  });

  it.each<[string, (kit: Kit) => unknown, string]>([
    ['its condition no longer holds', (kit) => tag(kit, []), 'offer_not_available'],
    ['it is sold out', (kit) => stock(kit, TOTE, 0), 'offer_not_available'],
    ['its window has closed', ({ clock }) => clock.advanceSeconds(58 * 60), 'edit_window_passed'],
  ])('O7 is refused when it is accepted and %s', async (_, meanwhile, code) => {
    const { kit, shopper } = await createOfferStage({ offers: [{ ...tote, when: { orderTags: ['new'] } }] });
    tag(kit, ['new']);
    const quote = await shopper.quote([take('tote')]);
    expect(quote.difference.amount).toBe('22.40');
    meanwhile(kit);
    expect(await problemOf(await shopper.accept([take('tote')], quote))).toMatchObject({ code });
    expect(linesInShopify(kit, shopper.orderId)).toHaveLength(2);
  });

  it('O3 is refused where the order has the product already, or gets it by the same edit', async () => {
    const { shopper } = await createOfferStage();
    const other = { kind: 'add-item', variantId: OTHER_TOTE, quantity: 1 } as const;
    const both = await shopper.call('POST', '/quotes', { changes: [take('tote'), other] });
    expect(await problemOf(both)).toMatchObject({ code: 'offer_not_available' });
    await change(shopper, [other]);
    const second = await shopper.call('POST', '/quotes', { changes: [take('tote')] });
    expect(await problemOf(second)).toMatchObject({ code: 'offer_not_available' });
  });

  it('O4 is refused where Shopify would sell what is not there', async () => {
    const { kit, shopper } = await createOfferStage({
      offers: [winter],
      switches: { outOfStockAddVariant: 'allowed' },
    });
    stock(kit, BEANIE, 0);
    const response = await shopper.call('POST', '/quotes', { changes: [take('winter')] });
    expect(await problemOf(response)).toMatchObject({ code: 'offer_not_available' });
  });

  it('goes together with other changes in one edit', async () => {
    const { kit, shopper } = await createOfferStage({ offers: [tote, winter] });
    const { quote } = await change(shopper, [
      take('tote'),
      take('winter'),
      { kind: 'add-note', topic: 'gift-message', text: 'For you' },
    ]);
    expect(quote.difference.amount).toBe('83.40');
    expect(linesInShopify(kit, shopper.orderId)).toHaveLength(5);
  });

  it('is either an offer or a variant', async () => {
    const { shopper } = await createOfferStage();
    for (const wish of [{}, { offerId: 'tote', quantity: 2 }, { variantId: TOTE }, { offerId: 'a b' }]) {
      const response = await shopper.call('POST', '/quotes', { changes: [{ kind: 'add-item', ...wish }] });
      expect(await problemOf(response)).toMatchObject({ code: 'body_invalid' });
    }
    const twice = await shopper.call('POST', '/quotes', { changes: [take('tote'), take('tote')] });
    expect(await problemOf(twice)).toMatchObject({ code: 'body_invalid' });
  });

  it('E5 O9 is taken back as a whole where the order came to another price', async () => {
    const { kit, shopper } = await createOfferStage({ offers: [winter] });
    const quote = await shopper.quote([take('winter')]);
    tellAnotherPrice(kit);
    expect((await shopper.accept([take('winter')], quote)).status).toBe(409);
    expect(operationsSince(kit, 0).filter((name) => name === 'CommitEdit')).toHaveLength(2);
    expect(linesInShopify(kit, shopper.orderId)).toHaveLength(2);
    expect(await totalInShopify(kit)).toBe('172.90');
  });

  it('O11 is named in the ledger, and on the order in the language of its shopper', async () => {
    const ledger = createMemoryLedger();
    const kit = await createKit({ ledger, config: { offers: { list: [tote] } } });
    const shopper = await createShopper(kit, '#1001', {}, { 'accept-language': 'de' });
    await change(shopper, [take('tote')]);
    expect(await ledger.listEdits(shopper.orderId)).toMatchObject([{ changes: [take('tote')] }]);
    expect(orderNamed(kit.simulator, '#1001').discounts).toMatchObject([{ title: 'Eine Tasche dazu' }]);
  });
});
