import { generateKeyPairSync } from 'node:crypto';

import { endpoints, ReceiptClaims } from '@amend/contract';
import type { Change, Edit, SignedReceipt } from '@amend/contract';
import type { Ledger } from '@amend/engine';

import { createKit, createShopper, lineIdOf, variantIdOf } from './kit.ts';
import type { Kit, KitShopper } from './kit.ts';

/** A new key for receipts. */
export function createKey(id = 'receipts-1') {
  const {
    kty = '',
    crv = '',
    x = '',
    d = '',
  } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { id, jwk: { kty, crv, x, d } };
}

export const key = createKey();

/** Order #1001: a shirt at €68.00, paid; Ink / XL costs €4.00 more, and one of its two mugs €16.00. */
export async function openWithReceipts({
  keys = [key],
  ...options
}: { keys?: ReturnType<typeof createKey>[]; ledger?: Ledger } = {}) {
  const rules = [{ name: 'fragile', version: '2', when: {}, then: { 'swap-item': { tags: ['look'] } } }];
  const kit = await createKit({
    config: { receipts: { keys }, rules },
    engine: { orderCacheMs: 0 },
    ...options,
  });
  const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 });
  const dearer: Change = {
    kind: 'swap-item',
    lineId: lineIdOf(kit.simulator, '#1001', 0),
    variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL'),
  };
  const cheaper: Change = { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1001', 1), quantity: 1 };
  return { kit, shopper, dearer, cheaper };
}

/** The receipt of an edit from the API. */
export async function receiptOf(shopper: KitShopper, { id }: Pick<Edit, 'id'>): Promise<SignedReceipt> {
  const response = await shopper.call('GET', `/edits/${id}/receipt`);
  if (!response.ok) throw new Error(await response.text());
  return endpoints.readReceipt.parse(await response.json());
}

/** Header, payload and signature, decoded. */
export const partsOf = ({ receipt }: SignedReceipt) =>
  receipt.split('.').map((part) => Buffer.from(part, 'base64url').toString());

/** The payload of a receipt. */
export function claimsOf(signed: SignedReceipt): ReceiptClaims {
  return ReceiptClaims.parse(JSON.parse(partsOf(signed)[1] ?? ''));
}

/** The texts behind the digests, without their salts. */
export const textsOf = ({ disclosures }: SignedReceipt) =>
  disclosures.map((text) => JSON.parse(Buffer.from(text, 'base64url').toString()).slice(1));

/** The keys as they are published. */
export async function keysOf({ api }: Kit): Promise<object> {
  return (await api.request('/v1/receipt-keys')).json();
}
