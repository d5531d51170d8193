import type { AddressField, ProblemCode } from '@amend/contract';

/** What a sentence may need to be exact: a time of day, a number of seconds. */
export interface Particulars {
  /** When the edit window closed, as the shopper reads it: `15:42`. */
  readonly closedAt?: string | undefined;
  /** When the edit window opens again, with the day: `Monday, 23 November, 15:42`. */
  readonly opensAt?: string | undefined;
  /** After how long it may be tried again: `5 seconds`. */
  readonly wait?: string | undefined;
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
}

/** Sentences that need no particulars. */
export function plain(title: string, detail: string, nextStep: string): Sentences {
  return { title, detail: () => detail, nextStep: () => nextStep };
}
