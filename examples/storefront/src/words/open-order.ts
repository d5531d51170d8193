import type { Language } from './words.ts';

/** What the page says that opens the link of a mail. */
export interface OpenWords {
  readonly title: string;
  readonly opening: string;
  readonly opened: string;
  readonly noLink: string;
  /** To what shows the rest of the order, and lets its address be changed. */
  readonly askForCode: string;
  readonly order: (name: string) => string;
  readonly total: (amount: string) => string;
}

/** What the page says, by language. */
export const OPEN_WORDS: Readonly<Record<Language, OpenWords>> = {
  en: {
    title: 'Your order',
    opening: 'Opening your order …',
    opened: 'Opened by the link in our mail, which does not show your name and street.',
    noLink: 'Open the link in our mail once more to see your order.',
    askForCode: 'See all of it and change the address, with a code by e-mail',
    order: (name) => `Order ${name}`,
    total: (amount) => `Total ${amount}`,
  },
  de: {
    title: 'Ihre Bestellung',
    opening: 'Ihre Bestellung wird geöffnet …',
    opened: 'Geöffnet über den Link in unserer E-Mail, der Name und Straße nicht zeigt.',
    noLink: 'Öffnen Sie den Link in unserer E-Mail noch einmal, um Ihre Bestellung zu sehen.',
    askForCode: 'Alles sehen und die Adresse ändern, mit einem Code per E-Mail',
    order: (name) => `Bestellung ${name}`,
    total: (amount) => `Summe ${amount}`,
  },
};
