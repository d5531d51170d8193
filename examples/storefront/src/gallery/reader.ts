import { displayFor, type Display } from '@amend/engine';

/** A language of the gallery, by what its pages ask the API for. */
export const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', de: 'de-DE' };

/** The display texts of the engine, for a language of the gallery and the browser's own time zone. */
export function displayIn(lang: string): Display {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return displayFor({ locale: LOCALES[lang] ?? lang, timeZone });
}
