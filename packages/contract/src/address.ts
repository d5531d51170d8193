import * as z from 'zod/mini';

/** The longest text that Amend writes into one address field, as long as Shopify keeps one, in UTF-16 code units. */
export const ADDRESS_FIELD_MAX_LENGTH = 255;

const line = z.nullable(z.string());

/**
 * A shipping address with the field names of Shopify's `MailingAddressInput`.
 *
 * Every field is there and `null` where it is empty: the address is replaced as a whole, so a field that was merely
 * forgotten would be deleted. A field is whatever others wrote into it, however long: only what is written has to be short
 * (`CorrectAddress`), so that no order is hidden for its address. `countryCode` is ISO 3166-1 alpha-2, `provinceCode` Shopify's code for the subdivision.
 */
export const Address = z.object({
  firstName: line,
  lastName: line,
  company: line,
  address1: line,
  address2: line,
  zip: line,
  city: line,
  provinceCode: line,
  countryCode: z.string().check(z.regex(/^[A-Z]{2}$/)),
  phone: line,
});
export type Address = z.infer<typeof Address>;

/** The name of one field of an {@link Address}. */
export type AddressField = keyof Address;

/** The address fields in the order of {@link Address}, for code that walks over all of them. */
export const ADDRESS_FIELDS = [
  'firstName',
  'lastName',
  'company',
  'address1',
  'address2',
  'zip',
  'city',
  'provinceCode',
  'countryCode',
  'phone',
] as const satisfies readonly AddressField[];

const fieldName = z.enum(ADDRESS_FIELDS);

/**
 * How one country writes an address: which fields, in which rows, and which of them must be filled in.
 *
 * `cityLabel`, `zipLabel` and `provinceLabel` name the local word for the field; a form translates them.
 * `provinces` is empty where the country's addresses have none. Source: Shopify's own address data.
 */
export const AddressFormat = z.object({
  countryCode: z.string(),
  countryName: z.string(),
  rows: z.array(z.array(fieldName)),
  required: z.array(fieldName),
  locked: z.array(fieldName),
  cityLabel: z.enum(['city', 'suburb', 'district', 'town']),
  zipLabel: z.enum(['postalCode', 'postcode', 'pinCode', 'zipCode']),
  provinceLabel: z.enum([
    'region',
    'province',
    'stateOrTerritory',
    'state',
    'governorate',
    'county',
    'prefecture',
    'emirate',
  ]),
  provinces: z.array(z.object({ code: z.string(), name: z.string() })),
});
export type AddressFormat = z.infer<typeof AddressFormat>;
