import type { Address, AddressField } from '@amend/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anAddress } from '../../test/an-address.ts';
import { postalCodeRows } from './generated/postal-codes.ts';
import { isPostalCode } from './postal-code.ts';
import { suggestAddress } from './suggest.ts';

const boston = anAddress({ zip: '02108', city: 'Boston', provinceCode: 'MA', countryCode: 'US' });

function suggest(
  fields: Partial<Address>,
  before: Address = anAddress(),
  locked: readonly AddressField[] = ['countryCode'],
) {
  const meant = suggestAddress({ ...before, ...fields }, before, locked);
  return meant && [meant.zip, meant.provinceCode];
}

describe('suggestAddress', () => {
  it.each<[string, string, string | null, string?]>([
    ['DE', '1O115', '10115'],
    ['DE', 'l0 115', '10115'],
    ['DE', '１０１Ｉ５', '10115'],
    ['GB', 'SWIA 1AA', 'SW1A 1AA'],
    ['GB', 'e1 6an', null],
    ['CA', 'kiaob1', 'K1A 0B1', 'ON'],
    ['NL', '1O12 ab', '1012 AB'],
    ['PL', 'OO-95O', '00-950'],
    ['JP', '15O-0001', '150-0001', 'JP-13'],
    ['BR', '0131O-100', '01310-100', 'SP'],
    ['DE', '1011', null],
    ['DE', 'Berlin', null],
    ['DE', '١٠١١٥', '10115'],
    ['DE', '۱۰۱۱۵', '10115'],
    ['DE', '101155', null],
    ['ZZ', '1O115', null],
  ])('J3 puts letters and digits right in %s: %s', (countryCode, zip, wanted, provinceCode) => {
    const before = anAddress({ countryCode, provinceCode: provinceCode ?? null, zip: null });
    expect(suggest({ zip }, before)).toEqual(wanted && [wanted, before.provinceCode]);
  });

  it.each([
    ['the province confirms it', { zip: '2139' }, boston, '02139'],
    ['the province confirms it, with four more digits', { zip: '2139-4307' }, boston, '02139-4307'],
    ['the province speaks against it', { zip: '2139', provinceCode: 'CA' }, boston, null],
    ['the town had such a code', { zip: '1069' }, anAddress({ zip: '01067', city: 'Dresden' }), '01069'],
    ['the town had another code', { zip: '1069' }, anAddress({ zip: '10155' }), null],
    ['the town is another', { zip: '1069', city: 'Ulm' }, anAddress({ zip: '01067', city: 'Dresden' }), null],
  ])('J4 puts a zero in front where %s', (_why, fields, before, zip) => {
    expect(suggest(fields, before)?.[0] ?? null).toBe(zip);
  });

  it.each([
    ['a new code of another province', { zip: '10001' }, ['10001', 'NY']],
    ['a code that was put right', { zip: '1OOO1' }, ['10001', 'NY']],
    ['a code of the same province', { zip: '02139' }, null],
    ['a code that is not new', { provinceCode: 'NY' }, null],
    ['a code that belongs nowhere', { zip: '00000' }, null],
    ['a code that two provinces share', { zip: '59221', provinceCode: 'ND' }, ['59221', 'MT']],
  ])('J5 tells the province from %s', (_which, fields, wanted) => {
    expect(suggest(fields, boston)).toEqual(wanted);
  });

  it('J5 keeps the province where two share the code, or its codes are not known', () => {
    const adelaide = anAddress({ zip: '5000', city: 'Adelaide', provinceCode: 'SA', countryCode: 'AU' });
    expect(suggest({ zip: '0872', provinceCode: 'VIC' }, adelaide)).toBeNull();
    const cagliari = anAddress({ zip: '09010', city: 'Carbonia', provinceCode: 'CI', countryCode: 'IT' });
    expect(suggest({ zip: '00118' }, cagliari)).toBeNull();
  });

  it('J5 tells provinces by Shopify’s codes', () => {
    const tokyo = anAddress({ zip: '150-0001', provinceCode: 'JP-13', countryCode: 'JP' });
    expect(suggest({ zip: '530-0001' }, tokyo)).toEqual(['530-0001', 'JP-27']);
    const toronto = anAddress({ zip: 'M5V 2T6', provinceCode: 'ON', countryCode: 'CA' });
    expect(suggest({ zip: 'H3Z 2Y7' }, toronto)).toEqual(['H3Z 2Y7', 'QC']);
  });

  it('J2 says nothing that only writes differently, that the order has, or that is locked', () => {
    const ottawa = anAddress({ zip: 'K2P 1L4', provinceCode: 'ON', countryCode: 'CA' });
    expect(suggest({ zip: 'k1a0b1' }, ottawa)).toBeNull();
    expect(suggest({ zip: '1O155' })).toBeNull();
    expect(suggest({ zip: '10001' }, boston, ['provinceCode'])).toBeNull();
    expect(suggest({ zip: '1O115' }, anAddress(), ['zip'])).toBeNull();
  });

  it('J7 suggests nothing for what it suggested', () => {
    const countries = fc.constantFrom(...postalCodeRows);
    const swap = fc.func(fc.constantFrom('keep', 'O', 'I', 'L', '0', '1'));
    const typed = countries.chain(([code, , examples, prefixes]) =>
      fc.record({
        countryCode: fc.constant(code),
        zip: fc.constantFrom(...examples),
        provinceCode: fc.constantFrom(null, ...Object.keys(prefixes)),
        swap,
      }),
    );
    let suggested = 0;
    fc.assert(
      fc.property(typed, ({ zip, swap: swapped, ...place }) => {
        const before = anAddress({ ...place, zip: null });
        const mangled = zip.replaceAll(/[O0I1L]/g, (sign, at: number) => {
          const other = swapped(at);
          return other === 'keep' ? sign : other;
        });
        const meant = suggestAddress({ ...before, zip: mangled }, before, ['countryCode']);
        if (!meant) return;
        suggested++;
        expect(isPostalCode(meant.zip ?? '', place.countryCode)).toBe(true);
        expect(suggestAddress(meant, before, ['countryCode'])).toBeNull();
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(suggested).toBeGreaterThan(100);
  });
});

describe('the postal codes', () => {
  it('have examples that are codes by their own pattern', () => {
    const wrong = postalCodeRows.flatMap(([code, , examples]) =>
      examples.filter((example) => isPostalCode(example, code) !== true).map((example) => [code, example]),
    );
    expect(wrong).toEqual([]);
  });
});
