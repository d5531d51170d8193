import { RECEIPT_TYPE } from '@amend/contract';
import type { Receipt } from '@amend/contract';
import { SignJWT } from 'jose';

import type { LedgerEdit } from '../ledger.ts';
import type { SigningKey } from './keys.ts';

/** Signs a receipt: a JWT (RFC 7519) as a compact JWS with Ed25519 (RFC 8037), of a type that no other token has (rule C1). */
export function signReceipt(
  receipt: Receipt,
  { id, orderId }: Pick<LedgerEdit, 'id' | 'orderId'>,
  shop: string,
  { id: kid, key }: SigningKey,
  now: Date,
): Promise<string> {
  return new SignJWT({ receipt })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: RECEIPT_TYPE })
    .setIssuer(shop)
    .setSubject(orderId)
    .setJti(id)
    .setIssuedAt(Math.floor(now.getTime() / 1000))
    .sign(key);
}
