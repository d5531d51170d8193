import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { come, demo, openStage, visitor } from './stage.ts';

openStage();

const WIDTHS = [390, 1280] as const;

async function openConfirmation(number: number, query = ''): Promise<Page> {
  await visitor.page.goto(`${demo.addresses.storefront}/thank-you/${number}${query}`);
  await address(visitor.page).locator('address').waitFor();
  return visitor.page;
}

const tracking = (page: Page) => page.locator('amend-order-tracking');
const address = (page: Page) => page.locator('amend-address-correction');
const button = (within: Locator, name: string) => within.getByRole('button', { name, exact: true });

function backOfficePage(number: number): string {
  const order = demo.simulator.state.orders.find(({ name }) => name === `#${number}`);
  return `${demo.addresses.shopify}/orders/${order?.id}`;
}

describe.each(WIDTHS)('a shopper at %i px', (width) => {
  beforeEach(() => come(width));

  it('follows a parcel that is under way', async () => {
    const page = await openConfirmation(1005);
    await page.getByRole('heading', { name: 'Thank you, Aylin' }).waitFor();
    await tracking(page)
      .getByText(/^Arriving (today|tomorrow|\w+day)/)
      .waitFor();
    const milestones = tracking(page).getByRole('list', { name: 'Progress' }).getByRole('listitem');
    expect(await milestones.count()).toBe(4);
    expect(await milestones.nth(1).textContent()).toContain('Shipped');

    await tracking(page).getByText('Show all scans').click();
    const parcel = demo.simulator.state.orders.find(({ name }) => name === '#1005')?.fulfillments[0];
    expect(parcel?.events.length).toBeGreaterThanOrEqual(3);
    for (const { message } of parcel?.events ?? [])
      await tracking(page)
        .getByText(message ?? '')
        .first()
        .waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('corrects a wrong postcode, and the shop and Shopify have the right one', async () => {
    const page = await openConfirmation(1001);
    await address(page).locator('address').getByText('10155 Berlin').waitFor();
    await button(address(page), 'Change address').click();
    await address(page).getByLabel('Postal code').fill('10115');
    await button(address(page), 'Review change').click();

    await address(page).getByText('No change in price').waitFor();
    expect(await address(page).locator('del').textContent()).toBe('10155');
    expect(await address(page).locator('ins').textContent()).toBe('10115');
    await button(address(page), 'Save address').click();
    await address(page)
      .getByText('Saved. Your parcel goes to Invalidenstraße 116, 10115 Berlin, Germany.')
      .first()
      .waitFor();
    await address(page).locator('address').getByText('10115 Berlin').waitFor();

    await page.goto(backOfficePage(1001));
    const [shipping, billing] = (
      await page.getByRole('region', { name: 'Shipping address' }).innerText()
    ).split('Billing address');
    expect(shipping).toContain('10115 Berlin');
    expect(billing).toContain('10155 Berlin');

    await openConfirmation(1001);
    await address(page).locator('address').getByText('10115 Berlin').waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it.each([1001, 1004, 1006, 1009, 1010, 1017])(
    'sees nothing move while the page of order #%i loads',
    async (number) => {
      const page = await openConfirmation(number);
      await tracking(page).getByRole('heading', { name: 'Your delivery' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await visitor.layoutShift()).toBe(0);
      expect(visitor.complaints).toEqual([]);
    },
  );

  it('meets no barrier that axe-core knows', async () => {
    const { page } = visitor;
    await page.goto(demo.addresses.storefront);
    expect(await visitor.findBarriers()).toEqual([]);
    expect(await visitor.layoutShift()).toBe(0);

    await openConfirmation(1001);
    expect(await visitor.findBarriers()).toEqual([]);
    await button(address(page), 'Change address').click();
    await address(page).getByLabel('Postal code').fill('10115');
    expect(await visitor.findBarriers()).toEqual([]);
    await button(address(page), 'Review change').click();
    await button(address(page), 'Save address').waitFor();
    expect(await visitor.findBarriers()).toEqual([]);
    await button(address(page), 'Save address').click();
    await address(page).getByText('Saved.').first().waitFor();
    expect(await visitor.findBarriers()).toEqual([]);

    for (const path of ['/', backOfficePage(1001), backOfficePage(1004)]) {
      await page.goto(new URL(path, demo.addresses.shopify).href);
      expect([path, await visitor.findBarriers()]).toEqual([path, []]);
    }
    expect(visitor.complaints).toEqual([]);
  });
});

describe('a shopper', () => {
  beforeEach(() => come(390));

  it('corrects the postcode by keyboard alone', async () => {
    const page = await openConfirmation(1001);
    const focus = async (name: string) => {
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        if ((await describeFocus(page)) === name) return;
      }
      throw new Error(`Tab never reached "${name}".`);
    };
    await focus('Change address');
    await page.keyboard.press('Enter');
    await address(page).getByLabel('Postal code').waitFor();
    await focus('Postal code');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('10115');
    await page.keyboard.press('Enter');
    await button(address(page), 'Save address').waitFor();
    await focus('Save address');
    await page.keyboard.press('Enter');
    await address(page).getByText('Saved.').first().waitFor();
    expect(await describeFocus(page)).toBe('Change address');
    expect(visitor.complaints).toEqual([]);
  });

  it('loses the connection while typing, and saves what was typed once it is back', async () => {
    const page = await openConfirmation(1001);
    await button(address(page), 'Change address').click();
    await address(page).getByLabel('Postal code').fill('10115');
    await page.context().setOffline(true);
    await button(address(page), 'Review change').click();
    await address(page).getByText('You seem to be offline.').waitFor();
    expect(await address(page).getByLabel('Postal code').inputValue()).toBe('10115');

    await page.context().setOffline(false);
    await button(address(page), 'Review change').click();
    await button(address(page), 'Save address').click();
    await address(page).getByText('Saved.').first().waitFor();
    // Chromium itself reports the requests that could not leave.
    expect(visitor.complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });

  it('is spoken to in German', async () => {
    const page = await openConfirmation(1001, '?lang=de');
    await page.getByRole('heading', { name: 'Danke, Lena' }).waitFor();
    await button(address(page), 'Adresse ändern').click();
    await address(page).getByLabel('Postleitzahl').fill('10115');
    await button(address(page), 'Änderung prüfen').click();
    await address(page).getByText('Der Preis bleibt gleich').waitFor();
    await button(address(page), 'Adresse speichern').click();
    await address(page)
      .getByText('Gespeichert. Das Paket geht an Invalidenstraße 116, 10115 Berlin, Deutschland.')
      .first()
      .waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('unfolds what was bought on a phone', async () => {
    const page = await openConfirmation(1001);
    const summary = page.getByRole('complementary', { name: 'Order summary' });
    expect(await summary.getByText('Linen shirt').isVisible()).toBe(false);
    await summary.getByText('Show order summary').click();
    await summary.getByText('Linen shirt').waitFor({ state: 'visible' });
    await summary.getByText('€16.75').waitFor({ state: 'visible' });
    expect(visitor.complaints).toEqual([]);
  });
});

describe('a shopper who reads twice as large', () => {
  it.each([1001, 1019])('never scrolls sideways on order #%i, with the summary open', async (number) => {
    await come(390);
    const page = await openConfirmation(number);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await page.getByText('Show order summary').click();
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
  });
});

describe('a shopper at 1280 px', () => {
  it('sees what was bought without unfolding it', async () => {
    await come(1280);
    const page = await openConfirmation(1001);
    expect(
      await page.getByRole('complementary', { name: 'Order summary' }).getByText('Linen shirt').isVisible(),
    ).toBe(true);
  });
});

describe('the demo', () => {
  beforeEach(() => come(390));

  it('starts over with fresh orders by its button', async () => {
    const { page } = visitor;
    const before = backOfficePage(1001);
    await page.goto(demo.addresses.storefront);
    await button(page.getByRole('main'), 'Start over with fresh orders').click();
    await page.waitForURL(`${demo.addresses.storefront}/`);
    await expect.poll(() => backOfficePage(1001)).not.toBe(before);
    expect(visitor.complaints).toEqual([]);
  });

  it('leads a stranger back to the orders from a number that nobody has', async () => {
    const { page } = visitor;
    const response = await page.goto(`${demo.addresses.storefront}/thank-you/9999`);
    expect(response?.status()).toBe(404);
    expect(await visitor.findBarriers()).toEqual([]);
    await page.getByRole('link', { name: 'See all orders' }).click();
    await page.getByRole('heading', { name: 'Orders' }).waitFor();
  });
});

/** The text or label of what has the focus, in a widget or on the page. */
function describeFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const label = active instanceof HTMLInputElement ? active.labels?.[0] : active;
    return label?.textContent.trim() ?? '';
  });
}
