import * as z from 'zod/mini';

import { Address, ADDRESS_FIELD_MAX_LENGTH } from '../address.ts';
import { labelText } from '../label-text.ts';

const line = z.nullable(labelText(ADDRESS_FIELD_MAX_LENGTH));

/** Replaces the order's shipping address; every field is sent, `null` where it is empty. */
export const CorrectAddress = z.strictObject({
  kind: z.literal('correct-address'),
  address: z.strictObject({
    firstName: line,
    lastName: line,
    company: line,
    address1: line,
    address2: line,
    zip: line,
    city: line,
    provinceCode: line,
    countryCode: Address.shape.countryCode,
    phone: line,
  }),
});
export type CorrectAddress = z.infer<typeof CorrectAddress>;

/** An address that was probably meant in place of the one that was sent, and its label. */
export const AddressSuggestion = z.object({ address: Address, lines: z.array(z.string()) });
export type AddressSuggestion = z.infer<typeof AddressSuggestion>;

/** What an address correction does: the address before and after, and each as the lines of a label. */
export const AddressCorrected = z.object({
  kind: z.literal('correct-address'),
  before: z.object({ address: Address, lines: z.array(z.string()) }),
  after: z.object({ address: Address, lines: z.array(z.string()) }),
});
export type AddressCorrected = z.infer<typeof AddressCorrected>;
