import { describe, expect, it } from 'vitest';

import { toShopTime } from './shop-time.ts';

describe('toShopTime', () => {
  it.each([
    ['2026-11-23T10:30:00Z', 'Europe/Berlin', '2026-11-23T11:30:00+01:00'],
    ['2026-07-01T22:30:00Z', 'Europe/Berlin', '2026-07-02T00:30:00+02:00'],
    ['2026-11-23T02:00:00Z', 'America/New_York', '2026-11-22T21:00:00-05:00'],
    ['2026-11-23T10:30:00Z', 'Asia/Kolkata', '2026-11-23T16:00:00+05:30'],
    ['2026-11-23T10:30:00Z', 'UTC', '2026-11-23T10:30:00+00:00'],
  ])('writes %s in %s as %s', (instant, timeZone, text) => {
    expect(toShopTime(instant, timeZone)).toBe(text);
  });
});
