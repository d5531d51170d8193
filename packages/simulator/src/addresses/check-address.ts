import type { AddressRecord } from './address-record.ts';
import { nameCountry } from './format-address.ts';
import { PROVINCES } from './provinces.ts';

/** What is wrong with one field of an address, in the shape of Shopify's `UserError`. */
export interface AddressFault {
  readonly field: string;
  readonly message: string;
}

// Only where the pattern is beyond dispute: everywhere else a postcode is taken as it comes, and may be missing.
const ZIP_PATTERNS: Readonly<Record<string, RegExp>> = {
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i,
  DE: /^\d{5}$/,
  JP: /^\d{3}-?\d{4}$/,
  US: /^\d{5}(-?\d{4})?$/,
};

const MAY_LACK_PROVINCE = new Set(['GB']);

/** Finds what Shopify would refuse an address for; empty when it would take it. */
export function checkAddress(address: AddressRecord): readonly AddressFault[] {
  const faults: AddressFault[] = [];
  const demand = (field: string, label: string, value: string | null) => {
    if (value === null || value.trim() === '') faults.push({ field, message: `${label} can't be blank` });
  };
  demand('address1', 'Address1', address.address1);
  demand('city', 'City', address.city);
  demand('country', 'Country', address.countryCode);
  if (address.countryCode !== null) faults.push(...checkWithinCountry(address, address.countryCode));
  return faults;
}

function checkWithinCountry(address: AddressRecord, countryCode: string): readonly AddressFault[] {
  const faults: AddressFault[] = [];
  const country = nameCountry(countryCode) ?? countryCode;
  const provinces = PROVINCES[countryCode];
  if (provinces !== undefined) {
    const isNeeded = Object.keys(provinces).length > 0 && !MAY_LACK_PROVINCE.has(countryCode);
    const isKnown =
      address.provinceCode === null ? !isNeeded : Object.hasOwn(provinces, address.provinceCode);
    if (!isKnown) faults.push({ field: 'province', message: `Province is not valid in ${country}` });
  }
  const pattern = ZIP_PATTERNS[countryCode];
  if (pattern !== undefined) {
    if (address.zip === null || address.zip.trim() === '')
      faults.push({ field: 'zip', message: "Zip can't be blank" });
    else if (!pattern.test(address.zip.trim()))
      faults.push({ field: 'zip', message: `Zip is not valid for ${country}` });
  }
  return faults;
}
