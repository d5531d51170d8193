import type { ChangeKind } from '@amend/contract';

import type { ResolvedConfig } from '../config.ts';
import type { AppliedRule } from './applied-rules.ts';
import { PROOF_NAMES } from './proof-name.ts';
import type { ProofName } from './proof-name.ts';

/** Who asks for a kind of change, by their order token. */
interface Asked {
  readonly kind: ChangeKind;
  readonly config: Pick<ResolvedConfig, 'changes' | 'proofs'>;
  /** The kinds of change that the token permits. */
  readonly permitted: readonly string[];
  /** The proof that the token was exchanged for, or `merchant`. None: whoever asks need not show anything. */
  readonly proof?: string | undefined;
}

/**
 * The proofs with which a kind of change could be made that the shopper's own proof does not permit, or that a rule wants more for (rule R22): in every
 * list of the configuration and the rules, and with a scope that has the change. `null` where nothing more is needed; empty where nothing would do.
 */
export function neededProofs(
  { kind, config, permitted, proof }: Asked,
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

function opens(name: string, kind: ChangeKind, { proofs }: Asked['config']): boolean {
  return (Object.entries(proofs).find(([known]) => known === name)?.[1]?.changes ?? []).includes(kind);
}
