import type { AddressFormat } from '@amend/contract';

import { countryRows } from './generated/countries.ts';

/** How one country writes addresses, after Shopify's own data. */
export interface Country {
  readonly code: string;
  /** The form: rows separated by `_`, fields in braces. */
  readonly edit: string;
  /** The label: lines separated by `_`, fields in braces. */
  readonly show: string;
  readonly cityLabel: AddressFormat['cityLabel'];
  readonly zipLabel: AddressFormat['zipLabel'];
  readonly provinceLabel: AddressFormat['provinceLabel'];
  /** Shopify's names for the subdivisions by their codes; empty where addresses have none. */
  readonly provinces: ReadonlyMap<string, string>;
}

const countries = new Map(
  countryRows.map(([code, edit, show, cityLabel, zipLabel, provinceLabel, provinces]): [string, Country] => [
    code,
    { code, edit, show, cityLabel, zipLabel, provinceLabel, provinces: new Map(Object.entries(provinces)) },
  ]),
);

/** The form and label of countries that Shopify's data does not have: those of most of the world. */
const elsewhere = {
  edit: '{firstName}{lastName}_{company}_{address1}_{address2}_{city}_{country}{zip}_{phone}',
  show: '{firstName} {lastName}_{company}_{address1}_{address2}_{city} {zip}_{country}_{phone}',
  cityLabel: 'city',
  zipLabel: 'postalCode',
  provinceLabel: 'region',
  provinces: new Map<string, string>(),
} as const;

/** The country with an ISO 3166-1 alpha-2 code; one with the commonest address form where Shopify's data does not have it. */
export function countryOf(code: string): Country {
  return countries.get(code) ?? { code, ...elsewhere };
}
