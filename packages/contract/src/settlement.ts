import * as z from 'zod/mini';

import { Moment } from './moment.ts';
import { DisplayMoney } from './money.ts';
import { WebAddress } from './web-address.ts';

/**
 * How the difference of an edit is settled: there is none; the shopper pays it; it is given back to where it came from, or as store credit; or it
 * becomes part of what they owe for the order anyway.
 */
export const SETTLEMENT_ACTIONS = ['none', 'collect', 'refund', 'store-credit', 'with-order'] as const;
export type SettlementAction = (typeof SETTLEMENT_ACTIONS)[number];

/**
 * How far the money is: nothing to do; to be moved once the edit is in the order (`planned`); waited for (`open`); received; given back;
 * settled against other edits of the order (`offset`); not received in time (`lapsed`); or overtaken by what became of the order (`void`).
 */
export const SETTLEMENT_STATES = [
  'none',
  'planned',
  'open',
  'paid',
  'refunded',
  'offset',
  'lapsed',
  'void',
] as const;
export type SettlementState = (typeof SETTLEMENT_STATES)[number];

/** What will be done about the difference of a quote. `payWithinSeconds` is how long the shopper has to pay, `null` where they do not. */
export const QuoteSettlement = z.object({
  action: z.enum(SETTLEMENT_ACTIONS),
  amount: DisplayMoney,
  payWithinSeconds: z.nullable(z.number()),
});
export type QuoteSettlement = z.infer<typeof QuoteSettlement>;

/**
 * The money of an edit. `amount` is never negative; `payBy` is when an unpaid edit is taken back; `paymentUrl` is the page of the shop's checkout on
 * which the shopper pays, there while something is to be paid.
 */
export const EditSettlement = z.object({
  action: z.enum(SETTLEMENT_ACTIONS),
  state: z.enum(SETTLEMENT_STATES),
  amount: DisplayMoney,
  payBy: z.nullable(Moment),
  paymentUrl: z.nullable(WebAddress),
});
export type EditSettlement = z.infer<typeof EditSettlement>;
