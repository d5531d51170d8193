import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { documentedExample } from '../../storefront/test/documented-examples.ts';
import { readSchema, source } from './extension.ts';

describe('docs/guide/theme.md', () => {
  it('copies all of the extension into an app', () => {
    const app = mkdtempSync(join(tmpdir(), 'amend-app-'));
    onTestFinished(() => rmSync(app, { recursive: true }));
    // The same without pnpm around it, which would look after everything that is installed.
    const script = documentedExample('copy-extension.sh', {
      '../my-app': app,
      'npx -y pnpm@12 install\n': '',
      'npx -y pnpm@12 --filter @amend/example-theme-app-extension build': `'${process.execPath}' examples/theme-app-extension/build/assets.ts`,
    });
    const cwd = join(source, '../..');
    execFileSync('sh', ['-e', '-c', script], { cwd });
    const folder = join(app, 'extensions/amend-theme');
    expect(readdirSync(folder).toSorted()).toEqual([
      'assets',
      'blocks',
      'locales',
      'shopify.extension.toml',
      'snippets',
    ]);
    const assets = readdirSync(join(folder, 'assets'));
    // Source: Shopify CLI, `SUPPORTED_ASSET_EXTS`.
    expect(assets.filter((name) => !/\.(?:js|css|png|jpe?g|svg)$/.test(name))).toEqual([]);
    for (const name of ['amend.js', 'amend.css', 'amend-theme.js', 'amend-theme.css'])
      expect(assets).toContain(name);
    expect(readFileSync(join(folder, 'shopify.extension.toml'), 'utf8')).toContain('type = "theme"');
  }, 60_000);

  it('has the app proxy where the app embed looks for it', () => {
    const toml = documentedExample('shopify.app.toml');
    const [, prefix] = /^prefix = "(\w+)"$/m.exec(toml) ?? [];
    const [, subpath] = /^subpath = "(\w+)"$/m.exec(toml) ?? [];
    const setting = readSchema('embed').settings.find(({ id }) => id === 'proxy');
    expect(setting?.default).toBe(`/${prefix}/${subpath}`);
  });
});
