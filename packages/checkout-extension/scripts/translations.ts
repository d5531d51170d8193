import { globSync, readFileSync } from 'node:fs';

import type { TextGroups } from '@amend/widgets/locales/texts';

import { asks, askSentence } from '../src/texts/ask.ts';
import type { Asked } from '../src/texts/ask.ts';
import { samplesOf } from './samples.ts';

/** A tree of Shopify's translations; the leaves of a plural are named by its categories. */
export interface Translations {
  readonly [name: string]: string | Translations;
}

/** The groups that the texts of the widgets come in. */
const GROUPS = [
  'card',
  'tracking',
  'address',
  'form',
  'changes',
] as const satisfies readonly (keyof TextGroups)[];
const source = new URL('../src/', import.meta.url);

/** The languages that the widgets speak, each with the name of its files in the widgets. */
const FILES: Readonly<Record<string, string>> = { pt: 'pt-BR', zh: 'zh-Hans' };

/** A number of each plural category that a language can have, ordinary ones first. */
const NUMBERS = [2, 3, 5, 1, 0, 4, 6, 7, 11, 12, 21, 22, 100, 1_000_000];

/** What the extension can say in a language, as Shopify's translations: what its source asks for, from the texts of the widgets and its own. */
export async function translateTo(language: string): Promise<Translations> {
  const said = await Promise.all(
    GROUPS.map(async (group): Promise<readonly [string, unknown]> => {
      const module = await import(`@amend/widgets/locales/${group}.${FILES[language] ?? language}`);
      return [group, module.texts ?? module.cardTexts];
    }),
  );
  const { texts: page } = await import(`../texts/${language}.ts`);
  const isAsked = findAsked();
  const leaves = [...said, ['page', page] as const]
    .flatMap(([group, texts]) => listTexts(texts, group))
    .filter(([path]) => isAsked(path))
    .flatMap(([path, text]) => writeText(path, text, language));
  return growTree(leaves.filter(([, text]) => text !== ''));
}

type Leaf = readonly [path: string, text: string];

function listTexts(texts: unknown, path: string): readonly (readonly [path: string, text: unknown])[] {
  return typeof texts === 'object'
    ? Object.entries(Object(texts)).flatMap(([name, text]) => listTexts(text, `${path}.${name}`))
    : [[path, texts]];
}

/** Tells which texts the source asks for; a `${…}` in a path stands for any name. */
function findAsked(): (path: string) => boolean {
  const code = globSync('**/*.{ts,tsx}', { cwd: source })
    .filter((file) => !file.startsWith('texts/'))
    .map((file) => readFileSync(new URL(file, source), 'utf8'))
    .join('\n');
  const groups = [...GROUPS, 'page'].join('|');
  const quoted = RegExp(`['\`]((?:${groups})\\.[\\w.\${}-]+)['\`]`, 'g');
  const paths = [...code.matchAll(quoted)].map(([, path = '']) => {
    const anyName = path.replaceAll('.', String.raw`\.`).replaceAll(/\$\{\w+\}/g, String.raw`[\w-]+`);
    return RegExp(`^${anyName}$`);
  });
  return (path) => paths.some((pattern) => pattern.test(path));
}

function writeText(path: string, text: unknown, language: string): readonly Leaf[] {
  // Where one statement needs a function for its sentence, others get by with a string.
  const isStatement = path.startsWith('tracking.') && path.endsWith('.sentence');
  if (typeof text !== 'function' && !isStatement) return [[path, `${text}`]];
  const say = (...given: readonly unknown[]) =>
    `${typeof text === 'function' ? Reflect.apply(text, null, given) : text}`;
  const ways: Readonly<Record<string, (...given: never[]) => Asked>> = asks;
  const ask = isStatement ? askSentence : ways[path];
  const { given, isCounting } = samplesOf(path);
  const nameOf = (one: readonly unknown[]): string => {
    const { variant }: Asked = ask ? Reflect.apply(ask, null, one) : { variant: '' };
    return variant ? `${path}.${variant}` : path;
  };
  if (!isCounting) return given.map((one) => [nameOf(one), say(...one).replace('7654321', '{{number}}')]);
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return given.flatMap((rest) =>
    pluralCategories.map((category): Leaf => {
      const number = numberOf(category, language);
      const counted = say(number, ...rest).replace(RegExp(`\\b${number}\\b`), '{{number}}');
      return [`${nameOf([number, ...rest])}.${category}`, counted];
    }),
  );
}

function numberOf(category: string, language: string): number {
  const rules = new Intl.PluralRules(language);
  const number = NUMBERS.find((one) => rules.select(one) === category);
  // What only fractions are counted as is never said.
  return number ?? 2;
}

function growTree(leaves: readonly Leaf[]): Translations {
  const tree: Record<string, Record<string, string>[string] | Translations> = {};
  for (const [path, text] of leaves) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let branch: Record<string, unknown> = tree;
    for (const name of names) branch = Object((branch[name] ??= {}));
    if (branch[last] !== undefined && branch[last] !== text)
      throw new Error(`"${path}" is said in two ways: "${branch[last]}" and "${text}".`);
    branch[last] = text;
  }
  return tree;
}
