import { de } from './change/de.ts';
import { en } from './change/en.ts';
import type { ChangeWords } from './change/words.ts';
import type { Language } from './words.ts';

/** The words for changing an order, on the server and in the page's script alike. */
export const CHANGE_WORDS: Readonly<Record<Language, ChangeWords>> = { en, de };
