import { describe, expect, it } from 'vitest';

import { takeShare } from '../src/shopify/take-share.ts';

describe('takeShare', () => {
  it.each([
    ['32.0', 1, 2, '16.00'],
    ['17.60', 1, 1, '17.60'],
    ['10.00', 1, 3, '3.33'],
    ['10.00', 2, 3, '6.67'],
    ['0.05', 1, 2, '0.03'],
    ['0.0', 1, 2, '0.00'],
    ['12.0', 0, 2, '0.00'],
    ['1.005', 1, 2, '0.503'],
  ])('takes of %s the share of %i of %i units: %s', (amount, units, ofUnits, share) => {
    const bag = { presentmentMoney: { amount, currencyCode: 'EUR' } };
    expect(takeShare(bag, units, ofUnits)).toEqual({
      presentmentMoney: { amount: share, currencyCode: 'EUR' },
    });
  });
});
