import { describe, expect, it } from 'vitest';

import type { GivenDiscount } from './discounted-order.ts';
import { createDiscountStage, summarise, totalInShopify } from './discounts/discount-stage.ts';

const code: GivenDiscount = {
  title: 'FEST10',
  source: 'CODE',
  level: 'ORDER',
  targetSelection: 'ALL',
  allocationMethod: 'ACROSS',
  value: { percentage: 10 },
};
const sorry: GivenDiscount = {
  title: 'Sorry',
  source: 'MANUAL',
  targetSelection: 'EXPLICIT',
  value: { percentage: 15 },
  isFromEdit: true,
  amounts: [2040, null],
};
const twoForOne: GivenDiscount = {
  title: 'Two for one',
  value: { percentage: 100 },
  isBuyXGetY: true,
  amounts: [6800, null],
};

describe('a swap under several discounts', () => {
  it.each([
    [
      'a rate by hand and a code that Shopify extends',
      [sorry, { ...code, amounts: [1156, 320] }],
      true,
      '137.74',
      'Ink / L 0→2, 0.00→104.04 (FEST10 11.56 extended, Sorry 20.40 carried-over)',
    ],
    [
      'a rate by hand and a code that Shopify drops',
      [sorry, { ...code, amounts: [1156, 320] }],
      false,
      '137.74',
      'Ink / L 0→2, 0.00→104.04 (Sorry + FEST10 31.96 carried-over)',
    ],
    [
      'two for one and a code that Shopify extends',
      [twoForOne, { ...code, amounts: [680, 320] }],
      true,
      '94.90',
      'Ink / L 0→2, 0.00→61.20 (FEST10 6.80 extended, Two for one 68.00 carried-over)',
    ],
    [
      'two for one and a code that Shopify drops',
      [twoForOne, { ...code, amounts: [680, 320] }],
      false,
      '94.90',
      'Ink / L 0→2, 0.00→61.20 (Two for one + FEST10 74.80 carried-over)',
    ],
  ] as const)('D5 costs what it did: %s', async (_, discounts, discountSurvivesSwap, total, line) => {
    const stage = await createDiscountStage(discounts, { discountSurvivesSwap });
    const changes = [stage.swap('Ink / L')];
    const quote = await stage.shopper.quote(changes);
    expect(quote.difference.amount).toBe('0.00');
    expect(summarise(quote)[1]).toBe(line);
    expect((await stage.shopper.accept(changes, quote)).status).toBe(201);
    expect(await totalInShopify(stage.kit)).toBe(total);
  });
});
