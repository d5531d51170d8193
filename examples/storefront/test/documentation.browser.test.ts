import { describe, expect, it, onTestFinished } from 'vitest';

import { openBareShop } from './bare-shop.ts';
import { launchChromium } from './browser.ts';
import { documentedExample } from './documented-examples.ts';
import { visit } from './visitor.ts';

describe('the embed example in the documentation', () => {
  it('puts both widgets on a page that has nothing else, without moving anything', async () => {
    const { origin } = await openBareShop(['correct-address'], ({ origin, endpoint, token }) => {
      const embed = documentedExample('embed.html', {
        'https://amend.example': `${origin}/amend`,
        'https://api.amend.example': endpoint,
        ORDER_TOKEN: token,
      });
      return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Shop</title>${embed}`;
    });
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const { page, complaints, layoutShift } = await visit(browser, 390);
    await page.goto(origin);
    await page.locator('amend-order-tracking').getByText('Your order is being prepared').waitFor();
    await page.locator('amend-address-correction').getByText('10155 Berlin').waitFor();
    await page.getByRole('button', { name: 'Change address' }).waitFor();
    expect(await layoutShift()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
