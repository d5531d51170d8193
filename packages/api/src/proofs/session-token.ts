import type { ProblemCode, SessionTokenProof } from '@amend/contract';
import type { ResolvedConfig } from '@amend/engine/config';
import { isCanonicalJwt } from '@amend/order-token';
import { errors, jwtVerify } from 'jose';

import { notYours, unlessMissing } from './not-yours.ts';
import { orderIdOfPage } from './page-order-id.ts';
import type { Prove, ProofDesk } from './proof.ts';

type SessionTokenConfig = NonNullable<ResolvedConfig['proofs']['session-token']>;

/** How far Shopify's clock and ours may be apart. Shopify's own library has the same tolerance. */
const CLOCK_TOLERANCE_SECONDS = 10;

const CUSTOMER = /^gid:\/\/shopify\/Customer\/(\d{1,20})$/;

/**
 * The session token of a UI extension on the Thank You or Order status page, with what that page knows (rules I1 to I4).
 *
 * The token says which shop and, where they are logged in, which customer; of the order it says nothing. The order is the shopper's where its customer is
 * theirs, or where it was placed with the checkout whose token the page has.
 *
 * Source: https://shopify.dev/docs/api/checkout-ui-extensions (Session Token API)
 */
export function proveSessionToken(
  { clientId, secrets, changes, view }: SessionTokenConfig,
  shop: string,
  desk: Pick<ProofDesk, 'readOrderOwner'>,
  now: () => Date,
): Prove<SessionTokenProof> {
  const keys = secrets.map((secret) => new TextEncoder().encode(secret));
  return async ({ sessionToken, orderId: pageOrderId, checkoutToken }) => {
    const claims = await readSessionToken(sessionToken, { clientId, keys, shop, now });
    if (typeof claims === 'string') return { ok: false, refusal: { code: claims } };
    if (claims.customerId === null && checkoutToken === undefined)
      return { ok: false, refusal: { code: 'login_needed' } };
    const orderId = orderIdOfPage(pageOrderId);
    const owner = unlessMissing(await desk.readOrderOwner(orderId));
    if (!owner.ok) return owner;
    const isCustomer = claims.customerId !== null && owner.value.customerId === claims.customerId;
    const isCheckout = Boolean(checkoutToken) && owner.value.checkoutToken === checkoutToken;
    if (!isCustomer && !isCheckout) return notYours;
    return { ok: true, value: { orderId, changes, view, madeAtMs: claims.issuedAtSeconds * 1000 } };
  };
}

interface Expected {
  readonly clientId: string;
  readonly keys: readonly Uint8Array[];
  readonly shop: string;
  readonly now: () => Date;
}

/** Who the shopper is (`null` where nobody is logged in) and since when the token is; or why it does not count. */
async function readSessionToken(
  token: string,
  { clientId, keys, shop, now }: Expected,
): Promise<{ readonly customerId: string | null; readonly issuedAtSeconds: number } | ProblemCode> {
  if (!isCanonicalJwt(token)) return 'proof_invalid';
  let refusal: ProblemCode = 'proof_invalid';
  for (const key of keys) {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        audience: clientId,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: now(),
        requiredClaims: ['aud', 'dest', 'exp', 'nbf', 'iat', 'jti'],
      });
      if (payload['dest'] !== shop || typeof payload.iat !== 'number') return 'proof_invalid';
      return { customerId: CUSTOMER.exec(payload.sub ?? '')?.[1] ?? null, issuedAtSeconds: payload.iat };
    } catch (error) {
      if (error instanceof errors.JWTExpired) refusal = 'proof_expired';
    }
  }
  return refusal;
}
