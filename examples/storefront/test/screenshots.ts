import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { BrowserContextOptions, Page } from 'playwright-core';

import { launchChromium } from './browser.ts';
import { openDemo } from './open-demo.ts';

// Takes the pictures of the documentation: pnpm --filter @amend/example-storefront screenshots

const images = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const settings: BrowserContextOptions = {
  deviceScaleFactor: 2,
  locale: 'en-GB',
  timezoneId: 'Europe/Berlin',
};

/** A dozen cells of the gallery, by the names of their pictures. */
const CELLS = {
  'order-calm': 'widget=order&state=calm&theme=soft',
  'order-to-be-paid': 'widget=order&state=payment-first',
  'tracking-delayed': 'widget=order-tracking&state=delayed&theme=sharp',
  'tracking-arabic': 'widget=order-tracking&state=arriving&lang=ar&theme=soft&scheme=dark',
  'address-form': 'widget=address-correction&state=form&theme=soft',
  'address-review': 'widget=address-correction&state=confirming',
  'swap-choosing': 'widget=item-swap&state=choosing&theme=sharp',
  'swap-price': 'widget=item-swap&state=confirming-dearer&scheme=dark',
  'offer-priced': 'widget=upsell&state=offered&theme=soft',
  'cancel-review': 'widget=cancel-order&state=confirming',
  'window-last-hour': 'widget=edit-window&state=partly-open-last-hour&theme=soft&lang=de',
  offline: 'widget=address-correction&state=offline&scheme=dark',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'nordlys-fonts-'));
const demo = await openDemo();
const browser = await launchChromium({ FONTCONFIG_FILE: writeFontSettings() });

try {
  const phone = await take('confirmation-phone', 390, 844, async (page) => {
    await page.goto(`${demo.addresses.storefront}/thank-you/1005`);
    await page.getByText(/^Arriving/).waitFor();
  });
  const desktop = await take('confirmation-desktop', 1280, 844, async (page) => {
    await page.goto(`${demo.addresses.storefront}/thank-you/1001`);
    await page.getByRole('button', { name: 'Change address' }).waitFor();
  });
  await take('confirmation', 1120, 560, (page) => layBeside(page, phone, desktop));
  const quote = await shoot(390, 844, async (page) => {
    await page.goto(`${demo.addresses.storefront}/thank-you/1001`);
    await page.locator('summary', { hasText: 'Linen shirt' }).last().click();
    await page.getByLabel('Colour / Size').selectOption({ label: 'Ink / XL, €72.00' });
    await page.getByRole('button', { name: 'Review change' }).click();
    await page.getByRole('heading', { name: 'You pay €4.00 more' }).waitFor();
    await page.locator('#changes').evaluate((heading) => heading.scrollIntoView());
  });
  const changed = await shoot(1280, 844, async (page) => {
    await page.goto(`${demo.addresses.storefront}/thank-you/1001`);
    await page.locator('summary', { hasText: 'Add something' }).click();
    await page.getByRole('button', { name: 'Add Canvas tote' }).click();
    await page.getByRole('button', { name: 'Confirm change' }).click();
    await page.getByText('Your order is changed.').waitFor();
    await page.locator('[data-outcome]').evaluate((outcome) => outcome.scrollIntoView({ block: 'center' }));
  });
  await take('change-order', 1120, 560, (page) => layBeside(page, quote, changed));
  await take('back-office', 1280, 844, async (page) => {
    await page.goto(demo.addresses.shopify);
    await page.getByRole('link', { name: '#1004' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  for (const [name, query] of Object.entries(CELLS))
    await take(
      `widgets/${name}`,
      420,
      800,
      async (page) => {
        await page.goto(`${demo.addresses.storefront}/gallery?${query}`);
        await page.locator('html[data-gallery=ready]').waitFor();
      },
      '.stage',
    );
} finally {
  await browser.close();
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
}

async function take(name: string, ...how: Parameters<typeof shoot>): Promise<Buffer> {
  const picture = await shoot(...how);
  writeFileSync(join(images, `${name}.png`), picture);
  return picture;
}

/** Takes a picture of what can be seen of a page, or of one thing on it. */
async function shoot(
  width: number,
  height: number,
  show: (page: Page) => Promise<void>,
  what?: string,
): Promise<Buffer> {
  const context = await browser.newContext({ ...settings, viewport: { width, height } });
  const page = await context.newPage();
  await show(page);
  await page.waitForLoadState('networkidle');
  const picture = await (what ? page.locator(what).first() : page).screenshot({ omitBackground: true });
  await context.close();
  return picture;
}

/** Puts both pictures into one, for a page that has room for one only. */
async function layBeside(page: Page, phone: Buffer, desktop: Buffer): Promise<void> {
  const [first, second] = [phone, desktop].map(
    (picture) => `data:image/png;base64,${picture.toString('base64')}`,
  );
  await page.setContent(`
    <style>
      body { display: flex; justify-content: space-between; margin: 0 }
      img { height: 558px; border: 1px solid #8883; border-radius: 12px }
    </style>
    <img src="${first}"><img src="${second}">`);
}

/** The machine's own fonts, and the one that the tests' Chromium brings along for machines that have none of the shop's. */
function writeFontSettings(): string {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig>
      <dir>/usr/share/fonts</dir><dir>${join(tmpdir(), 'fonts')}</dir><cachedir>${folder}</cachedir>
      <alias><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
    </fontconfig>`,
  );
  return file;
}
