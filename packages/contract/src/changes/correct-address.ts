import * as z from 'zod/mini';

import { Address } from '../address.ts';

/** Replaces the order's shipping address; every field is sent, `null` where it is empty. */
export const CorrectAddress = z.strictObject({
  kind: z.literal('correct-address'),
  address: z.strictObject(Address.shape),
});
export type CorrectAddress = z.infer<typeof CorrectAddress>;

/** What an address correction does: the address before and after, and each as the lines of a label. */
export const AddressCorrected = z.object({
  kind: z.literal('correct-address'),
  before: z.object({ address: Address, lines: z.array(z.string()) }),
  after: z.object({ address: Address, lines: z.array(z.string()) }),
});
export type AddressCorrected = z.infer<typeof AddressCorrected>;
