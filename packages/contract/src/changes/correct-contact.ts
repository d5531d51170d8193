import * as z from 'zod/mini';

/** Where the shop reaches the shopper about this order. */
const Contact = z.object({ email: z.nullable(z.string()), phone: z.nullable(z.string()) });

/**
 * Replaces the order's e-mail address, its phone number, or both; what is left out stays.
 *
 * A phone number may be written as people of the destination's country write it; Shopify is sent E.164.
 */
export const CorrectContact = z
  .strictObject({
    kind: z.literal('correct-contact'),
    email: z.optional(z.email().check(z.maxLength(254))),
    phone: z.optional(z.string().check(z.regex(/^\+?[\d\s()./-]{4,40}$/))),
  })
  .check(z.refine(({ email, phone }) => email !== undefined || phone !== undefined));
export type CorrectContact = z.infer<typeof CorrectContact>;

/** What a correction of the contact does, before and after. */
export const ContactCorrected = z.object({
  kind: z.literal('correct-contact'),
  before: Contact,
  after: Contact,
});
export type ContactCorrected = z.infer<typeof ContactCorrected>;
