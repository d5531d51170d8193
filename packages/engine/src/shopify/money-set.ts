import type { Money } from '@amend/contract';
import * as z from 'zod/mini';

import { money } from '../money.ts';

/** The part of a `MoneyBag` that Amend reads: the amount in the currency the shopper paid in (rule E11). */
export const MoneySet = z.object({
  presentmentMoney: z.object({ amount: z.string(), currencyCode: z.string() }),
});

/** The selection that goes with {@link MoneySet}. */
export const moneySetFields = '{ presentmentMoney { amount currencyCode } }';

/** What the shopper paid or will pay. */
export function moneyOf({ presentmentMoney: { amount, currencyCode } }: z.infer<typeof MoneySet>): Money {
  return money(amount, currencyCode);
}
