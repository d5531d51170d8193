import { describe, expect, it } from 'vitest';

import { findCountryCode, findProvinceCode } from '../src/addresses/read-names.ts';

describe('findCountryCode', () => {
  it('knows a country by its name and by its code', () => {
    expect([findCountryCode('Canada'), findCountryCode('germany '), findCountryCode('JP')]).toEqual([
      'CA',
      'DE',
      'JP',
    ]);
  });

  it('knows nothing of what is no country', () => {
    expect(findCountryCode('Atlantis')).toBeNull();
  });
});

describe('findProvinceCode', () => {
  it('knows a province by its name and by its code, and leaves others as they are', () => {
    expect([
      findProvinceCode('CA', 'Ontario'),
      findProvinceCode('CA', 'on'),
      findProvinceCode('CA', 'Bavaria'),
    ]).toEqual(['ON', 'ON', 'Bavaria']);
  });
});
