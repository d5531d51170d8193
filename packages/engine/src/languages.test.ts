import { describe, expect, it } from 'vitest';

import { LANGUAGES, speechFor } from './languages.ts';

describe('speechFor', () => {
  it.each(LANGUAGES)('speaks %s to whoever asks for it', (language) => {
    expect(speechFor(language)).toEqual({ language, locale: language });
    expect(speechFor(language.toUpperCase()).language).toBe(language);
  });

  it.each([
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['ar-EG-u-nu-latn', 'ar'],
  ])('speaks to %s in %s, with their own dates', (locale, language) => {
    expect(speechFor(locale)).toEqual({ language, locale });
  });

  it.each(['zh-TW', 'zh-Hant', 'zh-Hant-HK', 'zh-hk', 'zh-MO', 'fi', 'nb-NO', 'fil', 'arn', 'root', ''])(
    'speaks English, dates and all, to %j',
    (locale) => {
      expect(speechFor(locale)).toEqual({ language: 'en', locale: 'en' });
    },
  );
});
