import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { button, describeFocus, readBackOffice, tabTo } from './change-page.ts';
import { come, demo, openStage, visitor } from './stage.ts';

openStage();

async function openCard(number: number) {
  const { page } = visitor;
  await page.goto(`${demo.addresses.storefront}/thank-you/${number}?view=card`);
  const card = page.locator('amend-order');
  await card.getByRole('list', { name: 'Progress' }).waitFor();
  return { page, card };
}

const press = (page: Page) => page.keyboard.press('Enter');

describe.each([360, 768, 1280])('a shopper at %i px, with everything in one card', (width) => {
  beforeEach(() => come(width));

  it('swaps a size by keyboard alone, sees the price first, and pays', async () => {
    const { page, card } = await openCard(1001);
    await page.waitForLoadState('networkidle');
    expect(await visitor.layoutShift()).toBe(0);
    expect(await visitor.findBarriers()).toEqual([]);

    await tabTo(page, 'Swap an item');
    await press(page);
    await expect.poll(() => describeFocus(page)).toBe('Swap an item');
    await tabTo(page, 'Swap');
    await press(page);
    await button(card, 'Ink').waitFor();
    await tabTo(page, 'Ink');
    await press(page);
    await button(card, 'XL + €4.00').waitFor();
    expect(await visitor.findBarriers()).toEqual([]);
    await tabTo(page, 'XL');
    await press(page);
    await tabTo(page, 'Swap to');
    await press(page);
    await card.getByText('You pay €4.00 more').first().waitFor();
    expect(await describeFocus(page)).toContain('Swap to');
    expect(await visitor.findBarriers()).toEqual([]);
    await tabTo(page, 'Swap to');
    await press(page);
    await card.getByText(/^€4.00 to pay by/).waitFor();
    expect(await describeFocus(page)).toMatch(/^€4.00 to pay by/);

    await page.reload();
    await card.getByRole('link', { name: 'Pay €4.00' }).waitFor();
    expect(await readBackOffice(page, demo, 1001, 'Items')).toContain('XL');
    expect(visitor.complaints).toEqual([]);
  });
});
