import type { ChangeKind } from '@amend/contract';

import { judge } from './judge.ts';
import type { Finding, Subject } from './judge.ts';
import type { Consequence, Rule } from './rule.ts';

/** A rule that applied to a change, with what follows from it; plain data, for the ledger. */
export interface AppliedRule {
  readonly name: string;
  readonly version: string | null;
  readonly consequences: readonly Consequence[];
}

/** A rule as it was looked at. */
export interface JudgedRule extends AppliedRule {
  readonly finding: Finding;
  /** Whether its condition holds and it says something about this kind of change. */
  readonly isApplied: boolean;
}

/** Looks at every rule, in the merchant's order. `consequences` are those for this kind of change, whether the condition holds or not. */
export function judgeRules(rules: readonly Rule[], kind: ChangeKind, subject: Subject): JudgedRule[] {
  return rules.map(({ name, version = null, when, then }) => {
    const finding = judge(when, subject);
    const consequences = [then['every-change'], then[kind]].filter((each) => each !== undefined);
    return { name, version, consequences, finding, isApplied: finding.holds && consequences.length > 0 };
  });
}
