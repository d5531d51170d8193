import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { launchChromium } from '../../storefront/test/browser.ts';
import { visit } from '../../storefront/test/visitor.ts';
import type { Visitor } from '../../storefront/test/visitor.ts';
import type { Shop } from '../server/open-shop.ts';
import { openBuiltShop } from './open-shop.ts';

let shop: Shop;
let browser: Browser;
let visitor: Visitor;

beforeAll(async () => {
  [shop, browser] = await Promise.all([openBuiltShop(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});
beforeEach(() => shop.simulator.reset());
afterEach(() => visitor.leave());

async function come(width: number, number: number, options = {}) {
  visitor = await visit(browser, width, options);
  await visitor.page.goto(`${shop.url}/orders/${number}`);
  return visitor.page;
}

const orderOf = (name: string) => shop.simulator.state.orders.find((order) => order.name === name);

describe.each([390, 1280])('the headless shop at %i px', (width) => {
  it('shows the order, and lets the address be put right', async () => {
    const page = await come(width, 1001);
    await page.getByRole('heading', { name: 'We are packing your order.' }).waitFor();
    await page.getByRole('complementary', { name: '#1001' }).getByText('Linen shirt').waitFor();
    await page.getByText(/^You can change this order until/).waitFor();
    await page.locator('amend-item-swap').getByRole('button', { name: 'Swap' }).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await visitor.layoutShift()).toBe(0);
    expect(await visitor.findBarriers()).toEqual([]);

    const address = page.getByRole('region', { name: 'It goes to' });
    await address.getByText('10155 Berlin').waitFor();
    await page.getByRole('button', { name: 'Change address' }).click();
    await page.getByLabel('Postal code').fill('');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Please fill this in.').waitFor();
    await page.getByLabel('Postal code').fill('10115');
    expect(await visitor.findBarriers()).toEqual([]);
    await page.getByLabel('Postal code').press('Enter');
    const question = page.getByRole('region', { name: 'Is this right?' });
    await question.getByText('The price stays the same.').waitFor();
    expect(await visitor.findBarriers()).toEqual([]);
    await page.getByRole('button', { name: 'Send it there' }).click();
    await address.getByText('Saved. Your parcel goes there.').waitFor();
    await address.getByText('10115 Berlin').waitFor();
    expect(orderOf('#1001')?.shippingAddress).toMatchObject({ zip: '10115' });

    await page.reload();
    await address.getByText('10115 Berlin').waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('asks about an address that was probably meant otherwise', async () => {
    const page = await come(width, 1001);
    await page.getByRole('button', { name: 'Change address' }).click();
    await page.getByLabel('Postal code').fill('1O115');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Yes, use that' }).click();
    await page.getByRole('button', { name: 'Send it there' }).click();
    await page.getByRole('region', { name: 'It goes to' }).getByText('10115 Berlin').waitFor();
    expect(orderOf('#1001')?.shippingAddress).toMatchObject({ zip: '10115' });
  });

  it('shows in its own words where a parcel is', async () => {
    const page = await come(width, 1005);
    await page.getByRole('heading', { name: /^It comes / }).waitFor();
    expect(await page.locator('[aria-current=step]').textContent()).toBe('Sent');
    await page.getByRole('link', { name: /^Follow it with/ }).waitFor();
    expect(await page.getByText('This order is being packed or is on its way.').count()).toBe(1);
    expect(await page.locator('amend-item-swap').count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it('shows in its own list what an element of Amend has changed', async () => {
    const page = await come(width, 1001);
    const swap = page.locator('amend-item-swap');
    await swap.getByRole('button', { name: 'Swap' }).first().click();
    await swap.getByRole('button', { name: 'L', exact: true }).click();
    await swap.getByRole('button', { name: /^Swap to/ }).click();
    await swap.getByRole('button', { name: /^Swap to/ }).click();
    await page.getByRole('complementary', { name: '#1001' }).getByText('Sage / L').waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});
