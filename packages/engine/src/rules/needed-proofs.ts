import { PROOF_KINDS } from '@amend/contract';

import type { AppliedRule } from './applied-rules.ts';
import type { Question } from './decide.ts';

/** What can stand in a list of proofs: their kinds, and `merchant` for an order token of the merchant's own server. */
export const PROOF_NAMES = [...PROOF_KINDS, 'merchant'] as const;

/** A kind of proof, or `merchant` for an order token of the merchant's own server. */
export type ProofName = (typeof PROOF_NAMES)[number];

/**
 * The proofs with which a kind of change could be made that the shopper's own proof does not permit, or that a rule wants more for (rule R22): in every
 * list of the configuration and the rules, and with a scope that has the change. `null` where nothing more is needed; empty where nothing would do.
 */
export function neededProofs(
  { kind, config, permitted, proof }: Question,
  applied: readonly AppliedRule[],
): readonly ProofName[] | null {
  const isPermitted = permitted.includes(kind);
  // A server of the merchant's leaves out what it does not want: no proof would change that.
  if (!isPermitted && (proof === undefined || proof === 'merchant')) return [];
  const lists = [
    config.changes[kind].proofs,
    ...applied.flatMap(({ consequences }) => consequences.map(({ proofs }) => proofs)),
  ].filter((list) => list !== undefined);
  const isInEach = (name: string) => lists.every((list) => list.some((wanted) => wanted === name));
  if (isPermitted && (proof === undefined || isInEach(proof))) return null;
  return PROOF_NAMES.filter((name) => isInEach(name) && (name === 'merchant' || opens(name, kind, config)));
}

function opens(
  name: Exclude<ProofName, 'merchant'>,
  kind: Question['kind'],
  { proofs }: Question['config'],
): boolean {
  return (Object.entries(proofs).find(([known]) => known === name)?.[1]?.changes ?? []).includes(kind);
}
