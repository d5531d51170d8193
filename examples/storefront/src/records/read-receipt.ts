import { endpoints, ReceiptClaims, RECEIPT_TYPE, type SignedReceipt } from '@amend/contract';
import { createLocalJWKSet, jwtVerify } from 'jose';

import type { Addresses } from '../addresses.ts';

/** A receipt whose signature holds: what was signed, and what it says. */
export interface ReadReceipt {
  readonly signed: SignedReceipt;
  readonly claims: ReceiptClaims;
  /** Names the key that signed it. */
  readonly keyId: string;
}

/** Where the API publishes the keys that receipts are verified with. */
export const receiptKeysUrl = ({ api }: Pick<Addresses, 'api'>): string => `${api}/v1/receipt-keys`;

/**
 * Asks for the receipt of an edit and verifies it with the published keys, as anybody can; `null` where there is none.
 *
 * Rejects where its signature does not hold.
 */
export async function readReceipt(
  addresses: Pick<Addresses, 'api'>,
  shop: string,
  token: string,
  orderId: string,
  editId: string,
): Promise<ReadReceipt | null> {
  const { path, parse } = endpoints.readReceipt;
  const filled = path
    .replace(':orderId', encodeURIComponent(orderId))
    .replace(':editId', encodeURIComponent(editId));
  const url = `${addresses.api}${filled}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`Amend answered the shop with status ${response.status}.`);
  const signed = parse(await response.json());

  const keys = createLocalJWKSet(await (await fetch(receiptKeysUrl(addresses))).json());
  const { payload, protectedHeader } = await jwtVerify(signed.receipt, keys, {
    algorithms: ['EdDSA'],
    typ: RECEIPT_TYPE,
    issuer: shop,
  });
  return { signed, claims: ReceiptClaims.parse(payload), keyId: protectedHeader.kid ?? '' };
}
