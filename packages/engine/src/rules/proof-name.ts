import { PROOF_KINDS } from '@amend/contract';

/** What can stand in a list of proofs: their kinds, and `merchant` for an order token of the merchant's own server. */
export const PROOF_NAMES = [...PROOF_KINDS, 'merchant'] as const;

/** A kind of proof, or `merchant` for an order token of the merchant's own server. */
export type ProofName = (typeof PROOF_NAMES)[number];
