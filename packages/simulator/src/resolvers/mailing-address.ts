import type { AddressRecord } from '../addresses/address-record.ts';
import { formatAddress, formatArea, nameCountry, nameRecipient } from '../addresses/format-address.ts';
import { nameProvince } from '../addresses/provinces.ts';
import { toGid } from '../shop/gid.ts';
import { readFlag, type Args, type Resolved } from './resolved.ts';

/** `id` is the order's: an address of an order has no life of its own. */
export function resolveMailingAddress(address: AddressRecord, id: number): Resolved {
  return {
    id: `${toGid('MailingAddress', id)}?model_name=Address`,
    firstName: address.firstName,
    lastName: address.lastName,
    name: nameRecipient(address),
    company: address.company,
    address1: address.address1,
    address2: address.address2,
    zip: address.zip,
    city: address.city,
    province: nameProvince(address.countryCode, address.provinceCode),
    provinceCode: address.provinceCode,
    country: nameCountry(address.countryCode),
    countryCodeV2: address.countryCode,
    phone: address.phone,
    formatted: (args: Args) =>
      formatAddress(address, {
        withName: readFlag(args, 'withName'),
        withCompany: readFlag(args, 'withCompany'),
      }),
    formattedArea: formatArea(address),
  };
}
