import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readClock } from './closing-time.ts';
import { WEEKDAYS } from './window-rule.ts';
import type { Blackout, WindowRule } from './window-rule.ts';

const placedAt = '2026-11-23T09:00:00.000Z';

function clockAt(now: string, ...windows: readonly WindowRule[]) {
  const set = windows.map((window, place) => ({ by: `window ${place}`, window }));
  const clock = readClock(set, 'Europe/Berlin', Date.parse(placedAt), Date.parse(now));
  const decidedBy = clock.decidedBy?.by ?? null;
  if (clock.is === 'open') return { is: 'open', closesAt: isoOf(clock.closesAtMs), decidedBy };
  if (clock.is === 'passed') return { is: 'passed', closedAt: isoOf(clock.closedAtMs), decidedBy };
  return { is: 'paused', opensAt: isoOf(clock.opensAtMs), decidedBy };
}

const isoOf = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

const hour: WindowRule = { closesAfterSeconds: 3600 };
const day: WindowRule = { closesAfterSeconds: 86_400 };
const pick: WindowRule = { cutOff: { times: ['14:00'] } };
const blackouts = (...list: readonly Blackout[]): WindowRule => ({ blackouts: list });
/** 11:00 to 12:00 UTC. */
const noon = blackouts({ from: '2026-11-23T12:00', to: '2026-11-23T13:00' });

function stateOf(windows: readonly WindowRule[], zone: string, placedMs: number, nowMs: number) {
  const set = windows.map((window) => ({ by: 'test', window }));
  return readClock(set, zone, placedMs, nowMs);
}

