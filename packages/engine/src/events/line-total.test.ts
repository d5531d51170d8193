import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { money } from '../money.ts';
import { lineTotalOf } from './line-total.ts';
import type { NetLineFacts } from './net-order-facts.ts';

const eur = (amount: string | Decimal) => money(amount, 'EUR');

/** What of a price is tax, where it includes it. */
const taxWithin = (price: Decimal, rate: number) => price.times(rate).div(1 + rate);

interface LineStory {
  readonly unitCents: number;
  readonly ordered: number;
  readonly current: number;
  readonly discountCents: number;
  readonly rate: number;
}

/** A line as Shopify has it after some of its units went, each with an equal share of the discount; and what the rest costs. */
function tell({ unitCents, ordered, current, discountCents, rate }: LineStory) {
  const off = Math.min(discountCents, unitCents * ordered);
  const released = Math.round((off * (ordered - current)) / ordered);
  const price = new Decimal(unitCents * current - (off - released)).div(100);
  const gross = new Decimal(unitCents * ordered - off).div(100);
  const line: NetLineFacts = {
    id: '1',
    variantId: '2',
    productId: '3',
    sku: 'SKU',
    vendor: null,
    title: 'Shirt',
    variantTitle: null,
    options: [],
    customAttributes: [],
    orderedQuantity: ordered,
    currentQuantity: current,
    unfulfilledQuantity: current,
    requiresShipping: true,
    isGiftCard: false,
    unitPrice: eur(new Decimal(unitCents).div(100)),
    currentBeforeTax: eur(price.minus(eur(taxWithin(price, rate)).amount)),
    allocations: off === 0 ? [] : [{ code: 'DEAL', title: 'DEAL', amount: eur(new Decimal(off).div(100)) }],
    taxes: rate === 0 ? [] : [{ title: 'VAT', rate: String(rate), amount: eur(taxWithin(gross, rate)) }],
  };
  return { line, price: eur(price) };
}

const stories = fc
  .record({
    unitCents: fc.integer({ min: 100, max: 50_000 }),
    ordered: fc.integer({ min: 1, max: 12 }),
    taken: fc.integer({ min: 0, max: 12 }),
    share: fc.integer({ min: 0, max: 99 }),
    rate: fc.constantFrom(0, 0.05, 0.07, 0.19, 0.25),
  })
  .map(({ unitCents, ordered, taken, share, rate }): LineStory => ({
    unitCents,
    ordered,
    current: Math.max(0, ordered - taken),
    discountCents: Math.round((unitCents * ordered * share) / 100),
    rate,
  }));

describe('lineTotalOf', () => {
  it('V4 finds what the units that are left cost, to a cent where prices include tax', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { line, price } = tell(story);
        const { total, isExact } = lineTotalOf(line, true);
        const off = new Decimal(total.amount).minus(price.amount).abs().toNumber();
        expect(off).toBeLessThanOrEqual(isExact ? 0 : 0.01);
      }),
      { numRuns: 300 },
    );
  });

  it('V4 takes what Shopify says where prices do not include tax', () => {
    const { line } = tell({ unitCents: 1000, ordered: 3, current: 1, discountCents: 100, rate: 0.19 });
    expect(lineTotalOf(line, false)).toEqual({ total: line.currentBeforeTax, isExact: true });
  });

  it('V3 V4 is nothing where no unit is left, whatever Shopify keeps of the line', () => {
    const { line } = tell({ unitCents: 1000, ordered: 3, current: 0, discountCents: 100, rate: 0.19 });
    expect(lineTotalOf(line, true)).toEqual({ total: eur('0'), isExact: true });
  });

  it('V4 does not take a share of a discount that only some units had for granted', () => {
    // Two were bought at €10.00 off in all, two came without, and one went: Shopify took a quarter of the discount with it.
    const { line } = tell({ unitCents: 2000, ordered: 4, current: 3, discountCents: 1000, rate: 0.19 });
    expect(lineTotalOf(line, true).total).toEqual(eur('52.50'));
    const kept = { ...line, currentBeforeTax: eur('42.02') };
    expect(lineTotalOf(kept, true).total).toEqual(eur('50'));
  });
});
