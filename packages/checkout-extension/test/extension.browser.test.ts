import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import sparticuz from '@sparticuz/chromium';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openHarness } from '../harness/open-harness.ts';
import type { Harness } from '../harness/open-harness.ts';

declare global {
  interface Window {
    readonly axe: { run(options: RunOptions): Promise<AxeResults> };
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let harness: Harness;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await sparticuz.executablePath());
  [harness, browser] = await Promise.all([
    openHarness(),
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }),
  ]);
});

afterAll(async () => {
  await browser.close();
  await harness.close();
});

beforeEach(async () => {
  harness.simulator.reset();
  harness.simulator.turn({ orderReadableAfterSeconds: 0 });
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    timezoneId: 'Europe/Berlin',
  });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(() => page.context().close());

const go = (path: string) => page.goto(harness.url + path);
const part = (name: string): Locator => page.getByRole('region', { name });
const press = (name: string, within: Page | Locator = page) =>
  within.getByRole('button', { name, exact: true }).click();

function orderOf(number: string) {
  return harness.simulator.state.orders.find(({ name }) => name === `#${number}`);
}

const off = { enabled: false };

/** Far beyond what it takes: it ends what hangs. */
const PATIENT = { timeout: 30_000 };

async function findBarriers(): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  // The page around the extension is Shopify's: its heading and its landmarks are not there.
  const rules = { 'landmark-one-main': off, 'page-has-heading-one': off, region: off };
  const { violations } = await page.evaluate((options) => window.axe.run(options), { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('the Thank You page', () => {
  it('shows where the order is and how long it can be changed, without barriers', async () => {
    await go('/thank-you/1001');
    await part('Your delivery').getByText('Your order is being prepared').waitFor();
    await part('Changes').getByText('You can change this order until').waitFor();
    await part('Swap an item').getByText('Linen shirt').waitFor();
    expect(await findBarriers()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('I2 corrects the address of an order that nobody is logged in for', async () => {
    await go('/thank-you/1001');
    const address = part('Delivery address');
    await press('Change address', address);
    await address.getByLabel('Postal code').fill('10115');
    await press('Review change', address);
    await address.getByText('Is the new address right?').waitFor();
    await address.getByText('No change in price').waitFor();
    await press('Save address', address);
    await address.getByText('Your parcel goes to').waitFor();
    expect(orderOf('1001')?.shippingAddress?.zip).toBe('10115');
    expect(complaints).toEqual([]);
  });

  it('says what is wrong with an address, and forgets it all when asked to', async () => {
    await go('/thank-you/1001');
    const address = part('Delivery address');
    await press('Change address', address);
    await address.getByLabel('City').fill('');
    await address.getByLabel('Postal code').fill('');
    await press('Review change', address);
    await address.getByText('2 fields need another look').waitFor();
    await press('Cancel', address);
    await address.getByText('10155 Berlin').waitFor();
    await press('Change address', address);
    expect(await address.getByLabel('City').inputValue()).toBe('Berlin');
  });

  it('E1 swaps an item at the price that was shown', async () => {
    await go('/thank-you/1001');
    const swap = part('Swap an item');
    await press('Swap: Linen shirt', swap);
    await swap.getByRole('radio', { name: /^L\b/ }).check();
    await press('Swap to Sage / L', swap);
    await swap.locator('s-text', { hasText: 'Swap to Sage / L' }).waitFor();
    await swap.getByText(/^Total$/).waitFor();
    await press('Swap to Sage / L', swap);
    await swap.getByText(/to pay by|Swapped: you get/).waitFor();
    const lines = orderOf('1001')?.lines.filter(({ currentQuantity }) => currentQuantity > 0);
    expect(lines?.some(({ variantTitle }) => variantTitle === 'Sage / L')).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('adds what the shop offers, and leads to the page on which it is paid', async () => {
    await go('/thank-you/1001');
    const offer = part('Add an item');
    await offer.getByText('You pay €19.20 on the next page').waitFor();
    await press('Add to my order', offer);
    await offer.getByRole('link', { name: 'Pay €19.20' }).waitFor();
    await offer.getByRole('button', { name: 'Take it off again' }).waitFor();
    expect(orderOf('1001')?.lines.some(({ title }) => title === 'Beeswax candle')).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('remembers what was declined', async () => {
    await go('/thank-you/1001');
    await press('No, thanks', part('Add an item'));
    await page.reload();
    await part('Cancel the order').waitFor();
    expect(await part('Add an item').count()).toBe(0);
  });

  it('cancels the order, and says what is given back', async () => {
    await go('/thank-you/1001');
    const cancel = part('Cancel the order');
    await press('Cancel this order…', cancel);
    await cancel.getByRole('radio', { name: 'I changed my mind' }).check();
    await press('Continue', cancel);
    await cancel.getByText('A cancelled order cannot be brought back.').waitFor();
    await press('Cancel the order', cancel);
    await page.getByText('Your order is cancelled').waitFor();
    expect(orderOf('1001')?.cancelledAt).not.toBeNull();
    expect(complaints).toEqual([]);
  });

  it('I4 waits for an order that appears seconds later, and says so', async () => {
    harness.simulator.turn({ orderReadableAfterSeconds: 86_400 });
    await go('/thank-you/1001');
    await page.getByText('the shop is taking it in').waitFor();
    harness.simulator.turn({ orderReadableAfterSeconds: 0 });
    await part('Your delivery').waitFor();
    // What is not there yet is answered with 404, which a browser writes on its console.
    expect(complaints.filter((text) => !text.includes('status of 404'))).toEqual([]);
  });

  it('I4 stops waiting for an order that does not come, and tries again when asked to', async () => {
    harness.simulator.turn({ orderReadableAfterSeconds: 86_400 });
    await page.clock.install();
    await go('/thank-you/1001');
    const notYet = page.getByText('The shop has not taken in your order yet.');
    await expect
      .poll(async () => {
        await page.clock.runFor(2000);
        return notYet.count();
      }, PATIENT)
      .toBe(1);
    harness.simulator.turn({ orderReadableAfterSeconds: 0 });
    await press('Try again');
    await expect
      .poll(async () => {
        await page.clock.runFor(100);
        return part('Your delivery').count();
      }, PATIENT)
      .toBe(1);
  });

  it('brings the proof again where the order token has ended', async () => {
    await go('/thank-you/1001');
    const address = part('Delivery address');
    await press('Change address', address);
    // An order token lasts half an hour.
    harness.simulator.clock.advance(31 * 60);
    const renewed = page.waitForResponse((response) => response.url().includes('/v1/order-tokens'));
    await address.getByLabel('Postal code').fill('10115');
    await press('Review change', address);
    expect((await renewed).status()).toBe(201);
    await press('Save address', address);
    await address.getByText('Your parcel goes to').waitFor();
    // What the ended token is answered with is 401, which a browser writes on its console.
    expect(complaints.filter((text) => !text.includes('status of 401'))).toEqual([]);
  });

  it('says to the merchant alone that the address of the API is missing', async () => {
    await go('/thank-you/1001?unset&editor');
    await page.getByText('Enter the address of the Amend API').waitFor();
    await go('/thank-you/1001?unset');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('body').innerText()).toBe('');
    expect(complaints).toEqual([]);
  });

  it('speaks the shopper’s language, and so does the API', async () => {
    const asked = page.waitForRequest((request) => request.url().includes('/v1/orders/'));
    await go('/thank-you/1001?lang=ar&hide_offers&heading=Nordlys');
    await page.getByText('Nordlys').waitFor();
    expect((await asked).headers()['accept-language']).toBe('ar');
    await page.getByText('يمكنك تغيير هذا الطلب حتى').waitFor();
    // What is written from the left stands on the right all the same.
    const [street, around] = await Promise.all([
      page.getByText('Invalidenstraße 116').boundingBox(),
      page.getByRole('region').first().boundingBox(),
    ]);
    expect((street?.x ?? 0) + (street?.width ?? 0)).toBeCloseTo((around?.x ?? 0) + (around?.width ?? 0), 0);
    expect(await findBarriers()).toEqual([]);
  });

  it('shows only what the merchant wants', async () => {
    await go('/thank-you/1001?hide_tracking&hide_address&hide_offers&hide_swap');
    await part('Cancel the order').waitFor();
    expect(await page.getByRole('region').count()).toBe(2);
  });

  it('announces how long the order can be changed', async () => {
    await go('/thank-you/1001?part=announcement');
    await page.getByText('You can change this order until').waitFor();
    expect(await page.getByRole('region').count()).toBe(0);
  });
});

describe('the Order status page', () => {
  it('shows a shopper who is not logged in where the order is, and everything once they are', async () => {
    await go('/order-status/1001?logged-out');
    await part('Your delivery').waitFor();
    await page.getByText('Log in to change this order.').waitFor();
    expect(await part('Delivery address').count()).toBe(0);
    expect(await page.getByText('Lena Hartwig').count()).toBe(0);
    expect(await findBarriers()).toEqual([]);
    await press('Log in');
    await part('Delivery address').getByText('Lena Hartwig').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the Order status page that has no checkout', () => {
  it('asks a shopper who is not logged in to log in, and asks the API nothing', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await go('/order-status/1001?logged-out&no-checkout');
    await page.getByText('Log in to change this order.').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.startsWith('/v1/') || path.startsWith('/session'))).toEqual([]);
    await press('Log in');
    await part('Delivery address').getByText('Lena Hartwig').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('the list of orders', () => {
  it('I2 opens an order for the customer who is logged in, without a checkout', async () => {
    await go('/order-action/1005');
    await page.getByRole('dialog', { name: 'Track or change this order' }).waitFor();
    await part('Your delivery').waitFor();
    expect(complaints).toEqual([]);
  });

  it('has an entry for each order', async () => {
    await go('/order-action/1005?part=menu-item');
    await page.getByRole('button', { name: 'Track or change this order' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
