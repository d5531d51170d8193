import { readFileSync } from 'node:fs';

import { describe, expect, it, onTestFinished } from 'vitest';

import { openBareShop } from '../../storefront/test/bare-shop.ts';
import { launchChromium } from '../../storefront/test/browser.ts';
import { visit } from '../../storefront/test/visitor.ts';

const file = readFileSync(new URL('../index.html', import.meta.url), 'utf8');

describe('the page in plain HTML', () => {
  it('shows the order in one card, and says what was changed in it', async () => {
    const { origin, simulator } = await openBareShop(['correct-address'], ({ endpoint, token }) =>
      file.replace('https://api.amend.example', endpoint).replace('ORDER_TOKEN', token),
    );
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const { page, complaints, layoutShift, findBarriers } = await visit(browser, 390);
    await page.goto(origin);
    await page.getByRole('list', { name: 'Progress' }).waitFor();
    expect(await layoutShift()).toBe(0);
    expect(await findBarriers()).toEqual([]);

    await page.getByRole('button', { name: /address/i }).click();
    await page.getByRole('button', { name: 'Change address' }).click();
    await page.getByLabel('Postal code').fill('10115');
    await page.getByRole('button', { name: 'Review change' }).click();
    await page.getByRole('button', { name: 'Save address' }).click();
    await page.getByRole('status').getByText('We have your change.').waitFor();
    const order = simulator.state.orders.find(({ name }) => name === '#1001');
    expect(order?.shippingAddress).toMatchObject({ zip: '10115' });
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
  });
});
