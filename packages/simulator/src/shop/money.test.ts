import { describe, expect, it } from 'vitest';

import { formatDecimal, takeShare } from './money.ts';

describe('formatDecimal', () => {
  it.each([
    [4200, 'EUR', '42.0'],
    [1275, 'EUR', '12.75'],
    [5, 'EUR', '0.05'],
    [0, 'EUR', '0.0'],
    [-205, 'USD', '-2.05'],
    [13_200, 'JPY', '13200.0'],
    [1500, 'KWD', '1.5'],
    [12_345, 'KWD', '12.345'],
  ])('writes %s of %s as %s', (minor, currency, text) => {
    expect(formatDecimal(minor, currency)).toBe(text);
  });
});

describe('takeShare', () => {
  it('rounds each currency to its own minor unit', () => {
    expect(takeShare({ shop: 999, presentment: 1601 }, 0.19)).toEqual({ shop: 190, presentment: 304 });
  });
});
