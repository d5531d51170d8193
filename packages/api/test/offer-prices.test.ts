import { describe, expect, it } from 'vitest';

import { giveDiscount } from './discounted-order.ts';
import type { GivenDiscount } from './discounted-order.ts';
import { summarise, totalInShopify } from './discounts/discount-stage.ts';
import { change, operationsSince, problemOf } from './kit.ts';
import { BEANIE, createOfferStage, take, TOTE, tote, winter } from './offers/offer-stage.ts';

/** A code for so much off everything, as a shopper used it in the checkout. */
function aCode(percentage: number): GivenDiscount {
  return {
    title: 'FEST',
    source: 'CODE',
    level: 'ORDER',
    targetSelection: 'ALL',
    allocationMethod: 'ACROSS',
    value: { percentage },
    amounts: [136 * percentage, 32 * percentage],
  };
}

const settings = [true, false].flatMap((discountSurvivesSwap) =>
  (['each-unit', 'the-line'] as const).flatMap((fixedLineDiscountIsTakenOff) =>
    [0, 10, 15].map((percentage) => ({
      switches: { discountSurvivesSwap, fixedLineDiscountIsTakenOff },
      percentage,
    })),
  ),
);

describe('the price of an offer', () => {
  it.each(settings)(
    'O8 is what was promised, whatever Shopify does with discounts: $switches beside $percentage %',
    async ({ switches, percentage }) => {
      const { kit, shopper } = await createOfferStage({ offers: [tote, winter], switches });
      if (percentage > 0) giveDiscount(kit.simulator, '#1001', aCode(percentage));
      const before = Number(await totalInShopify(kit));
      const { quote } = await change(shopper, [take('tote'), take('winter')]);
      expect(quote.price?.lines.map(({ after }) => after.amount)).toEqual(['22.40', '25.68', '35.32']);
      expect(Number(await totalInShopify(kit))).toBeCloseTo(before + 83.4, 5);
    },
  );

  it('O8 has the code of the order within it, not on top of it', async () => {
    const { kit, shopper } = await createOfferStage();
    giveDiscount(kit.simulator, '#1001', aCode(10));
    expect(summarise(await shopper.quote([take('tote')]))).toEqual([
      'Natural 0→1, 0.00→22.40 (FEST 2.49 extended, A tote with it 3.11 offered)',
    ]);
  });

  it('O8 leaves the better discount of the order alone', async () => {
    const { kit, shopper } = await createOfferStage();
    giveDiscount(kit.simulator, '#1001', aCode(30));
    expect(summarise(await shopper.quote([take('tote')]))).toEqual([
      'Natural 0→1, 0.00→19.60 (FEST 8.40 extended)',
    ]);
  });

  it('O8 is met to the cent, with one more call or two where rounding is in the way', async () => {
    const calls: number[] = [];
    for (let cents = 1001; cents < 1009; cents++) {
      const { kit, shopper } = await createOfferStage({
        offers: [{ ...tote, discount: { percentage: 35 } }],
      });
      giveDiscount(kit.simulator, '#1001', aCode(cents % 2 ? 25 : 33));
      const variant = kit.simulator.state.products
        .flatMap(({ variants }) => variants)
        .find(({ id }) => String(id) === TOTE);
      Object.assign(variant ?? {}, { price: cents });
      const [offer] = (await shopper.readOrder()).offers;
      const { difference } = await shopper.quote([take('tote')]);
      expect([cents, difference.amount]).toEqual([cents, offer?.price.amount]);
      calls.push(operationsSince(kit, 0).filter((name) => name === 'StageEdit').length);
    }
    expect(Math.min(...calls)).toBe(2);
    expect(Math.max(...calls)).toBeGreaterThan(2);
  });

  it('O8 is refused where Shopify comes to another one, also when it is corrected', async () => {
    const { kit, shopper } = await createOfferStage({
      offers: [{ ...tote, items: [{ variantId: BEANIE, quantity: 1 }] }],
    });
    kit.shopify.distort = (body) =>
      JSON.parse(
        JSON.stringify(body)
          .replaceAll('"6.4"', '"6.38"')
          .replaceAll('"6.42"', '"6.38"')
          .replaceAll('"6.44"', '"6.38"'),
      );
    const response = await shopper.call('POST', '/quotes', { changes: [take('tote')] });
    expect(await problemOf(response)).toMatchObject({ code: 'offer_price_not_kept', status: 409 });
    expect(operationsSince(kit, 0)).toEqual(['BeginEdit', ...Array.from({ length: 4 }, () => 'StageEdit')]);
  });
});
