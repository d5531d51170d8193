import { LANGUAGES } from './locales/languages.ts';
import type { Language } from './locales/languages.ts';
import type { GivenSettings } from './settings.ts';

/**
 * The language to speak, and the tag to ask the API for.
 * Source: the element's `locale`, the settings, the closest `lang`, the browser.
 */
export function findLocale(host: Element, settings: GivenSettings): Spoken {
  return speak(
    host.getAttribute('locale') ??
      settings.locale ??
      host.closest<HTMLElement>('[lang]')?.lang ??
      navigator.language,
  );
}

/** A language, and the tag that the API is asked for. */
export type Spoken = readonly [language: Language, locale: string];

/**
 * What to speak to somebody who wants `locale`; English where that is not spoken.
 *
 * A language is spoken to all of its regions (RFC 4647, lookup): fr-CA hears French, and its dates are Canadian. Not so
 * Chinese in traditional characters: whoever reads those hears English rather than the other script.
 */
export function speak(locale: string): Spoken {
  const spoken = RegExp(`^(?!zh-(hant|[tm]|hk))(${LANGUAGES})\\b`, 'i').exec(locale);
  return spoken ? [spoken[2]?.toLowerCase() as Language, locale] : ['en', 'en'];
}

/** The browser's own time zone. */
export function findOwnTimeZone(): string {
  // The first Intl formatter of a page takes tens of milliseconds; Temporal takes none.
  return globalThis.Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
