import * as z from 'zod/mini';

import { Id, secretText, withDistinct } from './texts.ts';

/** Who may ask and decide on the merchant's behalf. */
export interface MerchantSettings {
  /**
   * The keys of the merchant's own systems and staff, which open what is under `/v1/merchant`; two during a rotation. A `secret` has at least 32
   * printable ASCII characters without spaces. Default: none, and then nobody is let in.
   */
  readonly keys?: readonly { readonly id: string; readonly secret: string }[];
}

const MerchantKey = z.strictObject({ id: Id, secret: secretText(32) }, { error: 'a key with id and secret' });

/** Who may ask on the merchant's behalf, with every default. */
export const Merchant = z.prefault(
  z.strictObject(
    { keys: z._default(z.array(MerchantKey, { error: 'a list of keys' }).check(withDistinct('id')), []) },
    { error: 'settings such as { keys: [{ id, secret }] }' },
  ),
  {},
);
