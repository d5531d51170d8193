import type { Address, AddressField } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { anAddress } from '../../test/an-address.ts';
import { displayFor } from '../display/display.ts';
import { checkAddress, isSameAddress, requiredFields, tidyAddress } from './check.ts';
import { addressFormat, addressLines } from './format.ts';

const english = displayFor({ locale: 'en', timeZone: 'UTC' });

const tokyo = anAddress({
  firstName: '陽子',
  lastName: '佐藤',
  address1: '神宮前1-2-3',
  zip: '150-0001',
  city: '渋谷区',
  provinceCode: 'JP-13',
  countryCode: 'JP',
});
const newYork = anAddress({
  address1: '350 Fifth Ave',
  zip: '10118',
  city: 'New York',
  provinceCode: 'NY',
  countryCode: 'US',
});

describe('addressLines', () => {
  it('writes a label as the country does', () => {
    expect(addressLines(anAddress({ company: 'Holz & Söhne' }), english)).toEqual([
      'Mara Lindqvist',
      'Holz & Söhne',
      'Invalidenstraße 116',
      '10155 Berlin',
      'Germany',
    ]);
    expect(addressLines(tokyo, english)).toEqual([
      'Japan 〒150-0001',
      'Tokyo 渋谷区',
      '神宮前1-2-3',
      '佐藤 陽子様',
    ]);
    expect(addressLines(newYork, english)).toEqual([
      'Mara Lindqvist',
      '350 Fifth Ave',
      'New York NY 10118',
      'United States',
    ]);
  });

  it('names the country in the reader’s language', () => {
    expect(addressLines(anAddress(), displayFor({ locale: 'de', timeZone: 'UTC' })).at(-1)).toBe(
      'Deutschland',
    );
  });

  it('writes a country that is not in the data in the commonest way', () => {
    expect(addressLines(anAddress({ countryCode: 'ZZ' }), english)).toContain('Berlin 10155');
  });

  it('does not take names of objects for provinces', () => {
    expect(
      addressLines(anAddress({ countryCode: 'US', provinceCode: 'constructor' }), english).join(),
    ).toContain('constructor');
    expect(checkAddress(anAddress({ provinceCode: 'constructor' }), anAddress(), [])).toEqual([
      { field: 'provinceCode', reason: 'not_in_country' },
    ]);
  });
});

describe('addressFormat', () => {
  it('gives the fields of the form in the order of the country', () => {
    const format = addressFormat(tokyo, ['countryCode', 'provinceCode'], english);
    expect(format.rows.map((row) => row.join('+'))).toEqual([
      'lastName+firstName',
      'company',
      'countryCode+zip',
      'provinceCode',
      'city',
      'address1',
      'address2',
      'phone',
    ]);
    expect(format).toMatchObject({
      cityLabel: 'town',
      provinceLabel: 'prefecture',
      locked: ['countryCode', 'provinceCode'],
    });
    expect(format.provinces).toContainEqual({ code: 'JP-13', name: 'Tokyo' });
  });

  it('has no provinces and no lock on them where the form has none', () => {
    expect(addressFormat(anAddress(), ['provinceCode'], english)).toMatchObject({
      provinces: [],
      locked: [],
    });
  });
});

const required = (address: Address, locked: readonly AddressField[] = []) =>
  requiredFields(address.countryCode, address, locked);

describe('requiredFields', () => {
  it('asks for a province only where addresses have one', () => {
    expect(required(newYork)).toContain('provinceCode');
    expect(required(anAddress())).not.toContain('provinceCode');
  });

  it('asks for name, postal code and city only of an address that had them', () => {
    expect(required(anAddress({ countryCode: 'IE', zip: null, lastName: null, city: null }))).toEqual([
      'address1',
      'provinceCode',
    ]);
    expect(checkAddress(anAddress({ zip: null }), anAddress(), [])).toEqual([
      { field: 'zip', reason: 'missing' },
    ]);
  });

  it('does not ask for what is locked, nor mind that it is strange', () => {
    const imported = anAddress({ countryCode: 'US', provinceCode: null });
    expect(required(imported, ['provinceCode'])).not.toContain('provinceCode');
    const corrected = { ...imported, zip: '10118' };
    expect(checkAddress(corrected, imported, ['provinceCode'])).toEqual([]);
    const unknown = { ...imported, provinceCode: 'ZZ' };
    expect(checkAddress({ ...unknown, zip: '10118' }, unknown, ['provinceCode'])).toEqual([]);
  });
});

describe('tidyAddress', () => {
  it('takes spaces off and turns empty fields into null', () => {
    const typed = anAddress({ address1: '  Invalidenstraße 116 ', company: '   ', address2: '' });
    expect(isSameAddress(tidyAddress(typed), anAddress())).toBe(true);
  });
});
