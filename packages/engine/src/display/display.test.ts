import { describe, expect, it } from 'vitest';

import { displayFor } from './display.ts';

describe('displayFor', () => {
  it('writes money of every currency in the reader’s way', () => {
    const german = displayFor({ locale: 'de-DE', timeZone: 'Europe/Berlin' });
    expect(german.money({ amount: '1234.50', currencyCode: 'EUR' }).text).toBe('1.234,50\u00a0€');
    expect(german.money({ amount: '13200', currencyCode: 'JPY' }).text).toBe('13.200\u00a0¥');
    expect(
      displayFor({ locale: 'ar-AE', timeZone: 'UTC' }).money({ amount: '5.000', currencyCode: 'KWD' }).text,
    ).toContain('5.000');
  });

  it('does not lose a cent of an amount that a float cannot hold', () => {
    const english = displayFor({ locale: 'en', timeZone: 'UTC' });
    expect(english.money({ amount: '90071992547409.93', currencyCode: 'USD' }).text).toBe(
      '$90,071,992,547,409.93',
    );
  });

  it('writes an instant in the reader’s time zone', () => {
    expect(displayFor({ locale: 'en-GB', timeZone: 'Asia/Tokyo' }).moment('2026-11-23T22:30:00Z')).toEqual({
      at: '2026-11-23T22:30:00.000Z',
      date: 'Tuesday 24 November',
      time: '7:30',
    });
  });

  it('throws a RangeError for a time zone or locale that does not exist', () => {
    expect(() => displayFor({ locale: 'en', timeZone: 'Europe/Atlantis' })).toThrow(RangeError);
    expect(() => displayFor({ locale: 'not a locale', timeZone: 'UTC' })).toThrow(RangeError);
  });
});
