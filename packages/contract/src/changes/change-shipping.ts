import * as z from 'zod/mini';

import { DisplayMoney } from '../money.ts';

/** A way to ship, and its price. */
export const ShippingChoice = z.object({ title: z.string(), price: DisplayMoney });
export type ShippingChoice = z.infer<typeof ShippingChoice>;

/** Ships the order in another way, by the id that the merchant gave the method. */
export const ChangeShipping = z.strictObject({
  kind: z.literal('change-shipping'),
  methodId: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
});
export type ChangeShipping = z.infer<typeof ChangeShipping>;

/** What a change of shipping does; `before` is `null` where the order had no shipping line. */
export const ShippingChanged = z.object({
  kind: z.literal('change-shipping'),
  before: z.nullable(ShippingChoice),
  after: ShippingChoice,
});
export type ShippingChanged = z.infer<typeof ShippingChanged>;
