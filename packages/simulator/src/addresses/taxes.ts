import type { TaxRecord } from '../orders/order-record.ts';
import type { AddressRecord } from './address-record.ts';

const UNTAXED: TaxRecord = { title: 'Export', rate: 0 };

const TAXES: Readonly<Record<string, TaxRecord>> = {
  AT: { title: 'VAT 20%', rate: 0.2 },
  BE: { title: 'VAT 21%', rate: 0.21 },
  DE: { title: 'VAT 19%', rate: 0.19 },
  DK: { title: 'VAT 25%', rate: 0.25 },
  FI: { title: 'VAT 25.5%', rate: 0.255 },
  FR: { title: 'VAT 20%', rate: 0.2 },
  GB: { title: 'VAT 20%', rate: 0.2 },
  NL: { title: 'VAT 21%', rate: 0.21 },
  SE: { title: 'VAT 25%', rate: 0.25 },
  'US-CA': { title: 'California State Tax', rate: 0.0725 },
  'US-NY': { title: 'New York Sales Tax', rate: 0.08875 },
  'US-WA': { title: 'Washington State Tax', rate: 0.065 },
};

/** The one tax the simulator puts on an order for a destination: nothing where it knows none. */
export function findTax({
  countryCode,
  provinceCode,
}: Pick<AddressRecord, 'countryCode' | 'provinceCode'>): TaxRecord {
  if (countryCode === null) return UNTAXED;
  return TAXES[`${countryCode}-${provinceCode ?? ''}`] ?? TAXES[countryCode] ?? UNTAXED;
}
