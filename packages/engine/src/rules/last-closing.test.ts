import { CHANGE_KINDS } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { aLine, someFacts } from '../../test/facts.ts';
import { someConfig } from '../../test/some-config.ts';
import type { OrderFacts } from '../order-facts.ts';
import { lastClosingMs } from './last-closing.ts';
import type { Rule } from './rule.ts';

const placedMs = Date.parse('2026-11-23T09:00:00Z');

type Decisions = NonNullable<Parameters<typeof someConfig>[0]>;

/** How many seconds after it was placed nothing of an order can be changed any more. */
function lastClosing(decisions: Decisions = {}, facts: Partial<OrderFacts> = {}, afterSeconds = 0) {
  const nowMs = placedMs + afterSeconds * 1000;
  const closing = lastClosingMs({
    facts: someFacts(facts),
    config: someConfig(decisions),
    editsSoFar: 0,
    nowMs,
  });
  return closing === null ? null : (closing - placedMs) / 1000;
}

/** The same window for every kind of change. */
const everyKind = (window: object): Decisions => ({
  changes: Object.fromEntries(
    CHANGE_KINDS.filter((kind) => kind !== 'change-shipping').map((kind) => [kind, { window }]),
  ),
});

const windows = (from: string, to: string) =>
  everyKind([{ closesAfterSeconds: 7200 }, { blackouts: [{ from, to }] }]);

const denied: Rule = {
  name: 'denied',
  when: { productTags: ['made'] },
  then: { 'every-change': { deny: true } },
};

describe('lastClosingMs', () => {
  it('H3 is when the kind of change closes that closes last', () => {
    expect(lastClosing()).toBe(3600);
    expect(lastClosing({ changes: { 'add-note': { window: { closesAfterSeconds: 7200 } } } })).toBe(7200);
  });

  it('H3 takes of several windows of a kind the one that closes first', () => {
    expect(lastClosing(everyKind([{ closesAfterSeconds: 7200 }, { closesAfterSeconds: 600 }]))).toBe(600);
  });

  it('H3 counts neither what is not allowed nor what the shop has to agree to', () => {
    const changes = { 'add-note': { isAllowed: false, window: { closesAfterSeconds: 7200 } } };
    expect(lastClosing({ changes })).toBe(3600);
    const approval: Rule = { name: 'ask', when: {}, then: { 'add-note': { approval: true } } };
    const later = { changes: { 'add-note': { window: { closesAfterSeconds: 7200 } } } };
    expect(lastClosing({ ...later, rules: [approval] })).toBe(3600);
  });

  it('H3 has no end where no time closes a kind of change', () => {
    expect(lastClosing({ changes: { 'swap-item': { window: { until: 'fulfillment' } } } })).toBe(Infinity);
  });

  it('H3 is none where every kind has closed, or is denied', () => {
    expect(lastClosing({}, {}, 3600)).toBeNull();
    expect(lastClosing({ rules: [denied] }, { lines: [aLine({ productTags: ['made'] })] })).toBeNull();
  });

  it('H3 counts a line that may be changed beside one that may not', () => {
    const lines = [aLine({ productTags: ['made'] }), aLine({ id: '2' })];
    expect(lastClosing({ rules: [denied] }, { lines })).toBe(3600);
  });

  it('H3 goes on behind a blackout, and ends with one that it closes in', () => {
    expect(lastClosing(windows('2026-11-23T08:30', '2026-11-23T09:30'))).toBe(7200);
    expect(lastClosing(windows('2026-11-23T09:30', '2026-11-23T10:00'))).toBe(7200);
    expect(lastClosing(windows('2026-11-23T10:30', '2026-11-23T12:00'))).toBe(5400);
    expect(lastClosing(windows('2026-11-23T08:30', '2026-11-23T12:00'))).toBeNull();
  });
});
