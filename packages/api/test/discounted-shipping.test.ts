import { describe, expect, it } from 'vitest';

import type { GivenDiscount } from './discounted-order.ts';
import { createDiscountStage, totalInShopify } from './discounts/discount-stage.ts';

const free: GivenDiscount = {
  title: 'Free shipping',
  level: 'ORDER',
  targetSelection: 'ALL',
  value: { percentage: 100 },
  shippingAmount: 490,
};
const half: GivenDiscount = { ...free, title: 'Half', value: { percentage: 50 }, shippingAmount: 245 };

describe('change-shipping under a discount on shipping', () => {
  it.each<[string, GivenDiscount, readonly [methodId: string, difference: string][]]>([
    [
      'free',
      free,
      [
        ['express', '5.00'],
        ['slow', '-5.00'],
        ['standard', '0.00'],
        ['express', '5.00'],
      ],
    ],
    [
      'at half the price',
      half,
      [
        ['express', '5.00'],
        ['slow', '-7.00'],
        ['standard', '2.00'],
        ['express', '5.00'],
      ],
    ],
  ])('D6 takes off what the shopper saved, however often they change: %s', async (_, discount, steps) => {
    const stage = await createDiscountStage([discount]);
    for (const [place, [methodId, difference]] of steps.entries()) {
      const changes = [stage.shipBy(methodId)];
      const quote = await stage.shopper.quote(changes);
      const before = await totalInShopify(stage.kit);
      expect([methodId, quote.difference.amount]).toEqual([methodId, difference]);
      expect((await stage.shopper.accept(changes, quote, `intent-000${place}`)).status).toBe(201);
      expect(await totalInShopify(stage.kit)).toBe((Number(before) + Number(difference)).toFixed(2));
    }
  });
});
