import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

import { nextPick } from './next-pick.ts';
import { WEEKDAYS } from './window-rule.ts';
import type { CutOff } from './window-rule.ts';

function pickAfter(cutOff: CutOff, placedAt: string, timeZone = 'Europe/Berlin'): string {
  const ms = nextPick(cutOff, Date.parse(placedAt), timeZone);
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).toString();
}

describe('nextPick', () => {
  it('W4 is the first pick after the order was placed, on the same day or the next', () => {
    const cutOff = { times: ['14:00', '09:30'] };
    expect(pickAfter(cutOff, '2026-11-23T08:00:00Z')).toBe('2026-11-23T09:30:00+01:00[Europe/Berlin]');
    expect(pickAfter(cutOff, '2026-11-23T08:45:00Z')).toBe('2026-11-23T14:00:00+01:00[Europe/Berlin]');
    expect(pickAfter(cutOff, '2026-11-23T20:00:00Z')).toBe('2026-11-24T09:30:00+01:00[Europe/Berlin]');
  });

  it('W4 leaves an order that is placed at the very moment of a pick to the next one', () => {
    expect(pickAfter({ times: ['14:00'] }, '2026-11-23T13:00:00Z')).toBe(
      '2026-11-24T14:00:00+01:00[Europe/Berlin]',
    );
    expect(pickAfter({ times: ['14:00'] }, '2026-11-23T12:59:59.999Z')).toBe(
      '2026-11-23T14:00:00+01:00[Europe/Berlin]',
    );
  });

  it('W4 passes over weekends and holidays', () => {
    const holidays = ['2026-12-25', '2026-12-28'];
    expect(pickAfter({ times: ['14:00'], holidays }, '2026-12-24T18:00:00Z')).toBe(
      '2026-12-29T14:00:00+01:00[Europe/Berlin]',
    );
    expect(pickAfter({ times: ['14:00'], weekdays: ['saturday'] }, '2026-12-24T18:00:00Z')).toBe(
      '2026-12-26T14:00:00+01:00[Europe/Berlin]',
    );
  });

  it('W5 picks at the jump where a night skips the time', () => {
    const nightly = { times: ['02:30'], weekdays: WEEKDAYS };
    expect(pickAfter(nightly, '2026-03-28T20:00:00Z')).toBe('2026-03-29T03:00:00+02:00[Europe/Berlin]');
    expect(pickAfter(nightly, '2026-03-29T01:00:00Z')).toBe('2026-03-30T02:30:00+02:00[Europe/Berlin]');
  });

  it('W5 picks at the first of two where a night has the time twice', () => {
    const nightly = { times: ['02:30'], weekdays: WEEKDAYS };
    expect(pickAfter(nightly, '2026-10-24T20:00:00Z')).toBe('2026-10-25T02:30:00+02:00[Europe/Berlin]');
    expect(pickAfter(nightly, '2026-10-25T01:00:00Z')).toBe('2026-10-26T02:30:00+01:00[Europe/Berlin]');
  });

  it('W5 knows a zone that moves by half an hour', () => {
    const nightly = { times: ['02:15'], weekdays: WEEKDAYS };
    expect(pickAfter(nightly, '2026-10-03T12:00:00Z', 'Australia/Lord_Howe')).toBe(
      '2026-10-04T02:30:00+11:00[Australia/Lord_Howe]',
    );
  });

  it('W5 reads as the cut-off on the warehouse’s wall, in every zone and season', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'UTC',
    );
    const time = fc
      .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const cutOffs = fc.record({
      times: fc.array(time, { minLength: 1, maxLength: 3 }),
      weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    });
    const instants = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') });
    fc.assert(
      fc.property(zones, cutOffs, instants, (zone, cutOff, placedMs) => {
        const ms = nextPick(cutOff, placedMs, zone);
        const shown = wallClock(ms, zone);
        const before = wallClock(ms - 1, zone);
        const isShown = cutOff.times.includes(shown.time);
        const isJumpedOver = cutOff.times.some((time) => before.time < time && time < shown.time);
        expect(ms).toBeGreaterThan(placedMs);
        expect(isShown || isJumpedOver).toBe(true);
        expect(cutOff.weekdays).toContain(shown.weekday);
      }),
      { numRuns: 500, seed: 20261123 },
    );
  });
});

/** What the wall clock of a zone shows by `Intl`, which does not know how picks are computed. */
function wallClock(ms: number, timeZone: string) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  return {
    time: `${parts['hour']}:${parts['minute']}`,
    weekday: WEEKDAYS.find((weekday) => weekday === parts['weekday']?.toLowerCase()),
  };
}
