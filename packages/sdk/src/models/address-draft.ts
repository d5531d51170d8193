import type { Address, AddressField, AddressFormat } from '../types.ts';

/**
 * The address as it is sent: without spaces around it, without the invisible marks of direction that are copied along with numbers from an address
 * book and stand on no label, and `null` where nothing is left.
 */
export function tidyAddress(typed: Address): Address {
  return {
    firstName: tidy(typed.firstName),
    lastName: tidy(typed.lastName),
    company: tidy(typed.company),
    address1: tidy(typed.address1),
    address2: tidy(typed.address2),
    zip: tidy(typed.zip),
    city: tidy(typed.city),
    provinceCode: tidy(typed.provinceCode),
    countryCode: typed.countryCode,
    phone: tidy(typed.phone),
  };
}

function tidy(text: string | null): string | null {
  return text?.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').trim() || null;
}

/** The fields that the country requires and that are empty, in the order in which they are asked for. */
export function findMissingFields(
  address: Address,
  { rows, required }: Pick<AddressFormat, 'rows' | 'required'>,
): { readonly field: AddressField; readonly reason: 'missing'; readonly message: null }[] {
  return rows
    .flat()
    .filter((field) => required.includes(field) && !address[field])
    .map((field) => ({ field, reason: 'missing', message: null }));
}
