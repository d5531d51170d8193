import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { someFacts } from '../../test/facts.ts';
import { someConfig } from '../../test/some-config.ts';
import { OWED_POLICIES, strictestOwed } from '../settlement/owed-policy.ts';
import { decide } from './decide.ts';
import type { Decision } from './decide.ts';
import type { Consequence, Rule } from './rule.ts';

const consequences = fc
  .record(
    {
      allow: fc.constant(true as const),
      deny: fc.constant(true as const),
      window: fc.record({ closesAfterSeconds: fc.integer({ min: 60, max: 7200 }) }),
      approval: fc.constant(true as const),
      limits: fc.record({
        quantity: fc.integer({ min: 1, max: 9 }),
        shareOfOrderValue: fc.constantFrom(0.1, '0.25', 1),
      }),
      tags: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
      owed: fc.constantFrom(...OWED_POLICIES),
    },
    { requiredKeys: ['tags'] },
  )
  .map((consequence): Consequence => consequence);

/** Rules of which some hold for the order and some do not. */
const rules = fc.array(fc.tuple(consequences, fc.boolean()), { maxLength: 6 }).map((list) =>
  list.map(([consequence, isVip], place): Rule => {
    const when = { orderTags: [isVip ? 'vip' : 'staff'] };
    return { name: `rule ${place}`, when, then: { 'swap-item': consequence } };
  }),
);

function decideBy(list: readonly Rule[]): Decision {
  return decide({
    facts: someFacts({ tags: ['vip'] }),
    kind: 'swap-item',
    config: someConfig({ rules: list }),
    permitted: ['swap-item'],
    editsSoFar: 0,
    nowMs: Date.parse('2026-11-23T09:00:30Z'),
  });
}

/** How long a decision leaves the window open; nothing is stricter than 0. */
function openMs({ window }: Decision): number {
  return window.status === 'open' ? Date.parse(window.closesAt ?? '9999-01-01') : 0;
}

/** How little is given back: 0 where it is refunded, 2 where no such change is accepted. */
function strictnessOf({ owed }: Decision): number {
  return OWED_POLICIES.indexOf(strictestOwed(owed));
}

describe('decide', () => {
  it('R1 comes to the same decision in whatever order the rules stand', () => {
    const listAndShuffled = rules.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(listAndShuffled, ([list, shuffled]) => {
        const [one, other] = [decideBy(list), decideBy(shuffled)];
        expect(other.window).toEqual(one.window);
        expect(other.limits).toEqual(one.limits);
        expect(other.isApprovalNeeded).toBe(one.isApprovalNeeded);
        expect(new Set(other.tags)).toEqual(new Set(one.tags));
        expect(strictestOwed(other.owed)).toBe(strictestOwed(one.owed));
      }),
      { numRuns: 200, seed: 20261123 },
    );
  });

  it('R1 is never made more generous by one more rule', () => {
    fc.assert(
      fc.property(rules, rules, (list, more) => {
        const renamed = more.map((rule, place) => ({ ...rule, name: `further rule ${place}` }));
        const [before, after] = [decideBy(list), decideBy([...list, ...renamed])];
        expect(openMs(after)).toBeLessThanOrEqual(openMs(before));
        expect(after.isApprovalNeeded || !before.isApprovalNeeded).toBe(true);
        expect(strictnessOf(after)).toBeGreaterThanOrEqual(strictnessOf(before));
        expect(after.limits.quantity ?? Infinity).toBeLessThanOrEqual(before.limits.quantity ?? Infinity);
        const [shareAfter, shareBefore] = [after, before].map(({ limits }) => limits.shareOfOrderValue ?? 1);
        expect(new Decimal(shareAfter ?? 1).lte(shareBefore ?? 1)).toBe(true);
      }),
      { numRuns: 200, seed: 20261123 },
    );
  });
});

describe('strictestOwed', () => {
  it.each([
    [['refund', 'store-credit'], 'store-credit'],
    [['refuse', 'store-credit', 'refund'], 'refuse'],
    [['refund'], 'refund'],
  ] as const)('R21 of %j takes %s', (policies, strictest) => {
    expect(strictestOwed(policies)).toBe(strictest);
  });
});
