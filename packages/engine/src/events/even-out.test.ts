import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { money, moneySum } from '../money.ts';
import { evenOut, inProportion } from './even-out.ts';

const currencies = fc.constantFrom('EUR', 'JPY', 'KWD');
const amounts = (code: string, decimals: number) =>
  fc.array(
    fc
      .integer({ min: 1, max: 1_000_000 })
      .map((minor) => money((minor / 10 ** decimals).toFixed(decimals), code)),
    { minLength: 1, maxLength: 12 },
  );
const someAmounts = currencies.chain((code) => amounts(code, { EUR: 2, JPY: 0, KWD: 3 }[code] ?? 2));

const eur = (...each: readonly string[]) => each.map((amount) => ({ amount, currencyCode: 'EUR' }));

const sum = (amount: string) => ({ amount, currencyCode: 'EUR' });

describe('inProportion', () => {
  it('V4 splits an amount into parts that add up to it', () => {
    fc.assert(
      fc.property(someAmounts, fc.integer({ min: 0, max: 100 }), (weights, percentage) => {
        const { currencyCode } = weights[0] ?? money('0', 'EUR');
        const share = Number(moneySum(weights, currencyCode).amount) * (percentage / 100);
        const whole = money(String(share), currencyCode);
        expect(moneySum(inProportion(whole, weights), currencyCode)).toEqual(whole);
      }),
    );
  });

  it('gives nothing where there is nothing to go by', () => {
    expect(inProportion({ amount: '0.00', currencyCode: 'EUR' }, eur('0.00', '0.00'))).toEqual(
      eur('0.00', '0.00'),
    );
  });
});

describe('evenOut', () => {
  it('V4 moves the largest by a cent each until they add up', () => {
    expect(evenOut(eur('1.00', '5.00', '3.00'), sum('9.02'))).toEqual(eur('1.00', '5.01', '3.01'));
    expect(evenOut(eur('1.00', '5.00', '3.00'), sum('8.99'))).toEqual(eur('1.00', '4.99', '3.00'));
  });

  it('moves only those that may move, and none that are zero', () => {
    expect(evenOut(eur('1.00', '5.00'), sum('6.01'), (place) => place === 0)).toEqual(eur('1.01', '5.00'));
    expect(evenOut(eur('0.00', '5.00'), sum('5.02'))).toEqual(eur('0.00', '5.00'));
  });

  it('V4 leaves a gap that rounding does not explain', () => {
    expect(evenOut(eur('1.00', '5.00'), sum('6.03'))).toEqual(eur('1.00', '5.00'));
  });
});
