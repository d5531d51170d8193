import type { Language } from './locales/texts.ts';
import type { GivenSettings } from './settings.ts';

/**
 * The language to speak, and the tag to ask the API for; English where the wanted language is not spoken.
 * Source: the element's `locale`, the settings, the closest `lang`, the browser.
 */
export function findLocale(
  host: Element,
  settings: GivenSettings,
): readonly [language: Language, locale: string] {
  const locale =
    host.getAttribute('locale') ??
    settings.locale ??
    host.closest('[lang]')?.getAttribute('lang') ??
    navigator.language;
  if (/^de\b/i.test(locale)) return ['de', locale];
  return ['en', /^en\b/i.test(locale) ? locale : 'en'];
}

/** The browser's own time zone. */
export function findOwnTimeZone(): string {
  // The first Intl formatter of a page takes tens of milliseconds; Temporal takes none.
  return globalThis.Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
