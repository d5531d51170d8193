import type { Simulator } from '@amend/simulator';

import { orderNamed } from './kit.ts';

type DiscountRecord = ReturnType<typeof orderNamed>['discounts'][number];

/** A discount that an order was placed with. */
export interface GivenDiscount extends Partial<DiscountRecord> {
  readonly title: string;
  readonly value: DiscountRecord['value'];
  /** What it took off each line, in cents, by the place of the line; `null` where it is not good for the line. */
  readonly amounts?: readonly (number | null)[];
  /** What it took off shipping, in cents. */
  readonly shippingAmount?: number;
}

/** Gives a seeded order a discount, as if it had been placed and paid with it. Default: an automatic discount of its lines. */
export function giveDiscount(simulator: Simulator, name: string, discount: GivenDiscount): void {
  const order = orderNamed(simulator, name);
  const { amounts = [], shippingAmount = 0, ...terms } = discount;
  const id = simulator.state.nextId++;
  order.discounts.push({
    id,
    source: 'AUTOMATIC',
    description: null,
    level: 'LINE',
    targetType: shippingAmount > 0 ? 'SHIPPING_LINE' : 'LINE_ITEM',
    targetSelection: 'ENTITLED',
    allocationMethod: 'EACH',
    entitledProductIds: order.lines.flatMap(({ productId }, place) =>
      typeof amounts[place] === 'number' && productId !== null ? [productId] : [],
    ),
    isBuyXGetY: false,
    isFromEdit: false,
    isRemoved: false,
    ...terms,
  });
  const nothing = { shop: 0, presentment: 0 };
  const allocation = (cents: number) => ({
    discountId: id,
    active: { shop: cents, presentment: cents },
    removed: nothing,
  });
  order.lines.forEach(({ allocations }, place) => {
    const cents = amounts[place];
    if (typeof cents === 'number') allocations.push(allocation(cents));
  });
  if (shippingAmount > 0) order.shippingLines[0]?.allocations.push(allocation(shippingAmount));
  const off = amounts.reduce<number>((sum, cents) => sum + (cents ?? 0), shippingAmount);
  const [payment] = order.transactions;
  if (!payment) throw new Error(`Order ${name} was not paid.`);
  const { shop, presentment } = payment.amount;
  order.transactions[0] = { ...payment, amount: { shop: shop - off, presentment: presentment - off } };
}
