import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { money } from '../money.ts';
import type { TransactionFacts } from '../shopify/read-settlement.ts';
import { refundWays } from './allocate-refund.ts';

const cents = (amount: number) => money(new Decimal(amount).div(100), 'EUR');

/** A payment, and what was given back of it already. */
function paid(place: number, amount: number, refunded: number): TransactionFacts[] {
  const id = `payment-${place}`;
  const common = { status: 'SUCCESS', gateway: 'bogus' };
  return [
    { ...common, id, kind: place % 2 === 0 ? 'SALE' : 'CAPTURE', amount: cents(amount), parentId: null },
    {
      ...common,
      id: `refund-${place}`,
      kind: 'REFUND',
      amount: cents(Math.min(refunded, amount)),
      parentId: id,
    },
  ];
}

const payments = fc.array(fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 5000 })), { maxLength: 4 });

describe('refundWays', () => {
  it('E9 S10 gives back exactly the amount, and to no payment more than it still holds', () => {
    const details = fc.check(
      fc.property(payments, fc.integer({ min: 1, max: 12_000 }), (list, amount) => {
        const left = list.map(([all, refunded]) => all - Math.min(refunded, all));
        const transactions = list.flatMap(([all, refunded], place) => paid(place, all, refunded));
        const ways = refundWays(transactions, cents(amount));
        const held = left.reduce((sum, each) => sum + each, 0);
        if (ways.length === 0) return amount > held;
        return ways.every((shares) => {
          const given = shares.map((share) => new Decimal(share.amount.amount).times(100).toNumber());
          const isWithin = shares.every(
            ({ parentId }, place) => (given[place] ?? 0) <= (left[Number(parentId.slice(-1))] ?? 0),
          );
          return isWithin && given.reduce((sum, each) => sum + each, 0) === amount;
        });
      }),
      { seed: 1, numRuns: 500 },
    );
    expect(details.counterexample).toBeNull();
  });

  it('S10 gives the latest payment back first, and nothing to what did not go through', () => {
    const failed = { ...paid(2, 900, 0)[0], status: 'FAILURE' } as TransactionFacts;
    const [first] = refundWays([...paid(0, 1000, 0), ...paid(1, 300, 0), failed], cents(500));
    expect(first).toEqual([
      { parentId: 'payment-1', gateway: 'bogus', amount: cents(300) },
      { parentId: 'payment-0', gateway: 'bogus', amount: cents(200) },
    ]);
  });

  it('S10 knows another way where there is one: the earliest payment first', () => {
    const two = [...paid(0, 1000, 0), ...paid(1, 300, 0)];
    expect(refundWays(two, cents(200))).toEqual([
      [{ parentId: 'payment-1', gateway: 'bogus', amount: cents(200) }],
      [{ parentId: 'payment-0', gateway: 'bogus', amount: cents(200) }],
    ]);
    expect(refundWays(two, cents(1300))).toHaveLength(1);
  });

  it('E9 counts a refund that is on its way', () => {
    const [sale, refund] = paid(0, 1000, 800);
    const pending = { ...refund, status: 'PENDING' } as TransactionFacts;
    expect(refundWays([...(sale ? [sale] : []), pending], cents(300))).toEqual([]);
  });
});
