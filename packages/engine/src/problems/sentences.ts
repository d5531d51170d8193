import type { AddressField, ProblemCode } from '@amend/contract';

import type { ProofName } from '../rules/proof-name.ts';

/** What a sentence may need to be exact: a time of day, a number of seconds. */
export interface Particulars {
  /** When the edit window closed, as the shopper reads it: `15:42`. */
  readonly closedAt?: string | undefined;
  /** When the edit window opens again, with the day: `Monday, 23 November, 15:42`. */
  readonly opensAt?: string | undefined;
  /** After how long it may be tried again: `5 seconds`. */
  readonly wait?: string | undefined;
  /** What the shopper can do to show more surely that the order is theirs, each of which would do: `log in at the shop or …`. */
  readonly waysToShow?: string | undefined;
}

/** What a shopper is told: a short title, what happened, and what can be done (rule E12). */
export interface Sentences {
  readonly title: string;
  readonly detail: (particulars: Particulars) => string;
  readonly nextStep: (particulars: Particulars) => string;
}

/** Everything Amend's server says in one language. The compiler asks for every code and every field. */
export interface Language {
  readonly problems: Readonly<Record<ProblemCode, Sentences>>;
  readonly fields: Readonly<
    Record<'missing' | 'not_in_country' | 'locked' | 'refused', (field: string) => string>
  >;
  readonly fieldNames: Readonly<Record<AddressField, string>>;
  /** What a shopper does to bring each proof, so that it can follow “you can”. */
  readonly proofs: Readonly<Record<ProofName, string>>;
}

/** Sentences that need no particulars. */
export function plain(title: string, detail: string, nextStep: string): Sentences {
  return { title, detail: () => detail, nextStep: () => nextStep };
}
