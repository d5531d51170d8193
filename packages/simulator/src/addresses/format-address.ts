import type { AddressRecord } from './address-record.ts';
import { nameProvince } from './provinces.ts';

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** The English name of a country, `Germany`. */
export function nameCountry(countryCode: string | null): string | null {
  return countryCode === null ? null : (countryNames.of(countryCode) ?? countryCode);
}

/** First and last name together; `null` when both are missing. */
export function nameRecipient(address: Pick<AddressRecord, 'firstName' | 'lastName'>): string | null {
  return join(' ', address.firstName, address.lastName) || null;
}

/** City, province and country in one line, as Shopify's `formattedArea` has it: `Toronto ON, Canada`. */
export function formatArea(address: AddressRecord): string | null {
  return join(', ', join(' ', address.city, address.provinceCode), nameCountry(address.countryCode)) || null;
}

/**
 * The lines of an address, in the order its country writes them.
 *
 * Only the orders that the seeded shop ships to are kept apart; everywhere else reads like Germany.
 */
export function formatAddress(
  address: AddressRecord,
  { withName, withCompany }: { readonly withName: boolean; readonly withCompany: boolean },
): readonly string[] {
  const name = withName ? nameRecipient(address) : null;
  const company = withCompany ? address.company : null;
  const country = nameCountry(address.countryCode);
  const province = nameProvince(address.countryCode, address.provinceCode);
  const { address1, address2, city, zip, provinceCode } = address;
  switch (address.countryCode) {
    case 'JP':
      return present([
        country,
        join(' ', zip && `〒${zip}`, province),
        city,
        join(' ', address1, address2),
        company,
        name,
      ]);
    case 'US':
    case 'CA':
    case 'AU':
      return present([name, company, address1, address2, join(' ', city, provinceCode, zip), country]);
    case 'GB':
      return present([name, company, address1, address2, city, zip, country]);
    case 'AE':
      return present([name, company, address1, address2, join(', ', city, province), country]);
    default:
      return present([name, company, address1, address2, join(' ', zip, city), country]);
  }
}

function join(by: string, ...parts: readonly (string | null)[]): string {
  return present(parts).join(by);
}

function present(parts: readonly (string | null)[]): readonly string[] {
  return parts.filter((part) => part !== null && part !== '').map(String);
}
