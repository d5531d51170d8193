import { describe, expect, it } from 'vitest';

import { SHOPS } from '../src/shops.ts';
import { come, demo, openStage, visitor } from './stage.ts';

openStage();

const looks = Object.keys(SHOPS).flatMap((shop) => [
  [shop, 390, 'light'] as const,
  [shop, 1280, 'dark'] as const,
]);

describe.each(looks)('the shop %s at %i px, %s', (shop, width, colorScheme) => {
  it('shows an order without moving anything and without a barrier', async () => {
    await come(width, { colorScheme });
    const { page, complaints, layoutShift, findBarriers } = visitor;
    for (const number of [1001, 1005]) {
      await page.goto(`${demo.addresses.storefront}/thank-you/${number}?shop=${shop}`);
      await page.locator('amend-address-correction address').waitFor();
      await page.locator('amend-order-tracking [part="sentence"]').waitFor();
      expect(await layoutShift()).toBe(0);
      expect(await findBarriers()).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
});

describe('the switch between shops', () => {
  it('keeps the page and the language, and later pages keep the shop', async () => {
    await come(390);
    const { page } = visitor;
    const { storefront } = demo.addresses;
    const radius = () =>
      page
        .locator('amend-address-correction')
        .getByRole('region')
        .evaluate((card) => getComputedStyle(card).borderRadius);
    await page.goto(`${storefront}/thank-you/1001?lang=de`);
    await expect.poll(radius).toBe('3px');
    await page
      .getByRole('link', { name: /^Kante/ })
      .last()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Ist deins/ }).waitFor();
    await expect.poll(radius).toBe('0px');
    await page.getByRole('link', { name: /^Mull/ }).last().click();
    await page.getByRole('heading', { level: 1, name: /^Vielen lieben Dank/ }).waitFor();
    await expect.poll(radius).toBe('28px');
    await page.goto(`${storefront}/find-order`);
    expect(await page.title()).toMatch(/ · Mull$/);
    await page.goto(`${storefront}/your-order`);
    expect(await page.title()).toMatch(/ · Mull$/);
  });
});
