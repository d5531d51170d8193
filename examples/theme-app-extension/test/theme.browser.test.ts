import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { launchChromium } from '../../storefront/test/browser.ts';
import { visit } from '../../storefront/test/visitor.ts';
import type { Visitor } from '../../storefront/test/visitor.ts';
import { blockNames } from './extension.ts';
import { EARLIER, openShop, PAGE } from './open-shop.ts';
import type { Shop } from './open-shop.ts';
import { linkTo } from './order-link.ts';

/** The widgets, by the blocks that have one. */
const WIDGETS = blockNames.filter((name) => !['embed', 'open-order'].includes(name));

let shop: Shop;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  [shop, browser] = await Promise.all([openShop(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});
beforeEach(async () => {
  shop.simulator.reset();
  shop.letterbox.clear();
  Object.assign(shop.decisions, { embed: {}, moreBlocks: [], designMode: false });
  visitor = await visit(browser, 390);
});
afterEach(() => visitor.leave());

/** Opens the page of the order, as the customer of an order or as anybody. */
async function come({ as, path = PAGE }: { readonly as?: string; readonly path?: string } = {}) {
  const { page } = visitor;
  if (as !== undefined) await page.context().addCookies([shop.cookieOf(as)]);
  await page.goto(shop.origin + path);
  return {
    page,
    tracking: page.locator('amend-order-tracking'),
    address: page.locator('amend-address-correction'),
  };
}

/** That nothing moved, nothing was complained about, and nothing is in anybody's way. */
async function expectCalm() {
  expect(await visitor.layoutShift()).toBe(0);
  expect(visitor.complaints).toEqual([]);
  expect(await visitor.findBarriers()).toEqual([]);
}

describe('the extension in a theme', () => {
  it('T18 shows a customer who is logged in their order, by the proof of the app proxy, and moves nothing', async () => {
    const { tracking, address } = await come({ as: '#1001' });
    await tracking.getByText('Your order is being prepared').waitFor();
    await address.getByText('10155 Berlin').waitFor();
    await expectCalm();

    await address.getByRole('button', { name: 'Change address', exact: true }).click();
    await address.getByLabel('Postal code').fill('10115');
    await address.getByRole('button', { name: 'Review change', exact: true }).click();
    await address.getByRole('button', { name: 'Save address', exact: true }).click();
    await address.getByText('Saved.').first().waitFor();
    const order = shop.simulator.state.orders.find(({ name }) => name === '#1001');
    expect(order?.shippingAddress).toMatchObject({ zip: '10115' });
  });

  it('sends a customer to Shopify to log in, and shows their order when they are back', async () => {
    const { page, address } = await come();
    await page.getByRole('main').getByRole('link', { name: 'Log in', exact: true }).click();
    await address.getByText('10155 Berlin').waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('T18 opens another of the customer’s orders when they choose it', async () => {
    const { page, tracking } = await come({ as: '#1001' });
    await tracking.getByText('Your order is being prepared').waitFor();
    const list = page.getByLabel('Order', { exact: true });
    expect(await list.locator('option').allTextContents()).toEqual([
      expect.stringMatching(/^#1001 · /),
      expect.stringMatching(RegExp(`^${EARLIER} · `)),
    ]);
    await list.selectOption({ index: 1 });
    await tracking.getByText('Running late').first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('T21 opens the order of a mail’s link for who is not logged in, takes the link out of the address, and moves nothing', async () => {
    const link = linkTo(shop.orderId('#1001'), shop.simulator.clock.now());
    const seen: string[] = [];
    visitor.page.on('request', (request) => {
      seen.push(request.url(), ...Object.values(request.headers()));
    });
    const { page, tracking } = await come({ path: `${PAGE}#amend-link=${link}` });
    await tracking.getByText('Your order is being prepared').waitFor();
    await page.getByRole('status').getByText('This is your order.').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(seen.filter((text) => text.includes(link))).toEqual([]);
    expect(await page.locator('main').textContent()).not.toMatch(/Lena|Hartwig|Invaliden/);
    await expectCalm();
  });

  it('T14 shows all of the order where the link is of the customer who is logged in', async () => {
    const link = linkTo(shop.orderId('#1001'), shop.simulator.clock.now());
    const { address } = await come({ as: '#1001', path: `${PAGE}#amend-link=${link}` });
    await address.getByText('Lena Hartwig').waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('says what can be done where a link is not valid, and offers the other ways', async () => {
    const { page } = await come({ path: `${PAGE}#amend-link=5001.1796634000.mail-1.${'0'.repeat(64)}` });
    await page.getByRole('status').getByText('This link to your order is not valid.').waitFor();
    expect(await page.locator('amend-order-tracking').count()).toBe(0);
    expect(await visitor.layoutShift()).toBe(0);
    await page.getByRole('button', { name: 'Find your order' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Find your order');
    await page.getByLabel('Order number').waitFor();
    expect(await visitor.findBarriers()).toEqual([]);
  });

  it('I8 finds the order of who has neither, with a code by mail, in the language of the page', async () => {
    const { page, address } = await come({ path: `/de${PAGE}` });
    await page.getByLabel('Bestellnummer').fill('1001');
    await page.getByLabel('E-Mail-Adresse').fill('lena.hartwig@example.com');
    await expectCalm();
    await page.getByRole('button', { name: 'Code anfordern', exact: true }).click();
    await page.getByText('Wenn es eine Bestellung mit dieser Nummer und dieser Adresse gibt').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Code eingeben');
    await page.getByLabel('Code', { exact: true }).fill('0000 0000');
    await page.getByRole('button', { name: 'Bestellung öffnen' }).click();
    await page.getByRole('alert').getByText('Dieser Code stimmt nicht').waitFor();
    await expect.poll(() => shop.letterbox.list().length, { timeout: 20_000 }).toBe(1);
    const [code = ''] = /\d{4} \d{4}/.exec(shop.letterbox.list()[0]?.mail.text ?? '') ?? [];
    await page.getByLabel('Code', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Bestellung öffnen' }).click();
    await address.getByText('Lena Hartwig').waitFor();
    await address.getByText('Lieferadresse').first().waitFor();
    expect(await page.locator('[data-amend-find]').count()).toBe(0);
    expect(await visitor.findBarriers()).toEqual([]);
  });

  it('opens the order anew when its token has expired', async () => {
    await visitor.page.clock.install();
    const { page, tracking } = await come({ as: '#1001' });
    await tracking.getByText('Your order is being prepared').waitFor();
    const before = await tracking.getAttribute('token');
    await shop.simulator.clock.advance(31 * 60);
    await page.clock.fastForward('31:00');
    // As it is when somebody comes back to the page.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => tracking.getAttribute('token')).not.toBe(before);
    await tracking.getByText('Your order is being prepared').waitFor();
  });

  it('takes theme, accent and language from the app embed', async () => {
    Object.assign(shop.decisions, { embed: { theme: 'sharp', accent: '#0a5c36', language: 'fr' } });
    const { page, tracking } = await come({ as: '#1001' });
    await tracking.getByText('Votre livraison').waitFor();
    const look = await tracking.evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.getPropertyValue('--amend-accent'), style.getPropertyValue('--amend-radius')];
    });
    expect(look).toEqual(['#0a5c36', '0px']);
    expect(await page.locator('link[href$="theme-sharp.css"]').count()).toBe(1);
    expect(visitor.complaints).toEqual([]);
  });

  it('has a block for every widget, and shows no place whose widget the script does not have', async () => {
    shop.decisions.moreBlocks = WIDGETS.filter(
      (name) => !['order-tracking', 'address-correction'].includes(name),
    );
    const { page, address } = await come({ as: '#1001' });
    await address.getByText('10155 Berlin').waitFor();
    const places = await page.locator('[data-amend-widget]').evaluateAll((elements) =>
      elements.map((element) => ({
        name: element.getAttribute('data-amend-widget'),
        isShown: element instanceof HTMLElement && !element.hidden,
        isThere: customElements.get(`amend-${element.getAttribute('data-amend-widget')}`) !== undefined,
      })),
    );
    expect(places.map(({ name }) => name).toSorted()).toEqual(WIDGETS.toSorted());
    for (const { isShown, isThere } of places) expect(isShown).toBe(isThere);
  });

  it('tells merchants in the theme editor what stands where', async () => {
    shop.decisions.designMode = true;
    const { page } = await come();
    await page.getByText('A shopper sees this once their order is open.').first().waitFor();
    expect(await page.locator('[data-amend-widget]').first().isVisible()).toBe(true);
  });
});
