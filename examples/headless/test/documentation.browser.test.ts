import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { createServer } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';

import { launchChromium } from '../../storefront/test/browser.ts';
import { findBasePort } from '../../storefront/test/free-ports.ts';
import { openGuideFolder } from '../../storefront/test/guide-folder.ts';
import { visit } from '../../storefront/test/visitor.ts';

const run = promisify(execFile);

describe('the guide for headless storefronts', () => {
  it('leads from an empty folder to an address put right', async () => {
    const folder = openGuideFolder(import.meta.dirname);
    const port = await findBasePort();
    folder.save('api.mjs', { 5173: String(port), 4401: String(port + 1), 4402: String(port + 2) });
    folder.save('index.html');
    folder.save('main.tsx');
    expect(await folder.run('api.mjs')).toContain(`The API answers at http://127.0.0.1:${port + 1}.`);

    const server = await createServer({
      root: folder.path,
      configFile: false,
      logLevel: 'warn',
      server: { port, strictPort: true, host: 'localhost' },
      cacheDir: join(folder.path, 'cache'),
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
    const folder = openGuideFolder(import.meta.dirname);
    for (const name of ['main.tsx', 'rendered.tsx', 'elements.tsx', 'hooks.tsx', 'typed-element.tsx'])
      folder.save(name);
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
    writeFileSync(
      join(folder.path, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['*.tsx'] }),
    );
    const tsc = join(import.meta.dirname, '../node_modules/.bin/tsc');
    const { stdout } = await run(tsc, ['-p', folder.path]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });
});
