import type { OneTimeCodeProof } from '@amend/contract';
import type { ResolvedConfig } from '@amend/engine/config';

import type { Prove, ProofDesk } from './proof.ts';

type OneTimeCodeConfig = NonNullable<ResolvedConfig['proofs']['one-time-code']>;

/** The code that was sent to the address on the order (rules I8 to I11). */
export function proveOneTimeCode(
  { changes, view }: OneTimeCodeConfig,
  desk: Pick<ProofDesk, 'redeemCode'>,
  now: () => Date,
): Prove<OneTimeCodeProof> {
  return async ({ lookupId, code }) => {
    const madeAtMs = now().getTime();
    const orderId = await desk.redeemCode(lookupId, code);
    return orderId.ok ? { ok: true, value: { orderId: orderId.value, changes, view, madeAtMs } } : orderId;
  };
}
