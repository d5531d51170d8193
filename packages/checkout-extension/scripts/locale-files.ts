import { translateTo } from './translations.ts';

/** The language of whoever speaks none of the others. */
const DEFAULT_LANGUAGE = 'en';

/** The locales that are not simply their language: who reads Chinese in traditional characters reads English rather than the other script. */
const LOCALES: Readonly<Record<string, string>> = { zh: 'zh-CN' };

/** The name of a language's file as Shopify wants it. */
export function fileOf(language: string): string {
  const locale = LOCALES[language] ?? language;
  return language === DEFAULT_LANGUAGE ? `${locale}.default.json` : `${locale}.json`;
}

/** What stands in the file of a language. */
export async function writeLocale(language: string): Promise<string> {
  return `${JSON.stringify(await translateTo(language))}\n`;
}
