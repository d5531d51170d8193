import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { deploy } from './extension.ts';

let extension: Awaited<ReturnType<typeof deploy>>;
let cache: string;

beforeAll(async () => {
  extension = await deploy();
  // Shopify's Liquid reference as it comes with the package: nothing is downloaded, and nothing of an earlier download is used.
  cache = await mkdtemp(join(tmpdir(), 'amend-theme-check-'));
  process.env['XDG_CACHE_HOME'] = cache;
  process.env['SHOPIFY_TLD_ROOT'] = join(cache, 'none');
});

afterAll(async () => {
  await extension.remove();
  await rm(cache, { recursive: true });
});

/** What Shopify's theme-check reports on the extension, and how much it has looked at. */
async function check() {
  const { themeCheckRun } = await import('@shopify/theme-check-node');
  const { theme, config, offenses } = await themeCheckRun(
    extension.folder,
    join(extension.folder, '.theme-check.yml'),
  );
  return {
    files: theme.length,
    context: config.context,
    reports: offenses.map(({ check, uri, message }) => `${uri.split('/').at(-1)}: ${check}: ${message}`),
  };
}

/** What is reported while a file is another one. */
async function checkWith(path: string, change: (text: string) => string): Promise<readonly string[]> {
  const file = join(extension.folder, path);
  const text = await readFile(file, 'utf8');
  await writeFile(file, change(text));
  try {
    return (await check()).reports;
  } finally {
    await writeFile(file, text);
  }
}

describe('theme-check', () => {
  it('reports nothing on the extension, and has looked at all of it', async () => {
    const { files, context, reports } = await check();
    expect(reports).toEqual([]);
    expect(context).toBe('app');
    expect(files).toBeGreaterThan(35);
  });

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a filter that Liquid does not have',
      'snippets/widget.liquid',
      (text) => `${text}{{ 1 | ad: 2 }}`,
      /UnknownFilter/,
    ],
    [
      'an asset that is not there',
      'blocks/embed.liquid',
      (text) => text.replace("'amend.js'", "'amnd.js'"),
      /MissingAsset/,
    ],
    [
      'a text that is not there',
      'snippets/find-order.liquid',
      (text) => text.replace('open_order.lead', 'open_order.led'),
      /TranslationKeyExists/,
    ],
    [
      'a language in which a text is missing',
      'locales/fr.json',
      (text) => text.replace(/"lead".*\n/, ''),
      /MatchingTranslations/,
    ],
    [
      'a label that is not there',
      'blocks/upsell.liquid',
      (text) => text.replace('t:blocks.upsell', 't:blocks.up'),
      /ValidSchemaTranslations/,
    ],
    [
      'a tag that blocks must not have',
      'blocks/order.liquid',
      (text) => `{% stylesheet %}{% endstylesheet %}${text}`,
      /AppBlockValidTags/,
    ],
    [
      'a block without a schema',
      'blocks/order.liquid',
      (text) => text.replace(/\{% schema[\s\S]*/, ''),
      /AppBlockMissingSchema/,
    ],
    [
      'a script that keeps the page waiting',
      'blocks/embed.liquid',
      (text) => text.replace('type="module"', ''),
      /ParserBlockingScript/,
    ],
  ])('finds %s', async (_, path, change, report) => {
    expect(await checkWith(path, change)).toEqual([expect.stringMatching(report)]);
  });
});
