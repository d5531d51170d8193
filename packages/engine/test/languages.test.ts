import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../src/languages.ts';
import type { Language } from '../src/languages.ts';
import { problemWords } from '../src/problems/words.ts';
import { particularsIn, textsOf } from './texts-of.ts';

const english = textsOf('en');
const others = LANGUAGES.filter((language) => language !== 'en');

/** What other languages may say as English does. */
const alike: readonly string[] = ['ltr', ': ', ', ', '“⟨text⟩”'];

/** Where each language gives an example of its own country. */
const withExample: readonly string[] = ['problems.contact_invalid.nextStep'];

interface Fault {
  readonly what: RegExp;
  /** Where it is looked for; everywhere where nothing is said. */
  readonly where?: RegExp;
  readonly language?: Language;
}

const sentence = /^problems\.\w+\.(?:detail|nextStep)$|^fields\.|^mails\.sentences\./;
const heading = /^problems\.\w+\.title$|^mails\.subjects\./;

/** What the texts of a good shop do not have. */
const faults: readonly Fault[] = [
  { what: /[!！]/u },
  { what: /["']|\.\.\.| {2}/u },
  { what: /^\s|\s$/u, where: /^(?!mails\.(?:colon|comma)$)/ },
  { what: /undefined|\[object/u },
  { what: /[^.。]$/u, where: sentence },
  { what: /[.。]$/u, where: heading },
  // No-break spaces stand before a colon and inside quotation marks, narrow ones before a semicolon and a question mark.
  { what: /[^\u00a0]:|[^\u202f][;?]|«[^\u00a0]|[^\u00a0]»/u, language: 'fr' },
  { what: /(?<!¿[^¿?]*)\?/u, language: 'es' },
  { what: /[“„«»]/u, language: 'sv' },
  { what: /[“„]/u, language: 'da' },
  // Punctuation is as wide as the characters that it stands beside.
  { what: /[一-鿿ぁ-ヿ][,.:;?()]|[,.:;?()][一-鿿ぁ-ヿ]|，/u, language: 'ja' },
  { what: /[一-鿿][,.:;?()]|[,.:;?()][一-鿿]/u, language: 'zh-Hans' },
  { what: /你/u, language: 'zh-Hans' },
  { what: /[,;?]/u, language: 'ar' },
];

describe('LANGUAGES', () => {
  it.each(others)('P1 L5 says in %s all that is said in English', (language) => {
    const texts = textsOf(language);
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(others)('E12 L5 gives in %s the times, amounts and numbers that English gives', (language) => {
    for (const [path, text] of textsOf(language)) {
      if (withExample.includes(path)) continue;
      expect([path, ...particularsIn(text)]).toEqual([path, ...particularsIn(english.get(path) ?? '')]);
    }
  });

  it.each(others)('P1 L5 leaves nothing in %s as it is in English', (language) => {
    const left = [...textsOf(language)].filter(
      ([path, text]) => text === english.get(path) && !alike.includes(text),
    );
    expect(left).toEqual([]);
  });

  it.each(LANGUAGES)('E12 L5 writes %s as a good shop does', (language) => {
    const found = faults
      .filter((fault) => fault.language === undefined || fault.language === language)
      .flatMap(({ what, where = /^/ }) =>
        [...textsOf(language)].filter(([path, text]) => where.test(path) && what.test(text)),
      );
    expect(found).toEqual([]);
  });

  it.each(LANGUAGES)('E12 counts in %s how long to wait', (language) => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 200 }, (_, index) => rules.select(index + 1)));
    for (const forms of Object.values(problemWords[language].waits)) {
      expect(Object.keys(forms)).toEqual(expect.arrayContaining([...needed, 'other']));
      expect(forms.other).toContain('#');
    }
  });
});
