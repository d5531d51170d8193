import type { CustomerAccountProof } from '@amend/contract';
import { createCustomerAccount } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';

import { unlessMissing } from './not-yours.ts';
import { orderIdOfPage } from './page-order-id.ts';
import type { Prove } from './proof.ts';

type CustomerAccountConfig = NonNullable<ResolvedConfig['proofs']['customer-account']>;

/** The access token of a customer who is logged in at a storefront of the merchant's own: Shopify itself says whether the order is theirs (rules I5, I6). */
export function proveCustomerAccount(
  { changes, view, ...where }: CustomerAccountConfig,
  now: () => Date,
  send?: typeof fetch,
): Prove<CustomerAccountProof> {
  const ask = createCustomerAccount({ ...where, ...(send ? { fetch: send } : {}) });
  return async ({ accessToken, orderId: pageOrderId }) => {
    const orderId = orderIdOfPage(pageOrderId);
    const madeAtMs = now().getTime();
    const own = unlessMissing(await ask(accessToken, orderId));
    return own.ok ? { ok: true, value: { orderId, changes, view, madeAtMs } } : own;
  };
}
