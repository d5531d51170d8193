import { CHANGE_KINDS } from '@amend/contract';
import type { Change, PricedLine, Quote } from '@amend/contract';
import { parseShopSeed } from '@amend/simulator';
import type { Switches } from '@amend/simulator';

import { shirtsAndMugs } from '../an-order.ts';
import { giveDiscount } from '../discounted-order.ts';
import type { GivenDiscount } from '../discounted-order.ts';
import { askShopify, createKit, createShopper, lineIdOf, orderIdOf, variantIdOf } from '../kit.ts';
import type { Kit } from '../kit.ts';

/** An order of two shirts at €68.00 and two mugs at €16.00, shipped for €4.90: €172.90 before discounts. */
const shop = parseShopSeed({ orders: [shirtsAndMugs(2)] });

const methods = [
  { id: 'express', title: 'Express', prices: { EUR: '9.90' } },
  { id: 'slow', title: 'Slow', prices: { EUR: '2.90' } },
  { id: 'standard', title: 'Standard', prices: { EUR: '4.90' } },
];

/** The columns of the table in docs/spec/discounts.md: what is done to the order, the shirts above all. */
export const columns = {
  'swap-item, same price': (stage) => [stage.swap('Ink / L')],
  'swap-item, dearer': (stage) => [stage.swap('Ink / XL')],
  'swap-item, one of two': (stage) => [stage.swap('Ink / L', 1)],
  'set-quantity, up': (stage) => [stage.setShirts(3)],
  'set-quantity, down': (stage) => [stage.setShirts(1)],
  'set-quantity, to none': (stage) => [stage.setShirts(0)],
  'add-item': (stage) => [stage.addBeanie()],
  'change-shipping': (stage) => [stage.shipBy('express')],
} satisfies Record<string, (stage: DiscountStage) => readonly Change[]>;

export type Column = keyof typeof columns;

/** In the order of the page. */
export const columnNames: readonly Column[] = [
  'swap-item, same price',
  'swap-item, dearer',
  'swap-item, one of two',
  'set-quantity, up',
  'set-quantity, down',
  'set-quantity, to none',
  'add-item',
  'change-shipping',
];

export type DiscountStage = Awaited<ReturnType<typeof createDiscountStage>>;

/** A kit with the order under some discounts, and what can be done to it. */
export async function createDiscountStage(
  discounts: readonly GivenDiscount[],
  switches: Partial<Switches> = {},
  { engine, config }: Pick<NonNullable<Parameters<typeof createKit>[0]>, 'engine' | 'config'> = {},
) {
  const kit = await createKit({
    engine: { orderCacheMs: 0, ...engine },
    simulator: { shop, switches },
    config: {
      ...config,
      changes: { 'change-shipping': { methods }, 'swap-item': { mayChangeProduct: true } },
    },
  });
  for (const discount of discounts) giveDiscount(kit.simulator, '#1001', discount);
  const shopper = await createShopper(kit, '#1001', { changes: CHANGE_KINDS });
  const shirts = lineIdOf(kit.simulator, '#1001', 0);
  return {
    kit,
    shopper,
    swap: (title: string, quantity?: number): Change => ({
      kind: 'swap-item',
      lineId: shirts,
      variantId: variantIdOf(kit.simulator, 'linen-shirt', title),
      ...(quantity === undefined ? {} : { quantity }),
    }),
    swapFor: (handle: string, title: string): Change => ({
      kind: 'swap-item',
      lineId: shirts,
      variantId: variantIdOf(kit.simulator, handle, title),
    }),
    setShirts: (quantity: number): Change => ({ kind: 'set-quantity', lineId: shirts, quantity }),
    addBeanie: (): Change => ({
      kind: 'add-item',
      variantId: variantIdOf(kit.simulator, 'merino-beanie', 'Oat'),
      quantity: 1,
    }),
    shipBy: (methodId: string): Change => ({ kind: 'change-shipping', methodId }),
  };
}

/** A price in one line for each line that changes: `Ink / L 0→2, 0.00→122.40 (FEST10 13.60 extended)`. */
export function summarise({ price }: Quote): readonly string[] {
  return price?.lines.map(lineOf) ?? [];
}

function lineOf({
  title,
  variantTitle,
  quantityBefore,
  quantityAfter,
  before,
  after,
  discounts,
}: PricedLine): string {
  const deals = discounts.map((each) => `${each.title} ${each.amount.amount} ${each.fate}`);
  return [
    `${variantTitle ?? title} ${quantityBefore}→${quantityAfter}, ${before.amount}→${after.amount}`,
    ...(deals.length > 0 ? [`(${deals.join(', ')})`] : []),
  ].join(' ');
}

/** What the order costs in the simulated Shopify now. */
export async function totalInShopify(kit: Kit): Promise<string> {
  const id = orderIdOf(kit.simulator, '#1001');
  const data = await askShopify(
    kit,
    `{ order(id: "gid://shopify/Order/${id}") { currentTotalPriceSet { presentmentMoney { amount } } } }`,
  );
  return Number(data.order.currentTotalPriceSet.presentmentMoney.amount).toFixed(2);
}
