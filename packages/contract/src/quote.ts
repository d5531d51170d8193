import * as z from 'zod/mini';

import { ChangeEffect, Changes } from './change.ts';
import { AddressSuggestion } from './changes/correct-address.ts';
import { Moment } from './moment.ts';
import { DisplayMoney } from './money.ts';
import { PriceBreakdown } from './price.ts';
import { QuoteSettlement } from './settlement.ts';

/** The body of a request for a quote. */
export const QuoteRequest = z.strictObject({ changes: Changes });
export type QuoteRequest = z.infer<typeof QuoteRequest>;

/**
 * The exact price of a list of changes.
 *
 * `difference` is what the shopper pays more (positive) or gets back (negative); `total` is the order's total afterwards; `price` says
 * where it comes from, and is `null` where no amount moves; `settlement` says what is done about the difference.
 * Accepting sends `orderVersion` and `difference` back, so that nothing changes unless both still hold (rule E1).
 * `closesAt` is when the edit window of these changes closes, or `null` where only the start of fulfilment closes it. `needsApproval` says
 * whether the shop has to agree first: accepting then asks it to, and changes nothing yet.
 * `addressSuggestion` is what was probably meant by the address of a `correct-address`, `null` where nothing speaks against it (rules J1 to J6): the
 * quote is of the address as it was sent, and can be accepted all the same.
 */
export const Quote = z.object({
  orderVersion: z.string(),
  effects: z.array(ChangeEffect),
  difference: DisplayMoney,
  total: DisplayMoney,
  price: z.nullable(PriceBreakdown),
  settlement: QuoteSettlement,
  closesAt: z.nullable(Moment),
  needsApproval: z.boolean(),
  addressSuggestion: z.nullable(AddressSuggestion),
});
export type Quote = z.infer<typeof Quote>;
