import type { Language } from './words.ts';

/** What the page says on which shoppers find their order. */
export interface FindWords {
  readonly title: string;
  readonly lead: string;
  readonly number: string;
  readonly numberHint: string;
  readonly email: string;
  readonly send: string;
  readonly enterTitle: string;
  /** The same whether there is such an order or not. */
  readonly sent: (until: string) => string;
  readonly outbox: string;
  readonly code: string;
  readonly codeHint: string;
  readonly open: string;
  readonly again: string;
  readonly waiting: string;
  readonly opened: string;
  readonly needsScript: string;
  readonly order: (name: string) => string;
  readonly total: (amount: string) => string;
}

/** What the page says, by language. */
export const FIND_WORDS: Readonly<Record<Language, FindWords>> = {
  en: {
    title: 'Find your order',
    lead: 'We send a code to the e-mail address that you ordered with.',
    number: 'Order number',
    numberHint: 'As in our mails, such as #1001',
    email: 'E-mail address',
    send: 'Send me a code',
    enterTitle: 'Enter the code',
    sent: (until) =>
      `If there is an order with this number and this address, a code is on its way. It is valid until ${until}.`,
    outbox: 'The demo keeps its mails here',
    code: 'Code',
    codeHint: 'Eight digits',
    open: 'Open my order',
    again: 'Ask for another code',
    waiting: 'One moment …',
    opened: 'This is your order.',
    needsScript: 'This page needs JavaScript.',
    order: (name) => `Order ${name}`,
    total: (amount) => `Total ${amount}`,
  },
  de: {
    title: 'Bestellung finden',
    lead: 'Wir schicken einen Code an die E-Mail-Adresse, mit der Sie bestellt haben.',
    number: 'Bestellnummer',
    numberHint: 'Wie in unseren E-Mails, etwa #1001',
    email: 'E-Mail-Adresse',
    send: 'Code anfordern',
    enterTitle: 'Code eingeben',
    sent: (until) =>
      `Wenn es eine Bestellung mit dieser Nummer und dieser Adresse gibt, ist ein Code unterwegs. Er gilt bis ${until} Uhr.`,
    outbox: 'Die Demo verwahrt ihre E-Mails hier',
    code: 'Code',
    codeHint: 'Acht Ziffern',
    open: 'Bestellung öffnen',
    again: 'Weiteren Code anfordern',
    waiting: 'Einen Moment …',
    opened: 'Das ist Ihre Bestellung.',
    needsScript: 'Diese Seite braucht JavaScript.',
    order: (name) => `Bestellung ${name}`,
    total: (amount) => `Summe ${amount}`,
  },
};
