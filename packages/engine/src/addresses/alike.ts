import type { Address, AddressField } from '@amend/contract';

import { isSameAddress } from './check.ts';

/** Whether two addresses say the same but for case, spaces and punctuation. */
export function isAlike(one: Address | null, other: Address): boolean {
  return one !== null && isSameAddress(folded(one), folded(other));
}

function folded(address: Address): Address {
  const fold = (field: AddressField) => address[field]?.toLowerCase().replaceAll(/[\s\p{P}]+/gu, '') || null;
  return {
    firstName: fold('firstName'),
    lastName: fold('lastName'),
    company: fold('company'),
    address1: fold('address1'),
    address2: fold('address2'),
    zip: fold('zip'),
    city: fold('city'),
    provinceCode: fold('provinceCode'),
    countryCode: address.countryCode,
    phone: fold('phone'),
  };
}
