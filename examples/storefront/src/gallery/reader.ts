import { displayFor, type Display } from '@amend/engine';

/** The languages of the gallery, all that the widgets speak, by what its pages ask the API for. Direction comes with the language. */
export const LOCALES: Readonly<Record<string, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  ar: 'ar-AE',
  fr: 'fr-FR',
  es: 'es-ES',
  it: 'it-IT',
  nl: 'nl-NL',
  pt: 'pt-BR',
  pl: 'pl-PL',
  sv: 'sv-SE',
  da: 'da-DK',
  ja: 'ja-JP',
  ko: 'ko-KR',
  zh: 'zh-CN',
};

/** The display texts of the engine, for a language of the gallery and the browser's own time zone. */
export function displayIn(lang: string): Display {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return displayFor({ locale: LOCALES[lang] ?? lang, timeZone });
}
