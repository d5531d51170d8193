import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, inject, it, onTestFinished } from 'vitest';

import { launchChromium } from './browser.ts';
import { documentedExample } from './documented-examples.ts';
import { findBasePort } from './free-ports.ts';
import { openGuideFolder } from './guide-folder.ts';
import { visit } from './visitor.ts';

describe('the guide for the script tag', () => {
  it('leads from an empty folder to an address put right', async () => {
    const folder = openGuideFolder(import.meta.dirname);
    const port = await findBasePort();
    cpSync(inject('scripts').script, join(folder.path, 'amend'), { recursive: true });
    folder.save('page.html', { 4401: String(port + 1) });
    folder.save('shop.mjs', { 4400: String(port), 4401: String(port + 1), 4402: String(port + 2) });
    expect(await folder.run('shop.mjs')).toContain(`The page is at http://localhost:${port}.`);

    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const { page, complaints, layoutShift } = await visit(browser, 390);
    await page.goto(`http://localhost:${port}`);
    await page.getByText('Your order is being prepared').waitFor();
    await page.getByRole('button', { name: 'Change address' }).waitFor();
    expect(await layoutShift()).toBe(0);
    await page.getByRole('button', { name: 'Change address' }).click();
    await page.getByLabel('Postal code').fill('10115');
    await page.getByRole('button', { name: 'Review change' }).click();
    await page.getByRole('button', { name: 'Save address' }).click();
    await page.getByText('10115 Berlin').first().waitFor();
    await page.goto(`http://127.0.0.1:${port + 2}`);
    await page.getByText('#1001').first().click();
    await page.getByText('10115').first().waitFor();
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
  });
});

describe('the guide for rendering on a server', () => {
  it('leads from there to tracking that needs no script, and to a page on which nothing moves when it comes', async () => {
    const folder = openGuideFolder(import.meta.dirname);
    const port = await findBasePort();
    const { script, server } = inject('scripts');
    cpSync(script, join(folder.path, 'amend'), { recursive: true });
    folder.save('page.html', { 4401: String(port + 1) });
    // As it was built for the demo's own server: Node does not read TSX.
    folder.save('tracking.mjs', { '@amend/widgets/server': pathToFileURL(server).href });
    const lastOfImports = "import { serve } from '@amend/simulator/node';\n";
    folder.save('shop.mjs', {
      [lastOfImports]: lastOfImports + documentedExample('import-tracking.js'),
      "  return ['text/html', (await readFile('page.html', 'utf8')).replace('ORDER_TOKEN', token)];\n":
        documentedExample('answer-with-tracking.js', { 4401: String(port + 1) }),
      4400: String(port),
      4401: String(port + 1),
      4402: String(port + 2),
    });
    await folder.run('shop.mjs');

    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const without = await browser.newContext({ javaScriptEnabled: false });
    const silent = await without.newPage();
    await silent.goto(`http://localhost:${port}`);
    await silent.getByText('Your order is being prepared').waitFor();

    const { page, complaints, layoutShift } = await visit(browser, 390);
    await page.goto(`http://localhost:${port}`);
    await page.getByRole('button', { name: 'Change address' }).waitFor();
    await page.getByText('Your order is being prepared').waitFor();
    expect(await layoutShift()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
