import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { TEXT_FIELDS } from '../../../packages/api/test/hostile/fields.ts';
import { launchChromium } from '../../storefront/test/browser.ts';
import { visit } from '../../storefront/test/visitor.ts';
import type { Visitor } from '../../storefront/test/visitor.ts';
import { openHeadless } from './headless.ts';
import { openScriptTag } from './script-tag.ts';
import type { Part, Surface } from './surface.ts';
import { openThankYouPage } from './thank-you-page.ts';
import { openTheme } from './theme.ts';

const SURFACES: Readonly<Record<string, () => Promise<Surface>>> = {
  'the script tag': openScriptTag,
  'the theme': openTheme,
  'the Thank You page': openThankYouPage,
  'the headless storefront': openHeadless,
};

/** What ends elements, attributes, scripts and templates, and then acts. */
const HOSTILE =
  '</script></template></style>"><img src=x onerror="globalThis.acted=1"><svg onload=globalThis.acted=1>{{7*7}}';

const button = (within: Locator, name: string | RegExp) => within.getByRole('button', { name, exact: true });

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(Object.entries(SURFACES))('%s', (_, openSurface) => {
  let surface: Surface;
  let visitor: Visitor;
  let page: Page;
  let asked: URL[];

  beforeAll(async () => {
    surface = await openSurface();
  });
  afterAll(() => surface?.close());
  beforeEach(async () => {
    surface.simulator.reset();
    visitor = await visit(browser, 390);
    ({ page } = visitor);
    page.setDefaultTimeout(10_000);
    asked = [];
    page.on('request', (request) => asked.push(new URL(request.url())));
  });
  afterEach(() => visitor.leave());

  const orderOf = (number: number) =>
    surface.simulator.state.orders.find(({ name }) => name === `#${number}`);
  /** How often Shopify was asked to change something of that name. */
  const countOf = (mutation: string) =>
    surface.simulator.log.filter(({ rootFields }) => rootFields.includes(mutation)).length;
  /** In the currency's smallest unit. */
  const priceOf = (variant: string) =>
    Number(orderOf(1001)?.lines.find(({ variantTitle }) => variantTitle === variant)?.unitPrice.shop);
  /** Chromium itself reports what is refused or cut off. */
  const ownComplaints = () => visitor.complaints.filter((text) => !/status of 4\d\d|ERR_FAILED/.test(text));

  async function openPart(number: number, part: Part): Promise<Locator> {
    await surface.open(page, number);
    return surface.part(page, part);
  }

  async function typeZip(zip: string): Promise<Locator> {
    const address = await openPart(1001, 'address');
    await button(address, 'Change address').click();
    await address.getByLabel('Postal code').fill(zip);
    return address;
  }

  async function chooseLargerShirt(): Promise<Locator> {
    const swap = await openPart(1001, 'swap');
    await button(swap, 'Swap: Linen shirt').first().click();
    for (const value of ['Ink', 'XL']) await surface.choose(swap, value);
    await button(swap, /^Swap to/).click();
    return swap;
  }

  it('says where the order is, and moves nothing while it comes', async () => {
    const tracking = await openPart(1005, 'tracking');
    await tracking.getByText(surface.words.arriving).first().waitFor();
    await tracking.getByRole('link', { name: surface.words.carrier }).first().waitFor();
    expect(await visitor.layoutShift()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it('says that an order is being prepared', async () => {
    const tracking = await openPart(1001, 'tracking');
    await tracking.getByText(surface.words.preparing).first().waitFor();
    expect(await tracking.getByText(surface.words.arriving).count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it('shows as text what others wrote, and acts on none of it', async () => {
    const order = orderOf(1005);
    if (!order) throw new Error('There is no order #1005.');
    // By its name the order is opened.
    for (const { name, write } of TEXT_FIELDS)
      if (name !== 'its name') write(order, HOSTILE, surface.simulator);
    const tracking = await openPart(1005, 'tracking');
    await tracking.getByText(HOSTILE).first().waitFor();
    const address = await surface.part(page, 'address');
    await address.getByText(HOSTILE).first().waitFor();
    expect(await page.locator('[onerror], [onload], [src="x"]').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'acted'))).toBeUndefined();
    expect(visitor.complaints).toEqual([]);
  });

  it('E1 tells what a corrected address costs, and writes it to Shopify once', async () => {
    const { words } = surface;
    const address = await typeZip('10115');
    await button(address, words.review).click();
    await address.getByText(words.samePrice).first().waitFor();
    expect(countOf('orderUpdate')).toBe(0);
    await button(address, words.saveAddress).click();
    await address.getByText(words.addressSaved).first().waitFor();
    expect(orderOf(1001)?.shippingAddress).toMatchObject({ zip: '10115', city: 'Berlin' });
    expect(countOf('orderUpdate')).toBe(1);
    expect(visitor.complaints).toEqual([]);
  });

  it('says what is missing, and changes nothing', async () => {
    const address = await typeZip('');
    await button(address, surface.words.review).click();
    await address.getByText(surface.words.missing).first().waitFor();
    expect(countOf('orderUpdate')).toBe(0);
  });

  it('E2 writes once what is tried again, because its answer was lost', async () => {
    const { words } = surface;
    const address = await typeZip('10115');
    await button(address, words.review).click();
    await address.getByText(words.samePrice).first().waitFor();
    const keys = new Set<string | undefined>();
    let isLost = true;
    await page.route(/\/v1\/.+\/edits\b/, async (route) => {
      const request = route.request();
      if (request.method() !== 'POST') return route.continue();
      keys.add(request.headers()['idempotency-key']);
      if (!isLost) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await button(address, words.saveAddress).click();
    await expect.poll(() => keys.size).toBe(1);
    await address.getByText('The shop could not be reached.').first().waitFor();
    isLost = false;
    await button(address, words.saveAgain).click();
    await address.getByText(words.addressSaved).first().waitFor();
    expect(keys.size).toBe(1);
    expect(countOf('orderUpdate')).toBe(1);
    expect(ownComplaints()).toEqual([]);
  });

  it('refuses, says why and changes nothing where the order leaves while somebody types', async () => {
    const address = await typeZip('10115');
    surface.simulator.fulfil(String(orderOf(1001)?.id));
    await button(address, surface.words.review).click();
    await page.getByText('This order is being packed or is on its way.').first().waitFor();
    expect(countOf('orderUpdate')).toBe(0);
    expect(orderOf(1001)?.shippingAddress).toMatchObject({ zip: '10155' });
    expect(ownComplaints()).toEqual([]);
  });

  it('E1 shows the price of a swap before anything changes, and holds to it', async () => {
    const before = priceOf('Sage / M');
    const swap = await chooseLargerShirt();
    await swap.getByText('You pay €4.00 more').first().waitFor();
    expect(countOf('orderEditCommit')).toBe(0);
    await button(swap, /^Swap to/).click();
    await swap
      .getByText(/€4.00 to pay by/)
      .first()
      .waitFor();
    expect(priceOf('Ink / XL') - before).toBe(400);
    expect(countOf('orderEditCommit')).toBe(1);
    expect(visitor.complaints).toEqual([]);
  });

  it('cancels once the shopper has confirmed it, and says what is given back', async () => {
    const cancel = await openPart(1001, 'cancel');
    await button(cancel, 'Cancel this order…').click();
    await button(cancel, 'Continue').click();
    await cancel
      .getByText(/^You get €104.90 back/)
      .first()
      .waitFor();
    expect(countOf('orderCancel')).toBe(0);
    await button(cancel, 'Cancel the order').click();
    await page.getByText('Your order is cancelled').first().waitFor();
    expect(orderOf(1001)?.cancelledAt).not.toBeNull();
    expect(countOf('orderCancel')).toBe(1);
    expect(visitor.complaints).toEqual([]);
  });

  it('T21 asks no address that holds a token, and speaks to nobody but the shop, Shopify and the API', async () => {
    const address = await openPart(1001, 'address');
    await address.getByText('10155 Berlin').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.filter(({ pathname }) => pathname.startsWith('/v1/')).length).toBeGreaterThan(0);
    expect(asked.filter(({ href }) => href.includes('eyJ'))).toEqual([]);
    const strangers = asked.filter(({ protocol, hostname }) =>
      protocol.startsWith('http') ? !['localhost', '127.0.0.1'].includes(hostname) : false,
    );
    expect(strangers).toEqual([]);
  });
});