describe('readClock', () => {
  it('W1 closes with the window that closes first', () => {
    expect(clockAt(placedAt, day, pick, hour)).toEqual({
      is: 'open',
      closesAt: '2026-11-23T10:00:00.000Z',
      decidedBy: 'window 2',
    });
    expect(clockAt(placedAt, day, pick)).toMatchObject({
      closesAt: '2026-11-23T13:00:00.000Z',
      decidedBy: 'window 1',
    });
  });

  it('W2 has no instant where fulfilment alone closes it', () => {
    expect(clockAt(placedAt, { until: 'fulfillment' })).toEqual({
      is: 'open',
      closesAt: null,
      decidedBy: null,
    });
    expect(clockAt(placedAt, { until: 'fulfillment' }, hour)).toMatchObject({
      closesAt: '2026-11-23T10:00:00.000Z',
    });
  });

  it('W3 counts seconds from when the order was placed', () => {
    expect(clockAt('2026-11-23T10:00:00.000Z', hour)).toEqual({
      is: 'passed',
      closedAt: '2026-11-23T10:00:00.000Z',
      decidedBy: 'window 0',
    });
  });

  it('W4 reads the cut-off in its own zone where it names one', () => {
    const inNewYork: WindowRule = { cutOff: { times: ['14:00'], timeZone: 'America/New_York' } };
    expect(clockAt(placedAt, inNewYork)).toMatchObject({ closesAt: '2026-11-23T19:00:00.000Z' });
  });

  it('W6 is closed while a blackout lasts, and says when it opens again', () => {
    expect(clockAt('2026-11-23T10:59:59.999Z', day, noon).is).toBe('open');
    expect(clockAt('2026-11-23T11:00:00.000Z', day, noon)).toEqual({
      is: 'paused',
      opensAt: '2026-11-23T12:00:00.000Z',
      decidedBy: 'window 1',
    });
    expect(clockAt('2026-11-23T12:00:00.000Z', day, noon)).toEqual({
      is: 'open',
      closesAt: '2026-11-24T09:00:00.000Z',
      decidedBy: 'window 0',
    });
  });

  it('W6 takes blackouts that touch for one', () => {
    const three = blackouts(
      { from: '2026-11-23T13:00', to: '2026-11-23T14:00' },
      { from: '2026-11-23T12:00', to: '2026-11-23T13:00' },
      { from: '2026-11-23T13:30', to: '2026-11-23T15:00' },
    );
    expect(clockAt('2026-11-23T11:30:00Z', day, three)).toMatchObject({
      opensAt: '2026-11-23T14:00:00.000Z',
    });
  });

  it('W7 closes when a blackout begins before the closing', () => {
    expect(clockAt(placedAt, day, noon)).toEqual({
      is: 'open',
      closesAt: '2026-11-23T11:00:00.000Z',
      decidedBy: 'window 1',
    });
    expect(clockAt(placedAt, { until: 'fulfillment' }, noon)).toMatchObject({
      closesAt: '2026-11-23T11:00:00.000Z',
    });
    expect(clockAt(placedAt, hour, noon)).toMatchObject({ closesAt: '2026-11-23T10:00:00.000Z' });
  });

  it('W8 has passed since the blackout began where it does not open again', () => {
    const halfPast: WindowRule = { closesAfterSeconds: 9000 };
    const passed = { is: 'passed', closedAt: '2026-11-23T11:00:00.000Z', decidedBy: 'window 1' };
    expect(clockAt('2026-11-23T11:10:00Z', halfPast, noon)).toEqual(passed);
    expect(clockAt('2026-11-23T15:00:00Z', halfPast, noon)).toEqual(passed);
    expect(clockAt('2026-11-23T11:10:00Z', { closesAfterSeconds: 10_800 }, noon)).toEqual(passed);
  });

  it('W8 names no closing for an order that was placed in the blackout and could never be changed', () => {
    const allMorning = blackouts({ from: '2026-11-23T08:00', to: '2026-11-23T12:00' });
    expect(clockAt('2026-11-23T09:10:00Z', hour, allMorning)).toMatchObject({ is: 'passed', closedAt: null });
  });

  it('W9 lasts through both hours of a night that has its end twice', () => {
    const night = blackouts({ from: '2026-10-24T20:00', to: '2026-10-25T02:30' });
    const forever: WindowRule = { until: 'fulfillment' };
    expect(clockAt('2026-10-25T00:45:00Z', forever, night)).toMatchObject({
      opensAt: '2026-10-25T01:30:00.000Z',
    });
  });

  it('W9 begins and ends with the jump where a night skips the time', () => {
    const from = blackouts({ from: '2026-03-29T02:30', to: '2026-03-29T08:00' });
    const to = blackouts({ from: '2026-03-28T20:00', to: '2026-03-29T02:30' });
    const nothing = blackouts({ from: '2026-03-29T02:10', to: '2026-03-29T02:50' });
    expect(clockAt('2026-03-28T22:00:00Z', from)).toMatchObject({ closesAt: '2026-03-29T01:00:00.000Z' });
    expect(clockAt('2026-03-28T22:00:00Z', to)).toMatchObject({ opensAt: '2026-03-29T01:00:00.000Z' });
    expect(clockAt('2026-03-28T22:00:00Z', nothing)).toMatchObject({ is: 'open', closesAt: null });
  });

  it('W1 never closes later than any single window, and is open only where all are', () => {
    const start = Date.parse('2026-10-20T00:00:00Z');
    const fortnight = 14 * 86_400_000;
    const local = fc
      .integer({ min: start, max: start + fortnight })
      .map((ms) => new Date(ms).toISOString().slice(0, 16));
    const window = fc.oneof(
      fc.record({ closesAfterSeconds: fc.integer({ min: 60, max: 2_592_000 }) }),
      fc.constant<WindowRule>({ until: 'fulfillment' }),
      fc.record({
        cutOff: fc.record({
          times: fc.array(fc.constantFrom('02:30', '09:00', '14:00', '23:45'), { minLength: 1 }),
          weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
        }),
      }),
      fc.tuple(local, local).map(([one, other]) => {
        const [from = one, to = other] = [one, other].toSorted();
        return blackouts({ from, to: from === to ? `${to}:30` : to });
      }),
    );
    fc.assert(
      fc.property(
        fc.array(window, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
        fc.integer({ min: start, max: start + fortnight }),
        fc.integer({ min: 0, max: fortnight }),
        (windows, zone, placedMs, laterMs) => {
          const nowMs = placedMs + laterMs;
          const together = stateOf(windows, zone, placedMs, nowMs);
          const single = windows.map((one) => stateOf([one], zone, placedMs, nowMs));
          expect(together.is === 'open').toBe(single.every(({ is }) => is === 'open'));
          if (together.is !== 'open') return;
          const closings = single.map((one) => (one.is === 'open' ? (one.closesAtMs ?? Infinity) : 0));
          expect(together.closesAtMs ?? Infinity).toBe(Math.min(...closings));
        },
      ),
      { numRuns: 500, seed: 20261123 },
    );
  });
});
