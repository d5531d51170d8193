import type { AddressRecord } from '../../addresses/address-record.ts';
import { nameCountry, nameRecipient } from '../../addresses/format-address.ts';
import { nameProvince } from '../../addresses/provinces.ts';

export function writeAddress(address: AddressRecord): object {
  return {
    first_name: address.firstName,
    last_name: address.lastName,
    name: nameRecipient(address),
    company: address.company,
    address1: address.address1,
    address2: address.address2,
    zip: address.zip,
    city: address.city,
    province: nameProvince(address.countryCode, address.provinceCode),
    province_code: address.provinceCode,
    country: nameCountry(address.countryCode),
    country_code: address.countryCode,
    phone: address.phone,
    latitude: null,
    longitude: null,
  };
}
