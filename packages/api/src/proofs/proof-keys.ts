import type { ResolvedConfig } from '@amend/engine/config';
import { importOrderTokenKey } from '@amend/order-token';
import type { ImportedKey } from '@amend/order-token';

/** The keys with which the API signs the tokens that proofs are exchanged for, ready for use. */
export function importProofKeys({ orderTokens }: ResolvedConfig): Promise<readonly ImportedKey[]> {
  return Promise.all((orderTokens.exchange?.keys ?? []).map(importOrderTokenKey));
}
