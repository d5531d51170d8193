import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { createServer } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';

import { launchChromium } from '../../storefront/test/browser.ts';
import { documentedExample } from '../../storefront/test/documented-examples.ts';
import { findBasePort } from '../../storefront/test/free-ports.ts';
import { visit } from '../../storefront/test/visitor.ts';

const run = promisify(execFile);

/** An empty folder, inside this package, so that the examples find the packages they import. */
function openFolder(): string {
  const folder = mkdtempSync(join(import.meta.dirname, '.guide-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  // Nothing of the settings of this package: a new folder has none.
  writeFileSync(join(folder, 'tsconfig.json'), '{}');
  return folder;
}

describe('the guide for headless storefronts', () => {
  it('leads from an empty folder to an address put right', async () => {
    const folder = openFolder();
    const port = await findBasePort();
    const write = (name: string, replacements = {}) =>
      writeFileSync(join(folder, name), documentedExample(name, replacements));
    write('api.mjs', { 5173: String(port), 4401: String(port + 1), 4402: String(port + 2) });
    write('index.html');
    write('main.tsx');

    const api = spawn(process.execPath, ['api.mjs'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(async () => {
      const ended = once(api, 'exit');
      api.kill();
      await ended;
    });
    const [greeting] = await once(api.stdout, 'data');
    expect(String(greeting)).toContain(`The API answers at http://127.0.0.1:${port + 1}.`);

    const server = await createServer({
      root: folder,
      configFile: false,
      logLevel: 'warn',
      server: { port, strictPort: true, host: 'localhost' },
      cacheDir: join(folder, 'cache'),
      optimizeDeps: { include: ['react', 'react-dom/client', 'react/jsx-dev-runtime'] },
    });
    await server.listen();
    onTestFinished(() => server.close());

    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const { page, complaints } = await visit(browser, 390);
    await page.goto(`http://localhost:${port}`);
    await page.getByRole('heading', { name: 'Order #1001: preparing' }).waitFor();
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Postal code').fill('10115');
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByText('It will go to Lena Hartwig, Invalidenstraße 116, 10115 Berlin').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. It goes to Lena Hartwig, Invalidenstraße 116, 10115 Berlin').waitFor();
    await page.goto(`http://127.0.0.1:${port + 2}`);
    await page.getByText('#1001').first().click();
    await page.getByText('10115').first().waitFor();
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
  });

  it('has examples in valid TSX', async () => {
    const folder = openFolder();
    for (const name of ['main.tsx', 'rendered.tsx', 'elements.tsx', 'hooks.tsx'])
      writeFileSync(join(folder, name), documentedExample(name));
    const compilerOptions = {
      strict: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      target: 'es2023',
      lib: ['esnext', 'dom', 'dom.iterable'],
      types: ['vite/client'],
      jsx: 'react-jsx',
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.tsx'] }));
    const tsc = join(import.meta.dirname, '../node_modules/.bin/tsc');
    const { stdout } = await run(tsc, ['-p', folder]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });
});
