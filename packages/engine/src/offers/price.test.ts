import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isMoreMoney, money, moneyDifference, moneySum } from '../money.ts';
import { offerPrices } from './price.ts';

const euros = (...amounts: readonly string[]) => amounts.map((amount) => money(amount, 'EUR'));

const inEuros = (cents: number) => money(String(cents / 100), 'EUR');

describe('offerPrices', () => {
  it('O6 leaves prices as they are where nothing is taken off', () => {
    expect(offerPrices(euros('28.00', '9.99'), null, 'EUR')).toEqual(euros('28.00', '9.99'));
  });

  it('O6 takes a percentage off each item, to the cent', () => {
    expect(offerPrices(euros('28.00', '9.99', '0.01'), { percentage: 15 }, 'EUR')).toEqual(
      euros('23.80', '8.49', '0.01'),
    );
    expect(offerPrices(euros('28.00'), { percentage: 100 }, 'EUR')).toEqual(euros('0.00'));
  });

  it('O6 takes a percentage off to the smallest unit that the currency has', () => {
    expect(offerPrices([money('1999', 'JPY')], { percentage: 15 }, 'JPY')).toEqual([money('1699', 'JPY')]);
  });

  it('O6 spreads an amount over all items by what they cost', () => {
    const discount = { amounts: { EUR: '10.00', USD: '12.00' } };
    expect(offerPrices(euros('32.00', '44.00'), discount, 'EUR')).toEqual(euros('27.79', '38.21'));
    expect(offerPrices(euros('3.33', '3.33', '3.34'), { amounts: { EUR: '1.00' } }, 'EUR')).toEqual(
      euros('3.00', '2.99', '3.01'),
    );
  });

  it('O6 has no price in a currency without an amount', () => {
    expect(offerPrices([money('28', 'JPY')], { amounts: { EUR: '5.00' } }, 'JPY')).toBeNull();
  });

  it('O6 never makes anything cost less than nothing, and never loses a cent of an amount', () => {
    const cents = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 4 }), cents, (prices, off) => {
        const full = prices.map(inEuros);
        const amount = inEuros(off);
        const reduced = offerPrices(full, { amounts: { EUR: amount.amount } }, 'EUR') ?? [];
        const whole = moneySum(full, 'EUR');
        const expected = isMoreMoney(amount, whole) ? whole : amount;
        expect(moneyDifference(whole, moneySum(reduced, 'EUR'))).toEqual(expected);
        expect(reduced.filter((price) => isMoreMoney(money('0', 'EUR'), price))).toEqual([]);
      }),
      { numRuns: 1000, seed: 20261123 },
    );
  });
});
