import type { Address, AddressField, AddressFormat } from '@amend/contract';

import type { Display } from '../display/display.ts';
import { requiredFields } from './check.ts';
import { countryOf } from './country.ts';
import type { Country } from './country.ts';

/** The lines of a label, as the country's postman reads them; the phone number is left out. */
export function addressLines(address: Address, display: Display): string[] {
  const country = countryOf(address.countryCode);
  const values: Record<string, string | null> = {
    ...address,
    province: provinceText(address, country),
    country: display.countryName(address.countryCode),
    phone: null,
  };
  return country.show
    .split('_')
    .map((line) => fillIn(line, values))
    .filter((line) => line !== '');
}

/** Where the post asks for a province's abbreviation rather than its name (Universal Postal Union, Postal addressing systems). */
const abbreviating = ['AU', 'BR', 'CA', 'IT', 'US'];

function provinceText({ countryCode, provinceCode }: Address, { provinces }: Country): string | null {
  if (provinceCode === null || abbreviating.includes(countryCode)) return provinceCode;
  return provinces.get(provinceCode) ?? provinceCode;
}

/** Puts values into one line; a line of which every value is empty becomes empty, signs such as 〒 and 様 included. */
function fillIn(line: string, values: Readonly<Record<string, string | null>>): string {
  const fields = [...line.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => valueOf(values, field));
  if (!fields.some(Boolean)) return '';
  return line
    .replaceAll(/〒?\{(\w+)\}様?/g, (place, field: string) => {
      const value = valueOf(values, field);
      return value ? place.replace(`{${field}}`, value) : '';
    })
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function valueOf(values: Readonly<Record<string, string | null>>, field: string): string {
  return values[field]?.trim() ?? '';
}

/** The form for a country's addresses, with what the merchant locked. */
export function addressFormat(
  address: Address,
  locked: readonly AddressField[],
  display: Display,
): AddressFormat {
  const country = countryOf(address.countryCode);
  const rows = country.edit.split('_').map(fieldsOf);
  const used = rows.flat();
  return {
    countryCode: country.code,
    countryName: display.countryName(country.code),
    rows,
    required: requiredFields(address.countryCode, address, locked),
    locked: locked.filter((field) => used.includes(field)),
    cityLabel: country.cityLabel,
    zipLabel: country.zipLabel,
    provinceLabel: country.provinceLabel,
    provinces: used.includes('provinceCode')
      ? [...country.provinces].map(([code, name]) => ({ code, name }))
      : [],
  };
}

const fieldNames: Readonly<Record<string, AddressField>> = {
  firstName: 'firstName',
  lastName: 'lastName',
  company: 'company',
  address1: 'address1',
  address2: 'address2',
  zip: 'zip',
  city: 'city',
  province: 'provinceCode',
  country: 'countryCode',
  phone: 'phone',
};

function fieldsOf(row: string): AddressField[] {
  return [...row.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => fieldNames[name ?? ''] ?? []);
}
