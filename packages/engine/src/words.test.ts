import { describe, expect, it } from 'vitest';

import { wordsFor } from './words.ts';

const words = { fr: 'Non', en: 'No', de: 'Nein', 'pt-BR': 'Não', 'zh-Hans': '不行' };

describe('wordsFor', () => {
  it.each([
    ['de', 'Nein'],
    ['de-AT', 'Nein'],
    ['pt-br', 'Não'],
    ['pt', 'Não'],
    ['pt-PT', 'Não'],
    ['zh-CN', '不行'],
    ['zh-TW', 'No'],
    ['ja', 'No'],
  ])('speaks to a reader of %s: %s', (locale, text) => {
    expect(wordsFor(words, locale)).toBe(text);
  });

  it('says the one text to everybody, and the first of several where English is none of them', () => {
    expect(wordsFor('No', 'de')).toBe('No');
    expect(wordsFor({ fr: 'Non', de: 'Nein' }, 'ja')).toBe('Non');
  });
});
