import { displayFor } from '../display/display.ts';
import type { Display } from '../display/display.ts';
import type { ShopperLanguage } from '../ledger.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { MailWords } from './words/words.ts';

const languages: Readonly<Record<string, MailWords>> = { de, en };

/** How a shopper is written to: the words of their language where there are some, else English. */
export function wordsForShopper({ locale }: Pick<ShopperLanguage, 'locale'>): MailWords {
  const language = locale.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(languages, language) ? (languages[language] ?? en) : en;
}

/** Writes dates and money in the language of the words: `fr-CH` in an English mail would read as neither. */
export function displayForMail({ locale, timeZone }: ShopperLanguage, { tag }: MailWords): Display {
  const isTheirs = locale.split('-')[0]?.toLowerCase() === tag;
  return displayFor({ locale: isTheirs ? locale : tag, timeZone });
}
