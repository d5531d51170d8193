import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { launchChromium } from '../../storefront/test/browser.ts';
import { visit } from '../../storefront/test/visitor.ts';
import type { Visitor } from '../../storefront/test/visitor.ts';
import { openShop, PAGE } from './open-shop.ts';
import type { Shop } from './open-shop.ts';
import { linkTo } from './order-link.ts';

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
    const { tracking, address, page } = await come({ as: '#1001' });
    await tracking.getByText('Your order is being prepared').waitFor();
    await address.getByText('10155 Berlin').waitFor();
    await page.getByRole('status').getByText('This is your order.').waitFor();
    await expectCalm();

    await address.getByRole('button', { name: 'Change address', exact: true }).click();
    await address.getByLabel('Postal code').fill('10115');
    await address.getByRole('button', { name: 'Review change', exact: true }).click();
    await address.getByRole('button', { name: 'Save address', exact: true }).click();
    await address.getByText('Saved.').first().waitFor();
    const order = shop.simulator.state.orders.find(({ name }) => name === '#1001');
    expect(order?.shippingAddress).toMatchObject({ zip: '10115' });
    expect(await visitor.layoutShift()).toBe(0);
  });
});
