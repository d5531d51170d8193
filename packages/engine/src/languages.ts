/**
 * The languages that Amend speaks, each to all of its regions: Portuguese as in Brazil, Chinese in simplified characters.
 * A new one is a tag here; the compiler then asks for its problems and its mails.
 */
export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt-BR',
  'pl',
  'sv',
  'da',
  'ja',
  'ko',
  'zh-Hans',
  'ar',
] as const;

/** A language that Amend speaks, as a BCP 47 tag. */
export type Language = (typeof LANGUAGES)[number];

/** How a reader is spoken to. */
export interface Speech {
  readonly language: Language;
  /** The locale of the numbers, dates and amounts between the words: the reader's where their language is spoken, else English. */
  readonly locale: string;
}

const languagesBySubtag: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.map((language) => [primarySubtag(language), language]),
);

/** Chinese in traditional characters: whoever reads those hears English rather than the other script. */
const TRADITIONAL_CHINESE = /^zh-(?:hant|tw|hk|mo)\b/i;

/**
 * The closest language to a BCP 47 locale, and English where there is none. A language is spoken to all of its regions (RFC 4647, lookup): `fr-CA` hears
 * French, and its dates are Canadian. The widgets choose alike.
 */
export function speechFor(locale: string): Speech {
  const language = TRADITIONAL_CHINESE.test(locale)
    ? undefined
    : languagesBySubtag.get(primarySubtag(locale));
  return language ? { language, locale } : { language: 'en', locale: 'en' };
}

function primarySubtag(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}
