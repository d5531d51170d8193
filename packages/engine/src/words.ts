/** A merchant's own words for shoppers: one text for all of them, or one for each language (`en`, `de`, `pt-BR`). */
export type Words = string | Readonly<Record<string, string>>;

/** The words for a reader: in their locale, else in its language, else in English, else the first that there are. */
export function wordsFor(words: Words, locale: string): string {
  if (typeof words === 'string') return words;
  const wanted = [locale.toLowerCase(), locale.toLowerCase().split('-')[0], 'en'];
  const texts = Object.entries(words);
  const found = wanted
    .map((tag) => texts.find(([key]) => key.toLowerCase() === tag))
    .find((entry) => entry !== undefined);
  return (found ?? texts[0])?.[1] ?? '';
}
