import type { TaxRecord } from '../orders/order-record.ts';
import type { AddressRecord } from './address-record.ts';

const TAXES: Readonly<Record<string, readonly TaxRecord[]>> = {
  AT: [{ title: 'VAT 20%', rate: 0.2 }],
  BE: [{ title: 'VAT 21%', rate: 0.21 }],
  DE: [{ title: 'VAT 19%', rate: 0.19 }],
  DK: [{ title: 'VAT 25%', rate: 0.25 }],
  FI: [{ title: 'VAT 25.5%', rate: 0.255 }],
  FR: [{ title: 'VAT 20%', rate: 0.2 }],
  GB: [{ title: 'VAT 20%', rate: 0.2 }],
  NL: [{ title: 'VAT 21%', rate: 0.21 }],
  SE: [{ title: 'VAT 25%', rate: 0.25 }],
  'US-CA': [{ title: 'California State Tax', rate: 0.0725 }],
  'US-CO': [
    { title: 'Colorado State Tax', rate: 0.029 },
    { title: 'Denver County Tax', rate: 0.0515 },
    { title: 'Regional Transportation District Tax', rate: 0.01 },
  ],
  'US-NY': [{ title: 'New York Sales Tax', rate: 0.08875 }],
  'US-WA': [{ title: 'Washington State Tax', rate: 0.065 }],
};

/** The taxes the simulator puts on an order for a destination: none where it knows none. */
export function findTaxes({
  countryCode,
  provinceCode,
}: Pick<AddressRecord, 'countryCode' | 'provinceCode'>): readonly TaxRecord[] {
  if (countryCode === null) return [];
  return TAXES[`${countryCode}-${provinceCode ?? ''}`] ?? TAXES[countryCode] ?? [];
}
