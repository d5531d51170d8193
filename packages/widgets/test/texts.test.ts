import { globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { texts as arabicChanges } from '../src/locales/changes.ar.ts';
import { texts as polishChanges } from '../src/locales/changes.pl.ts';
import { texts as arabic } from '../src/locales/form.ar.ts';
import { texts as polish } from '../src/locales/form.pl.ts';
import { LANGUAGES } from '../src/locales/languages.ts';
import { LANGUAGE_FILES, sayEverything } from './say-everything.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const GROUPS = {
  card: 'CardTexts',
  tracking: 'TrackingTexts',
  address: 'AddressTexts',
  form: 'FormTexts',
  changes: 'ChangesTexts',
};
const languages = LANGUAGES.split('|').map((language) => LANGUAGE_FILES[language] ?? language);
const others = languages.filter((language) => language !== 'en');

/** Words that a language really shares with English. */
const SHARED = /^(Mug.*|\d+ (×|minutes?)|Total|optional|Region|Suggestions?|Province)$/;

/** What each script is told by; a language that is not here is written in Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  'zh-Hans': /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};

describe('the texts', () => {
  it('are there in every language, a file for each group, and in no other', () => {
    const files = readdirSync(`${source}locales`).filter((name) => name.split('.').length === 3);
    const wanted = Object.keys(GROUPS).flatMap((group) =>
      languages.map((language) => `${group}.${language}.ts`),
    );
    expect(files.toSorted()).toEqual(wanted.toSorted());
  });

  it.each(Object.entries(GROUPS))(
    'have no word in the group "%s" that no widget says',
    async (group, type) => {
      const readers = globSync('**/*.{ts,tsx}', { cwd: source })
        .filter((path) => !path.includes('.test.') && !path.startsWith('locales/'))
        .map((path) => readFileSync(source + path, 'utf8'))
        .filter((code) => code.includes(type) || code.includes('mount'));
      const { texts, cardTexts } = await import(`../src/locales/${group}.en.ts`);
      const unused = namesIn(texts ?? cardTexts).filter(
        (name) =>
          !readers.some((code) =>
            RegExp(`(texts|words|cancel|window|swap|upsell|own)\\??\\.(\\w+\\.)?${name}\\b`, 'i').test(code),
          ),
      );
      expect(unused).toEqual([]);
    },
  );

  it.each(others)('leave nothing in English in %s', async (language) => {
    for (const group of Object.keys(GROUPS)) {
      const english = await sayEverything(group, 'en');
      const spoken = await sayEverything(group, language);
      const left = Object.entries(spoken).filter(
        ([name, text]) => text !== '' && text === english[name] && !SHARED.test(text),
      );
      expect(left).toEqual([]);
    }
  });

  it.each(Object.entries(SCRIPTS))('are written in the script of %s', async (language, script) => {
    for (const group of Object.keys(GROUPS)) {
      const foreign = Object.values(await sayEverything(group, language)).filter(
        (text) => /\p{L}{3}/u.test(text) && !text.includes('Mug') && !script.test(text),
      );
      expect(foreign).toEqual([]);
    }
  });

  it.each(languages)('neither shout nor stumble in %s', async (language) => {
    for (const group of Object.keys(GROUPS)) {
      const odd = Object.values(await sayEverything(group, language)).filter((text) =>
        /[!！'"]|\b(undefined|null|NaN)\b|\[object| {2}| $/.test(text),
      );
      expect(odd).toEqual([]);
    }
  });

  it('count in Polish and Arabic as those do', () => {
    expect([2, 5, 12, 22].map((count) => polish.problems(count))).toEqual([
      '2 pola do sprawdzenia',
      '5 pól do sprawdzenia',
      '12 pól do sprawdzenia',
      '22 pola do sprawdzenia',
    ]);
    expect([1, 60].map((count) => polishChanges.span(count, 'minute'))).toEqual(['1 minuty', '60 minut']);
    expect([2, 3, 11].map((count) => arabic.problems(count))).toEqual([
      'يُرجى مراجعة حقلين',
      'يُرجى مراجعة 3 حقول',
      'يُرجى مراجعة 11 حقلًا',
    ]);
    expect([1, 2, 3, 24].map((count) => arabicChanges.span(count, 'hour'))).toEqual([
      'ساعة واحدة',
      'ساعتين',
      '3 ساعات',
      '24 ساعة',
    ]);
  });
});

/** The names of a group's texts; what is found by a kind that the API names is not counted name by name. */
function namesIn(texts: object): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'object' && ['cancel', 'window', 'swap', 'upsell'].includes(name)
      ? [name, ...Object.keys(text)]
      : [name],
  );
}
