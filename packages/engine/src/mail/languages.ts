import { displayFor } from '../display/display.ts';
import type { Display } from '../display/display.ts';
import { speechFor } from '../languages.ts';
import type { Language } from '../languages.ts';
import type { ShopperLanguage } from '../ledger.ts';
import { ar } from './words/ar.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { ko } from './words/ko.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { ptBR } from './words/pt-BR.ts';
import { sv } from './words/sv.ts';
import type { MailWords } from './words/words.ts';
import { zhHans } from './words/zh-Hans.ts';

const mailWords: Readonly<Record<Language, MailWords>> = {
  en,
  de,
  fr,
  es,
  it,
  nl,
  'pt-BR': ptBR,
  pl,
  sv,
  da,
  ja,
  ko,
  'zh-Hans': zhHans,
  ar,
};

/** How a shopper is written to: the words of their language where there are some, else English. */
export function wordsForShopper({ locale }: Pick<ShopperLanguage, 'locale'>): MailWords {
  return mailWords[speechFor(locale).language];
}

/** Writes dates and money in the language of the words: `fi` in an English mail would read as neither. */
export function displayForMail({ locale, timeZone }: ShopperLanguage): Display {
  return displayFor({ locale: speechFor(locale).locale, timeZone });
}
