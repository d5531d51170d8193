import * as z from 'zod/mini';

import { Address, ADDRESS_FIELD_MAX_LENGTH } from '../address.ts';

/** Text for one line of a label: no line breaks or other controls, nothing that turns the direction of reading, no half characters. */
const labelText = z.nullable(
  z.string().check(
    z.maxLength(ADDRESS_FIELD_MAX_LENGTH),
    z.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u, {
      error: 'Characters that cannot stand on a label',
    }),
  ),
);

/** Replaces the order's shipping address; every field is sent, `null` where it is empty. */
export const CorrectAddress = z.strictObject({
  kind: z.literal('correct-address'),
  address: z.strictObject({
    firstName: labelText,
    lastName: labelText,
    company: labelText,
    address1: labelText,
    address2: labelText,
    zip: labelText,
    city: labelText,
    provinceCode: labelText,
    countryCode: Address.shape.countryCode,
    phone: labelText,
  }),
});
export type CorrectAddress = z.infer<typeof CorrectAddress>;

/** What an address correction does: the address before and after, and each as the lines of a label. */
export const AddressCorrected = z.object({
  kind: z.literal('correct-address'),
  before: z.object({ address: Address, lines: z.array(z.string()) }),
  after: z.object({ address: Address, lines: z.array(z.string()) }),
});
export type AddressCorrected = z.infer<typeof AddressCorrected>;
