import { ADDRESS_FIELDS } from '@amend/contract';
import type { Address, AddressField } from '@amend/contract';

import { countryOf } from './country.ts';

/** What is wrong with one field. */
export interface FieldFault {
  readonly field: AddressField;
  readonly reason: 'missing' | 'not_in_country' | 'locked';
}

/**
 * The fields that an address of this country must fill in.
 *
 * A postal code is asked for where the country's form has one and the address had one before: whether it is truly needed differs within
 * countries, and the known data sets contradict each other, so that an address that never had one is not held up.
 */
export function requiredFields(address: Address): AddressField[] {
  const { edit, provinces } = countryOf(address.countryCode);
  const required: AddressField[] = ['lastName', 'address1', 'city'];
  if (edit.includes('{zip}') && address.zip) required.push('zip');
  if (edit.includes('{province}') && provinces.size > 0) required.push('provinceCode');
  return required;
}

/** What is wrong with an address that is to replace another: locked fields that differ, required ones that are empty, a province of another country. */
export function checkAddress(
  after: Address,
  before: Address,
  locked: readonly AddressField[],
): readonly FieldFault[] {
  const lockedFaults = locked
    .filter((field) => after[field] !== before[field])
    .map((field): FieldFault => ({ field, reason: 'locked' }));
  if (lockedFaults.length > 0) return lockedFaults;
  const missing = requiredFields({ ...after, zip: after.zip ?? before.zip })
    .filter((field) => after[field] === null)
    .map((field): FieldFault => ({ field, reason: 'missing' }));
  return hasForeignProvince(after)
    ? [...missing, { field: 'provinceCode', reason: 'not_in_country' }]
    : missing;
}

function hasForeignProvince({ countryCode, provinceCode }: Address): boolean {
  return provinceCode !== null && !countryOf(countryCode).provinces.has(provinceCode);
}

/** The same address with spaces at the ends of its fields removed and empty texts turned into `null`. */
export function tidyAddress(address: Address): Address {
  const tidy = { ...address };
  for (const field of ADDRESS_FIELDS) {
    if (field !== 'countryCode') tidy[field] = address[field]?.trim() || null;
  }
  return tidy;
}

/** Whether two addresses say the same in every field. */
export function isSameAddress(one: Address, other: Address): boolean {
  return ADDRESS_FIELDS.every((field) => one[field] === other[field]);
}
