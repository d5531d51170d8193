import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { come, demo, openStage, visitor } from './stage.ts';

openStage();

const addressOf = (number: number, query = '') =>
  `${demo.addresses.storefront}/thank-you/${number}?view=server${query}`;

/** Being prepared, in several parcels, late, delivered, cancelled, and missed. */
const NUMBERS = [1002, 1005, 1006, 1008, 1009, 1013];

/** What is said about where the order is, in the widget's own words and order. */
const readTracking = (page: Page) =>
  page
    .locator('amend-order-tracking')
    .evaluate(({ shadowRoot }) => shadowRoot?.querySelector('[lang]')?.textContent);

/** Whether the widget has taken the place of what the server had rendered, styles and all. */
const isTakenOver = (page: Page) =>
  page
    .locator('amend-order-tracking')
    .evaluate(({ shadowRoot }) => shadowRoot !== null && !shadowRoot.querySelector('link'));

describe.each([360, 1280])('a confirmation page that is rendered on the server, at %i px', (width) => {
  it('says where each order is without scripts, and the same with them, and stays still', async () => {
    await come(width, { javaScriptEnabled: false });
    const said: (string | null | undefined)[] = [];
    for (const number of NUMBERS) {
      await visitor.page.goto(addressOf(number));
      const card = visitor.page.locator('amend-order-tracking section');
      expect(await card.isVisible()).toBe(true);
      said.push(await readTracking(visitor.page));
    }
    await visitor.leave();
    await come(width);
    for (const [index, number] of NUMBERS.entries()) {
      await visitor.page.goto(addressOf(number));
      await expect.poll(() => isTakenOver(visitor.page)).toBe(true);
      await visitor.page.waitForLoadState('networkidle');
      expect(await readTracking(visitor.page)).toBe(said[index]);
      expect(await visitor.layoutShift()).toBe(0);
    }
    expect(visitor.complaints).toEqual([]);
  });

  it.each(['de', 'ar'])('does so in %s, without barriers', async (language) => {
    await come(width);
    await visitor.page.goto(addressOf(1002, `&lang=${language}`));
    await expect.poll(() => isTakenOver(visitor.page)).toBe(true);
    await visitor.page.waitForLoadState('networkidle');
    expect(await visitor.layoutShift()).toBe(0);
    expect(await visitor.findBarriers()).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});
