import type { AddressField, AddressFormat } from '@amend/sdk/light';

/** What browsers fill in. */
export const AUTOCOMPLETE: Readonly<Record<AddressField, string>> = {
  firstName: 'given-name',
  lastName: 'family-name',
  company: 'organization',
  address1: 'address-line1',
  address2: 'address-line2',
  zip: 'postal-code',
  city: 'address-level2',
  provinceCode: 'address-level1',
  countryCode: 'country-name',
  phone: 'tel',
};

const LABELS: Readonly<Record<Exclude<AddressField, 'zip' | 'city' | 'provinceCode'>, string>> = {
  firstName: 'First name',
  lastName: 'Last name',
  company: 'Company (optional)',
  address1: 'Street and number',
  address2: 'Apartment, floor (optional)',
  countryCode: 'Country',
  phone: 'Phone',
};

/** What a field is called in a country, such as `ZIP code` for one and `Postcode` for another. */
export function labelOf(field: AddressField, { cityLabel, zipLabel, provinceLabel }: AddressFormat): string {
  switch (field) {
    case 'zip':
      return { postalCode: 'Postal code', postcode: 'Postcode', pinCode: 'PIN code', zipCode: 'ZIP code' }[
        zipLabel
      ];
    case 'city':
      return { city: 'City', suburb: 'Suburb', district: 'District', town: 'Town' }[cityLabel];
    case 'provinceCode':
      return provinceLabel === 'stateOrTerritory'
        ? 'State or territory'
        : provinceLabel.replace(/^./, (letter) => letter.toUpperCase());
    default:
      return LABELS[field];
  }
}
