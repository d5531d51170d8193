/** Takes pictures of the page in the theme, on a phone and at a desk: `pnpm --filter @amend/example-theme-app-extension screenshots [folder]`. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launchChromium } from '../../storefront/test/browser.ts';
import { visit } from '../../storefront/test/visitor.ts';
import { openShop, PAGE } from './open-shop.ts';

const folder = process.argv[2] ?? join(tmpdir(), 'amend-theme-pictures');
mkdirSync(folder, { recursive: true });
const shop = await openShop();
const browser = await launchChromium();

for (const width of [390, 1280]) {
  for (const as of ['customer', 'stranger']) {
    const { page, complaints, leave } = await visit(browser, width);
    if (as === 'customer') await page.context().addCookies([shop.cookieOf('#1001')]);
    await page.goto(shop.origin + PAGE, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, `${as}-${width}.png`), fullPage: true });
    for (const complaint of complaints) console.error(complaint);
    await leave();
  }
}

await browser.close();
await shop.close();
console.log(`The pictures are in ${folder}.`);
