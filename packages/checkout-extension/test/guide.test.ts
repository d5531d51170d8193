import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parse } from 'smol-toml';
import { describe, expect, it, onTestFinished } from 'vitest';

import { documentedExample } from '../../../examples/storefront/test/documented-examples.ts';
import { buildExtension } from '../build/extension.ts';

const own = fileURLToPath(new URL('../', import.meta.url));
const { files } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));

describe('docs/guide/thank-you-page.md', () => {
  it('copies all of the package that Shopify’s CLI looks for into an app, in any shell', async () => {
    const app = mkdtempSync(join(tmpdir(), 'amend-app-'));
    onTestFinished(() => rmSync(app, { recursive: true }));
    const installed = join(app, 'node_modules/@amend/checkout-extension');
    for (const name of files.filter((file: string) => file !== 'dist'))
      cpSync(join(own, name), join(installed, name), { recursive: true });
    mkdirSync(join(installed, 'dist'));
    await buildExtension(join(installed, 'dist/amend.js'));
    mkdirSync(join(app, 'extensions/amend'), { recursive: true });

    execFileSync('sh', ['-e', '-c', documentedExample('copy-checkout-extension.sh')], { cwd: app });
    const folder = join(app, 'extensions/amend');
    expect(readdirSync(folder).toSorted()).toEqual([...files].toSorted());
    const toml = readFileSync(join(folder, 'shopify.extension.toml'), 'utf8');
    const modules = [...toml.matchAll(/^module = "(.+)"$/gm)].map(([, module = '']) => module);
    expect(modules.length).toBeGreaterThan(0);
    for (const module of modules) expect(readFileSync(join(folder, module), 'utf8')).toContain('export');
    expect(parse(toml)).toHaveProperty('api_version');
  });
});
