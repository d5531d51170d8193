import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { Language, Words } from './words/words.ts';

/** What the pages of a language say in `lang`: a shop in Berlin writes its English the European way, 24 November and 15:42. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** The words of a language that was asked for (`de`, `de-AT`); English where the shop does not speak it. */
export function wordsFor(asked: string | undefined): { readonly language: Language; readonly words: Words } {
  const isGerman = /^de\b/i.test(asked ?? '');
  return isGerman ? { language: 'de', words: de } : { language: 'en', words: en };
}
