import { ORDER_LINK_PURPOSE } from '@amend/contract';
import type { SignedLinkProof } from '@amend/contract';
import type { ResolvedConfig } from '@amend/engine/config';
import { CLOCK_TOLERANCE_SECONDS } from '@amend/order-token';

import { createHexHmacCheck } from './hex-hmac.ts';
import type { Prove } from './proof.ts';

type SignedLinkConfig = NonNullable<ResolvedConfig['proofs']['signed-link']>;

/** `<order>.<expires>.<key>.<signature>`: each part has one spelling. */
const LINK =
  /^(?<what>(?<orderId>[1-9]\d{0,19})\.(?<expires>[1-9]\d{9})\.(?<keyId>[\w.-]{1,64}))\.(?<signature>[0-9a-f]{64})$/;

/**
 * A link in a mail: order, expiry (seconds since 1970) and key, and over `amend-order-link.<order>.<expires>.<key>` the HMAC-SHA256 in hex, as
 * Liquid's `hmac_sha256` makes it (rules T15 to T17).
 *
 * A link may last `lifetimeSeconds` at most, so that one that lasts until an instant was made that much earlier at the earliest.
 */
export function proveSignedLink(config: SignedLinkConfig, now: () => Date): Prove<SignedLinkProof> {
  const { changes, view, lifetimeSeconds } = config;
  const checks = new Map(config.keys.map(({ id, secret }) => [id, createHexHmacCheck([secret])]));
  return async ({ link }) => {
    const { what = '', orderId = '', expires, keyId = '', signature = '' } = LINK.exec(link)?.groups ?? {};
    const isSigned = await checks.get(keyId)?.(`${ORDER_LINK_PURPOSE}.${what}`, signature);
    if (!isSigned) return { ok: false, refusal: { code: 'proof_invalid' } };
    const madeAtSeconds = Number(expires) - lifetimeSeconds;
    const nowSeconds = now().getTime() / 1000;
    if (nowSeconds >= Number(expires) + CLOCK_TOLERANCE_SECONDS)
      return { ok: false, refusal: { code: 'proof_expired' } };
    if (madeAtSeconds > nowSeconds + CLOCK_TOLERANCE_SECONDS)
      return { ok: false, refusal: { code: 'proof_invalid' } };
    return { ok: true, value: { orderId, changes, view, madeAtMs: madeAtSeconds * 1000 } };
  };
}
