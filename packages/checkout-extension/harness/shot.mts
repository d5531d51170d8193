import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { openHarness } from '/work/wt/extension/packages/checkout-extension/harness/open-harness.ts';
const h = await openHarness();
const b = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox','--disable-gpu'] });
for (const [name, path, w] of JSON.parse(process.argv[2])) {
  const c = await b.newContext({ viewport: { width: w, height: 900 }, timezoneId: 'Europe/Berlin' });
  const p = await c.newPage();
  p.on('console', (m) => console.log('console', m.type(), m.text()));
  p.on('pageerror', (e) => console.log('error', e.message));
  await p.goto(h.url + path);
  await p.waitForTimeout(2500);
  await p.screenshot({ path: `/tmp/${name}.png`, fullPage: true });
}
await b.close(); await h.close();
