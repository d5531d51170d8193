import { readdirSync, readFileSync } from 'node:fs';

import type { StatementKind } from '@amend/sdk/light';
import { LANGUAGES } from '@amend/widgets/locales/languages';
import { describe, expect, it } from 'vitest';

import { createTranslate } from '../harness/translate.ts';
import type { Translations } from '../harness/translate.ts';
import { fileOf, writeLocale } from '../scripts/locale-files.ts';
import { NOTED } from '../src/texts/ask.ts';
import { createSay } from '../src/texts/say.ts';
import { loadGroups, QUESTIONS, statementsOf } from './questions.ts';

const folder = new URL('../locales/', import.meta.url);
const FILES: Readonly<Record<string, string>> = { pt: 'pt-BR', zh: 'zh-Hans' };
const languages = LANGUAGES.split('|');

const KINDS: readonly StatementKind[] = [
  'preparing',
  'preparing_rest',
  'shipped',
  'in_transit',
  'arriving',
  'overdue',
  'delayed',
  'out_for_delivery',
  'delivery_attempted',
  'delivery_failed',
  'ready_for_pickup',
  'picked_up',
  'delivered',
  'cancelled',
  'order_cancelled',
  'nothing_to_track',
];

/** The most that every version of Shopify's CLI takes, in bytes. */
const MOST_BYTES = 16 * 1024;

function readLocale(language: string): Translations {
  return JSON.parse(readFileSync(new URL(fileOf(language), folder), 'utf8'));
}

/** Every path to a text, the plural categories of a text left out. */
function pathsIn(translations: Translations, path = ''): readonly string[] {
  return Object.entries(translations).flatMap(([name, text]) => {
    const inner = path ? `${path}.${name}` : name;
    if (typeof text === 'string') return [inner];
    return typeof text['other'] === 'string' && !('today' in text) ? [inner] : pathsIn(text, inner);
  });
}

describe('Shopify’s translations', () => {
  it('are there for every language that the widgets speak, and for no other', () => {
    expect(readdirSync(folder).toSorted()).toEqual(languages.map(fileOf).toSorted());
  });

  it.each(languages)('are up to date in %s, and small enough for Shopify', async (language) => {
    const text = readFileSync(new URL(fileOf(language), folder), 'utf8');
    // Said in a word, because the texts fill screens.
    expect(text === (await writeLocale(language)), 'Run `generate` of this package.').toBe(true);
    expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
  });

  it.each(languages)(
    'have the same texts in %s as in English, beside those that the client has itself',
    (language) => {
      const here = pathsIn(readLocale(language)).filter((path) => !path.startsWith('card.problems.'));
      expect(here).toEqual(pathsIn(readLocale('en')));
      expect(JSON.stringify(readLocale(language))).not.toMatch(/""|undefined|\[object/);
    },
  );

  it.each(languages)('say what the widgets say in %s', async (language) => {
    const groups = await loadGroups(FILES[language] ?? language);
    const translations = readLocale(language);
    const say = createSay(createTranslate(language, translations));
    const ask = (path: string, given: readonly unknown[]): unknown =>
      Reflect.apply(say, null, [path, ...given]);
    const told = new Set<string>();
    for (const [path, text] of listTexts(groups)) {
      const statement = /^tracking\.statements\.(\w+)\.sentence$/.exec(path);
      const isAsked = pathsIn(translations).some((one) => one === path || one.startsWith(`${path}.`));
      if (!isAsked) continue;
      const kind = KINDS.find((one) => one === statement?.[1]);
      const questions = kind
        ? statementsOf(kind).map((one) => [one])
        : typeof text === 'function'
          ? (QUESTIONS[path] ?? [])
          : [[]];
      if (questions.length === 0) throw new Error(`Say in test/questions.ts how "${path}" is asked.`);
      for (const given of questions) {
        const expected = typeof text === 'function' ? Reflect.apply(text, null, given) : text;
        expect([path, given, ask(path, given)]).toEqual([path, given, expected]);
        told.add(path);
      }
    }
    expect(told.size).toBeGreaterThan(150);
  });

  it.each(languages)('have a note in %s for the statements that are said to have one', async (language) => {
    const { statements } = (await loadGroups(FILES[language] ?? language)).tracking;
    const noted = Object.entries(statements).flatMap(([kind, { note }]) => (note ? [kind] : []));
    expect(noted.toSorted()).toEqual(NOTED.toSorted());
  });
});

function listTexts(texts: object, path = ''): readonly (readonly [path: string, text: unknown])[] {
  return Object.entries(texts).flatMap(([name, text]) => {
    const inner = path ? `${path}.${name}` : name;
    return typeof text === 'object' && text !== null ? listTexts(text, inner) : [[inner, text] as const];
  });
}
