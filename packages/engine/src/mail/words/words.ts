import type { Language } from '../../languages.ts';
import type { MailKind } from '../mail-kinds.ts';
import type { ChangeWords } from './change-words.ts';

/** What sentences of mails are about, each as it is read: `#1001`, `€4.00`, `Monday 23 November`, `11:00`. */
export interface Said {
  readonly order: string;
  readonly amount: string;
  readonly date: string;
  readonly time: string;
}

/** A sentence that says some of it. */
export type Sentence<Part extends keyof Said> = (said: Pick<Said, Part>) => string;

/** What a mail with a one-time code says. */
export interface CodeWords {
  readonly subject: Sentence<'order'>;
  readonly asked: Sentence<'order'>;
  /** The name of the code. */
  readonly label: string;
  readonly valid: Sentence<'time'>;
  /** What to do where somebody else asked for it. */
  readonly notAsked: string;
}

/**
 * Everything that mails say in one language, a file of its own beside this one. The compiler asks for every word. What is said when is decided elsewhere, once
 * for all languages: `openings.ts`, `change-line.ts`, `write-mail.ts`.
 */
export interface MailWords {
  readonly tag: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Between a name and what it names. */
  readonly colon: string;
  /** Between two parts of a name, and between a name and a price. */
  readonly comma: string;
  readonly greeting: string;
  /** At most 75 characters with an order and an amount. */
  readonly subjects: Readonly<Record<MailKind | 'cancelled', Sentence<'order' | 'amount'>>>;
  readonly sentences: {
    readonly changed: Sentence<'order'>;
    readonly cancelled: Sentence<'order'>;
    /** The shop has agreed to a change, and it is made. */
    readonly agreed: Sentence<'order'>;
    /** What comes back, as money or as store credit. */
    readonly moneyBack: Sentence<'amount'>;
    readonly creditBack: Sentence<'amount'>;
    readonly toPay: Sentence<'amount'>;
    readonly payBy: Sentence<'date' | 'time'>;
    /** The link to pay comes in a mail of its own, or the shop says how to pay. */
    readonly linkFollows: string;
    readonly shopTells: string;
    readonly paid: Sentence<'order' | 'amount'>;
    /** A change was taken back: not paid in time, or for another reason. */
    readonly unpaid: Sentence<'order' | 'date' | 'time'>;
    readonly notKept: Sentence<'order'>;
    readonly asBefore: string;
    readonly onItsWay: Sentence<'order' | 'amount'>;
    readonly credited: Sentence<'order' | 'amount'>;
    readonly requested: Sentence<'order'>;
    readonly declined: Sentence<'order'>;
  };
  readonly code: CodeWords;
  readonly changes: ChangeWords;
  /** Before the list of what was to be changed and was taken back. */
  readonly takenBack: string;
  /** Before the list of what stays. */
  readonly staying: string;
  /** The name of what the order costs now. */
  readonly total: string;
  /** The link to the payment page. */
  readonly pay: Sentence<'amount'>;
  /** Before the shop's own words. */
  readonly note: string;
  /** Last, where the shopper may answer. */
  readonly closing: string;
  /** The link to the order. */
  readonly order: string;
  /** The link to the shop. */
  readonly store: string;
}
