import type { Address } from '@amend/contract';

/** An address in Berlin, with some fields replaced. */
export function anAddress(fields: Partial<Address> = {}): Address {
  return {
    firstName: 'Mara',
    lastName: 'Lindqvist',
    company: null,
    address1: 'Invalidenstraße 116',
    address2: null,
    zip: '10155',
    city: 'Berlin',
    provinceCode: null,
    countryCode: 'DE',
    phone: null,
    ...fields,
  };
}
