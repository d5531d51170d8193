import * as z from 'zod/mini';

/**
 * An amount in one currency, as it travels in both directions.
 *
 * `amount` is a decimal string in major units (`"12.75"`), never a float (rule E11); `currencyCode` is ISO 4217,
 * the currency the shopper paid in.
 */
export const Money = z.object({
  amount: z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,3})?$/)),
  currencyCode: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof Money>;

/** {@link Money} with the text a shopper reads (`"12,75 €"`), written by the server in the locale that was asked for. */
export const DisplayMoney = z.object({ ...Money.shape, text: z.string() });
export type DisplayMoney = z.infer<typeof DisplayMoney>;
