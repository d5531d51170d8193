import { ADDRESS_FIELDS } from '@amend/contract';
import type { Address, AddressField } from '@amend/contract';

import { countryOf } from './country.ts';

/** What is wrong with one field. */
export interface FieldFault {
  readonly field: AddressField;
  readonly reason: 'missing' | 'not_in_country' | 'locked';
}

/**
 * The fields that must be filled in where an address replaces another.
 *
 * The street always; name, postal code and city if they were filled in before, since not every address in the world has them and the known
 * data sets contradict each other; a province where the country's form has one. What is locked cannot be filled in, and is not asked for.
 */
export function requiredFields(
  countryCode: string,
  before: Address,
  locked: readonly AddressField[],
): AddressField[] {
  const { edit, provinces } = countryOf(countryCode);
  const required: AddressField[] = ['address1'];
  if (before.lastName) required.push('lastName');
  if (before.city) required.push('city');
  if (edit.includes('{zip}') && before.zip) required.push('zip');
  if (edit.includes('{province}') && provinces.size > 0) required.push('provinceCode');
  return required.filter((field) => !locked.includes(field));
}

/** What is wrong with an address that is to replace another: locked fields that differ, required ones that are empty, a province of another country. */
export function checkAddress(
  after: Address,
  before: Address,
  locked: readonly AddressField[],
): readonly FieldFault[] {
  const changed = locked.filter((field) => after[field] !== before[field]);
  if (changed.length > 0) return changed.map((field) => ({ field, reason: 'locked' }));
  const missing = requiredFields(after.countryCode, before, locked)
    .filter((field) => after[field] === null)
    .map((field): FieldFault => ({ field, reason: 'missing' }));
  const isForeign = !locked.includes('provinceCode') && hasForeignProvince(after);
  return isForeign ? [...missing, { field: 'provinceCode', reason: 'not_in_country' }] : missing;
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
