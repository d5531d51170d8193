import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { launchChromium } from '../../storefront/test/browser.ts';
import { visit } from '../../storefront/test/visitor.ts';
import { openStorefront } from './open-storefront.ts';
import type { Storefront } from './open-storefront.ts';

let storefront: Storefront;
let browser: Browser;

beforeAll(async () => {
  [storefront, browser] = await Promise.all([openStorefront(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await storefront?.close();
});
beforeEach(() => storefront.simulator.reset());

/** Lets the customer of one order come to the page of another. */
async function come(name: string, customerOf = name, options = {}) {
  const visitor = await visit(browser, 390, options);
  onTestFinished(() => visitor.leave());
  await visitor.page.context().addCookies([await storefront.logIn(customerOf)]);
  const asked: string[] = [];
  visitor.page.on('request', (request) => request.url().includes('/v1/') && asked.push(request.method()));
  const response = await visitor.page.goto(storefront.url + storefront.pathOf(name));
  return { ...visitor, response, asked };
}

describe('the route of a Hydrogen storefront', () => {
  it('shows a customer their order, before any script runs', async () => {
    const { page, response } = await come('#1001', '#1001', { javaScriptEnabled: false });
    expect(response?.status()).toBe(200);
    expect(response?.headers()['cache-control']).toBe('no-store');
    expect(await page.getByRole('heading').textContent()).toBe('Order #1001');
    await page.getByText('It goes to Lena Hartwig, Invalidenstraße 116, 10155 Berlin, Germany.').waitFor();
  });

  it('takes over in the browser without reading the order again, and lets the address be put right', async () => {
    const { page, complaints, asked } = await come('#1001');
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Postal code').fill('10115');
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. It goes to Lena Hartwig, Invalidenstraße 116, 10115 Berlin').waitFor();
    const order = storefront.simulator.state.orders.find(({ name }) => name === '#1001');
    expect(order?.shippingAddress).toMatchObject({ zip: '10115' });
    expect(complaints).toEqual([]);
  });

  it('does not show somebody else’s order', async () => {
    const { page, response } = await come('#1001', '#1005');
    expect(response?.status()).toBe(404);
    await page.getByRole('alert').waitFor();
    expect(await page.content()).not.toContain('Invalidenstraße');
  });

  it('asks who is not logged in to log in', async () => {
    const response = await fetch(storefront.url + storefront.pathOf('#1001'), { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toMatch(/^\/account\/login/);
  });
});
