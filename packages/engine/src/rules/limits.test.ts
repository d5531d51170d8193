import { describe, expect, it } from 'vitest';

import { checkLimits } from './limits.ts';

const none = { editsPerOrder: null, quantity: null, shareOfOrderValue: null };
const euros = (amount: string) => ({ amount, currencyCode: 'EUR' });
const orderValue = euros('100.00');

describe('checkLimits', () => {
  it('R16 lets anything pass where nothing is limited', () => {
    expect(checkLimits(none, { quantity: 1000, difference: euros('9999.00'), orderValue })).toBeNull();
  });

  it('R16 refuses more units on a line than the limit', () => {
    const limits = { ...none, quantity: 5 };
    expect(checkLimits(limits, { quantity: 5, orderValue })).toBeNull();
    expect(checkLimits(limits, { orderValue })).toBeNull();
    expect(checkLimits(limits, { quantity: 6, orderValue })).toEqual({ code: 'quantity_limit' });
  });

  it.each([
    ['25.00', null],
    ['25.01', { code: 'value_limit' }],
    ['-25.00', null],
    ['-25.01', { code: 'value_limit' }],
  ])('R16 takes a difference of %s to an order of 100 and a limit of a quarter', (amount, refusal) => {
    const limits = { ...none, shareOfOrderValue: '0.25' };
    expect(checkLimits(limits, { difference: euros(amount), orderValue })).toEqual(refusal);
  });

  it('R16 counts in decimals: three tenths of 0.30 are 0.09', () => {
    const limits = { ...none, shareOfOrderValue: '0.3' };
    expect(checkLimits(limits, { difference: euros('0.09'), orderValue: euros('0.30') })).toBeNull();
  });

  it('R16 refuses any difference to an order that costs nothing', () => {
    const limits = { ...none, shareOfOrderValue: '1' };
    const free = euros('0.00');
    expect(checkLimits(limits, { difference: euros('0.01'), orderValue: free })).toEqual({
      code: 'value_limit',
    });
    expect(checkLimits(limits, { difference: free, orderValue: free })).toBeNull();
  });

  it('E11 does not compare amounts of two currencies', () => {
    const difference = { amount: '1.00', currencyCode: 'USD' };
    expect(() => checkLimits({ ...none, shareOfOrderValue: '1' }, { difference, orderValue })).toThrow(
      new TypeError('A share is of an amount in the same currency.'),
    );
  });
});
