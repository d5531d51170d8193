import { speechFor } from './languages.ts';

/** A merchant's own words for shoppers: one text for all of them, or one for each language (`en`, `de`, `pt-BR`). */
export type Words = string | Readonly<Record<string, string>>;

/**
 * The words for a reader: in their locale, else in its language, else in the language that Amend speaks to them, which is English where it does not speak
 * theirs; else the first that there are.
 */
export function wordsFor(words: Words, locale: string): string {
  if (typeof words === 'string') return words;
  const wanted = [locale, locale.split('-', 1)[0], speechFor(locale).language, 'en'];
  const texts = Object.entries(words);
  const found = wanted
    .map((tag) => texts.find(([key]) => key.toLowerCase() === tag?.toLowerCase()))
    .find((entry) => entry !== undefined);
  return (found ?? texts[0])?.[1] ?? '';
}
