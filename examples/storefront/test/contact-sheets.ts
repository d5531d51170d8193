import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Browser } from 'playwright-core';

import { CHOICES } from '../src/gallery/filters.ts';
import { launchChromium } from './browser.ts';
import { openDemo } from './open-demo.ts';

// Takes pictures of every cell of the gallery, many to a sheet, to be looked at:
// pnpm --filter @amend/example-storefront contact-sheets [part of a sheet's name]

const folder = fileURLToPath(new URL('../contact-sheets/', import.meta.url));

/** What is on a sheet, as the gallery's query. */
type Sheet = Readonly<Record<'widget' | 'theme' | 'scheme' | 'lang', string>> & {
  readonly width: keyof typeof WIDTHS;
};

/** How wide a cell is, and how many stand beside each other. */
const WIDTHS = { phone: { cell: 360, columns: 6 }, desk: { cell: 672, columns: 3 } };

/** Every theme, light and dark, in English; the long words of German and the direction of Arabic in the first theme. */
const LOOKS = [
  ...CHOICES.theme.flatMap((theme) => CHOICES.scheme.map((scheme) => ({ theme, scheme, lang: 'en' }))),
  { theme: 'inherit', scheme: 'light', lang: 'de' },
  { theme: 'inherit', scheme: 'light', lang: 'ar' },
  { theme: 'soft', scheme: 'dark', lang: 'ar' },
] as const;

const [wanted = ''] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const demo = await openDemo();
const browser = await launchChromium();
const gallery = `${demo.addresses.storefront}/gallery`;

try {
  for (const widget of await listWidgets(browser))
    for (const look of LOOKS)
      for (const width of ['phone', 'desk'] as const) {
        const name = [widget, look.theme, look.scheme, look.lang, width].join('-');
        if (name.includes(wanted)) await takeSheet(name, { widget, width, ...look });
      }
} finally {
  await browser.close();
  await demo.close();
}

async function listWidgets(browser: Browser): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(gallery);
  await page.locator('html[data-gallery=ready]').waitFor();
  const names = await page.locator('main > section > h2').allTextContents();
  await page.close();
  return names;
}

async function takeSheet(name: string, query: Sheet): Promise<void> {
  const { cell, columns } = WIDTHS[query.width];
  const context = await browser.newContext({
    viewport: { width: columns * (cell + 16) + 32, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  // Always the same day, so that two sheets can be laid beside each other.
  await page.clock.setFixedTime('2026-11-24T09:00:00Z');
  await page.goto(`${gallery}?${new URLSearchParams({ ...query })}`);
  await page.locator('html[data-gallery=ready]').waitFor();
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await context.close();
  console.log(name);
}
