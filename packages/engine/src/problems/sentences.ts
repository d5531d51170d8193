import type { AddressField, Moment, ProblemCode } from '@amend/contract';

import type { ProofName } from '../rules/proof-name.ts';

/** What a sentence may need to be exact: a time of day, a number of seconds. */
export interface Particulars {
  /** When the edit window closed, as the shopper reads it: `15:42`. */
  readonly closedAt?: string | undefined;
  /** When the edit window opens again: `Monday 23 November` and `15:42`. */
  readonly opensAt?: Pick<Moment, 'date' | 'time'> | undefined;
  /** Whether everything of the order has arrived. */
  readonly isDelivered?: boolean | undefined;
  /** After how long it may be tried again, in the form of `waits`: `5 seconds`. */
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

/** What a wait is counted in. */
export type WaitUnit = 'second' | 'minute' | 'hour';

/** The forms of a word by the plural category of its number (CLDR), `#` being the number; `other` is also for those that a language leaves out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>>;

/** Everything that problems say in one language. The compiler asks for every code and every field. */
export interface ProblemWords {
  readonly problems: Readonly<Record<ProblemCode, Sentences>>;
  readonly fields: Readonly<
    Record<'missing' | 'not_in_country' | 'locked' | 'refused', (field: string) => string>
  >;
  readonly fieldNames: Readonly<Record<AddressField, string>>;
  /** What a shopper does to bring each proof, so that it can follow “you can”. */
  readonly proofs: Readonly<Record<ProofName, string>>;
  /** How long to wait, in the case that it has after “try again in”. */
  readonly waits: Readonly<Record<WaitUnit, PluralForms>>;
}

/** Sentences that need no particulars. */
export function plain(title: string, detail: string, nextStep: string): Sentences {
  return { title, detail: () => detail, nextStep: () => nextStep };
}
