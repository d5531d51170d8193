import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { blockNames, readBlock, readSchema, source } from './extension.ts';

const folder = join(source, 'locales');
const files = readdirSync(folder);
const schemaFiles = files.filter((file) => file.endsWith('.schema.json'));
const shopFiles = files.filter((file) => !file.endsWith('.schema.json'));

/** The languages of the widgets, as Shopify names them. */
const LANGUAGES = ['ar', 'da', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'sv', 'zh-CN'];

/** Every text of a file by its whole name. */
function readTexts(file: string): ReadonlyMap<string, string> {
  return new Map(flatten(JSON.parse(readFileSync(join(folder, file), 'utf8')), ''));
}

function flatten(tree: object, path: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as const] : flatten(value, `${path}${name}.`),
  );
}

const languageOf = (file: string) => file.split('.')[0];
const liquid = [
  ...blockNames.map(readBlock),
  ...readdirSync(join(source, 'snippets')).map((file) =>
    readFileSync(join(source, 'snippets', file), 'utf8'),
  ),
].join('\n');

describe('the texts in the theme editor', () => {
  const used = [...liquid.matchAll(/"t:([\w.]+)"/g)].map(([, key]) => key);

  it.each(schemaFiles)('%s has every label, and none that is not used', (file) => {
    expect([...readTexts(file).keys()].toSorted()).toEqual([...new Set(used)].toSorted());
  });

  // The theme editor itself speaks no Arabic.
  it('are there in every language of the widgets that the editor speaks', () => {
    expect(schemaFiles.map(languageOf)).toEqual(LANGUAGES.filter((language) => language !== 'ar'));
  });

  it.each(schemaFiles)('%s has names of blocks that fit into the sidebar', (file) => {
    const names = [...readTexts(file)].filter(([key]) => key.startsWith('blocks.') || key === 'embed.name');
    expect(names).toHaveLength(blockNames.length);
    for (const [, name] of names) expect(name.length).toBeLessThan(25);
  });
});

describe('the texts in the shop', () => {
  const used = [...liquid.matchAll(/'([\w.]+)' \| t\b/g)].map(([, key]) => key);

  it.each(shopFiles)('%s has every text, and none that is not used', (file) => {
    expect([...readTexts(file).keys()].toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it('are there in every language of the widgets', () => {
    expect(shopFiles.map(languageOf)).toEqual(LANGUAGES);
  });

  it.each(shopFiles)('%s says until when a code is valid, and leaves no other blank', (file) => {
    const blanks = [...readTexts(file)].flatMap(([key, text]) =>
      [...text.matchAll(/\{.+?\}\}?/g)].map(([blank]) => `${key} ${blank}`),
    );
    expect(blanks).toEqual(['open_order.sent {{ time }}']);
  });
});

describe('the limits that Shopify sets', () => {
  it('are kept: 30 blocks, 100 languages of 15 KB, 100 KB of Liquid', () => {
    expect(blockNames.length).toBeLessThanOrEqual(30);
    expect(files.length).toBeLessThanOrEqual(100);
    for (const file of files) expect(statSync(join(folder, file)).size).toBeLessThan(15_000);
    expect(Buffer.byteLength(liquid)).toBeLessThan(100_000);
  });

  it('are kept by the settings: each has a name of its own, and a default that can be chosen', () => {
    for (const name of blockNames) {
      const { settings } = readSchema(name);
      const ids = settings.flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { options = [], default: chosen } of settings.filter(({ type }) => type === 'select'))
        expect(options.map(({ value }) => value)).toContain(chosen);
    }
  });
});
