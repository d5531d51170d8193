import type { SignedReceipt } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Shopper } from '../options.ts';
import { isErased } from '../privacy/is-erased.ts';
import type { Workshop } from '../workshop.ts';
import { createDisclosures } from './disclosures.ts';
import { importSigningKey } from './keys.ts';
import type { SigningKey } from './keys.ts';
import { receiptOf } from './receipt.ts';
import { signReceipt } from './sign-receipt.ts';

/** Issues receipts of edits as the ledger has them now; Shopify is not asked. */
export function createReceiptReader({ config, ledger, now, createSalt }: Workshop) {
  const [signer] = config.receipts.keys;
  let importing: Promise<SigningKey> | undefined;
  return async (
    orderId: string,
    editId: string,
    { view }: Pick<Shopper, 'view'>,
  ): Promise<Answer<SignedReceipt>> => {
    const edit = await ledger.findEdit(orderId, editId);
    if (!edit) return refused({ code: 'edit_not_found' });
    if (await isErased(ledger, orderId, edit.acceptedAt)) return refused({ code: 'data_erased' });
    const disclosures = createDisclosures(createSalt);
    const receipt = await receiptOf(edit, await ledger.listEvents(orderId), disclosures);
    if (!receipt || !signer) return refused({ code: 'receipt_not_available' });
    importing ??= importSigningKey(signer);
    const signed = await signReceipt(receipt, edit, config.shop, await importing, now());
    // What a receipt names by digests only is said by its disclosures, which a redacted view does not have (rule T14).
    return given({ receipt: signed, disclosures: view === 'redacted' ? [] : [...disclosures.list] });
  };
}
