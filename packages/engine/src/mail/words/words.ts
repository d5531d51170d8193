import type { ChangeEffect } from '@amend/contract';

import type { CodeFacts } from '../code-facts.ts';
import type { MailFacts } from '../mail-facts.ts';
import type { MailKind } from '../mail-kinds.ts';

/** What one kind of mail says before its facts. */
export interface MailTexts {
  readonly subject: (facts: MailFacts) => string;
  /** Paragraphs of a sentence or two. */
  readonly opening: (facts: MailFacts) => readonly string[];
}

/** What a mail with a one-time code says before the code and after it. */
export interface CodeTexts {
  readonly subject: (facts: CodeFacts) => string;
  readonly opening: (facts: CodeFacts) => readonly string[];
  /** The name of the code. */
  readonly label: string;
  readonly closing: (facts: CodeFacts) => readonly string[];
}

/**
 * Everything that mails say in one language. A language is a file of its own beside this one, and a line in `languages.ts`; the compiler asks for
 * every word.
 */
export interface MailWords {
  /** A BCP 47 tag. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly greeting: string;
  readonly kinds: Readonly<Record<MailKind, MailTexts>>;
  readonly code: CodeTexts;
  /** What a change did, in one line. */
  readonly change: (effect: ChangeEffect) => string;
  /** Before the list of what was to be changed and was taken back. */
  readonly takenBack: string;
  /** Before the list of what stays. */
  readonly staying: string;
  /** The name of what the order costs now. */
  readonly total: string;
  /** The link to the payment page. */
  readonly pay: (facts: MailFacts) => string;
  /** Before the shop's own words. */
  readonly note: string;
  /** Last, where the shopper may answer. */
  readonly closing: string;
  /** The link to the shop. */
  readonly order: string;
  readonly store: string;
}

/** An item as it is called in a sentence: `Linen shirt, Sage / M`. */
export function itemName({
  title,
  variantTitle,
}: {
  readonly title: string;
  readonly variantTitle: string | null;
}): string {
  return variantTitle === null ? title : `${title}, ${variantTitle}`;
}
