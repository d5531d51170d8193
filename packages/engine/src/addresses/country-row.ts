import type { AddressFormat } from '@amend/contract';

/** One country in the generated table: code, form pattern, label pattern, three local words, provinces by code. */
export type CountryRow = readonly [
  code: string,
  edit: string,
  show: string,
  cityLabel: AddressFormat['cityLabel'],
  zipLabel: AddressFormat['zipLabel'],
  provinceLabel: AddressFormat['provinceLabel'],
  provinces: Readonly<Record<string, string>>,
];
