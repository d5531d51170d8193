import type { Translate } from '../src/texts/say.ts';

/** Shopify's translations of one language, as they stand in a file of `locales`. */
export interface Translations {
  readonly [name: string]: string | Translations;
}

/**
 * What `shopify.i18n.translate` does, as Shopify documents it: finds a text by its path, chooses a plural by `count`, and fills in the blanks. Throws where there is
 * no such text, or a blank is left, so that no test passes over it.
 */
export function createTranslate(locale: string, translations: Translations): Translate {
  const plurals = new Intl.PluralRules(locale);
  return (key, blanks = {}) => {
    let found: string | Translations | undefined = translations;
    for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
    const { count } = blanks;
    if (typeof found === 'object' && typeof count === 'number')
      found = found[plurals.select(count)] ?? found['other'];
    if (typeof found !== 'string') throw new Error(`There is no text "${key}" in ${locale}.`);
    return found.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = blanks[name];
      if (value === undefined) throw new Error(`"${key}" has a blank "${name}" that nothing was given for.`);
      return String(value);
    });
  };
}
