import * as z from 'zod/mini';

import { OWED_POLICIES } from '../settlement/owed-policy.ts';
import type { OwedPolicy } from '../settlement/owed-policy.ts';
import { Amount, CurrencyCode } from './texts.ts';

/** What a merchant decides about the difference that an edit makes to the price of an order. */
export interface SettlementSettings {
  /** What the shopper owes after an edit. */
  readonly due?: {
    /** How long they have to pay, from when the edit is in the order, in seconds. Default: 3,600. */
    readonly deadlineSeconds?: number;
    /** How much longer an unpaid edit stays, for a payment that is on its way, in seconds. Default: 120. */
    readonly graceSeconds?: number;
    /**
     * Differences up to so much are not collected, in all on the lines of an order, by currency, in decimal texts: `{ EUR: '0.50' }` (rule D9).
     * Default: none.
     */
    readonly waiveUpTo?: Readonly<Record<string, string>>;
    /** Whether a card on file is charged where the order has one; needs the scope `write_payment_mandate`. Default: false. */
    readonly useMandates?: boolean;
    /** Whether Shopify e-mails its invoice to a shopper who has not paid after a while. Default: true. */
    readonly sendInvoice?: boolean;
    /** After how many seconds. Default: 300. */
    readonly invoiceAfterSeconds?: number;
  };
  /**
   * What the shop owes after an edit: given back to where it came from, given as store credit, or no edit is accepted after which the shop would
   * owe. Default: `refund`.
   */
  readonly owed?: OwedPolicy;
}

const seconds = 'a whole number of seconds';
const Seconds = z.int({ error: seconds }).check(z.gte(0, { error: seconds }));
const flag = z.boolean({ error: 'true or false' });

/** What a merchant decided about the difference of an edit, with every default. */
export const Settlement = z.prefault(
  z.strictObject(
    {
      due: z.prefault(
        z.strictObject(
          {
            deadlineSeconds: z._default(Seconds, 3600),
            graceSeconds: z._default(Seconds, 120),
            waiveUpTo: z._default(
              z.record(CurrencyCode, Amount, { error: 'amounts by currency such as { EUR: "0.50" }' }),
              {},
            ),
            useMandates: z._default(flag, false),
            sendInvoice: z._default(flag, true),
            invoiceAfterSeconds: z._default(Seconds, 300),
          },
          { error: 'settings such as { deadlineSeconds: 3600 }' },
        ),
        {},
      ),
      owed: z._default(z.enum(OWED_POLICIES, { error: `one of ${OWED_POLICIES.join(', ')}` }), 'refund'),
    },
    { error: 'settings such as { owed: "refund" }' },
  ),
  {},
);
