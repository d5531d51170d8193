import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import {
  button,
  measureOverflow,
  openConfirmation,
  openRow,
  orderOf,
  outcomeOf,
  readBackOffice,
} from './change-page.ts';
import { come, demo, openStage, visitor } from './stage.ts';

openStage();

/** The API of the demo looks for what is due every second. */
const SOON = { timeout: 60_000, interval: 500 };

beforeEach(async () => {
  await come(390);
  await visitor.page.goto(demo.addresses.storefront);
  await visitor.page.getByRole('button', { name: 'Start over with fresh orders' }).click();
  await visitor.page.waitForURL(`${demo.addresses.storefront}/`);
});

/** Swaps the shirt of order #1001 for one that costs €4.00 more. */
async function swapForDearer(): Promise<Page> {
  const page = await openConfirmation(visitor.page, demo, 1001);
  const row = await openRow(page, 'Linen shirt');
  await row.getByLabel('Colour / Size').selectOption({ label: 'Ink / XL, €72.00' });
  await button(row, 'Review change').click();
  await button(row, 'Confirm change').click();
  await outcomeOf(page).getByText('Your order is changed.').waitFor();
  return page;
}

/** Waits until Amend has done what is due: a clock that jumps meanwhile ends the leases of what is under way, which is then put off. */
async function untilQuiet(): Promise<void> {
  let latest: unknown;
  const isQuiet = () => {
    const before = latest;
    latest = demo.simulator.log.at(-1);
    return latest === before;
  };
  await expect.poll(isQuiet, { timeout: 60_000, interval: 1500 }).toBe(true);
}

/** Moves the clock in the back office. */
async function moveOn(page: Page, step: string): Promise<void> {
  await untilQuiet();
  await page.goto(`${demo.addresses.shopify}/clock`);
  await page.getByRole('button', { name: step }).click();
  await page.getByRole('status').waitFor();
}

const readHolds = () =>
  orderOf(demo, 1001)?.fulfillmentOrders.flatMap(({ holds }) => holds.map(({ handle }) => handle));

/** What the shopper reads of a part of the confirmation page. */
async function readConfirmation(page: Page, part: string): Promise<string> {
  await openConfirmation(page, demo, 1001);
  return (await page.locator(part).innerText()).replace(/\s+/g, ' ');
}

/** The subjects of the mails, newest first, as the outbox shows them. */
async function readOutbox(page: Page): Promise<readonly string[]> {
  await page.goto(demo.addresses.storefront);
  await page.getByRole('link', { name: 'Mails to shoppers' }).click();
  return page.getByRole('article').getByRole('heading').allInnerTexts();
}

/** The steps of the order's story, oldest first, each as one text. */
async function readStory(page: Page): Promise<readonly string[]> {
  await page.goto(demo.addresses.storefront);
  await page.getByRole('main').getByRole('link', { name: 'Events' }).click();
  const steps = await page.getByRole('region', { name: 'Order #1001' }).getByRole('listitem').allInnerTexts();
  return steps.map((text) => text.replace(/\s+/g, ' '));
}

/** Opens the receipt of the order's latest change, and reads it. */
async function readReceipt(page: Page): Promise<string> {
  await openConfirmation(page, demo, 1001);
  await page.getByRole('link', { name: 'Signed receipt' }).first().click();
  return (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
}

const asked = 'Please pay €4.00 for your order #1001';

describe('a change that has to be paid', () => {
  it('E8 S8 S12 L1 V1 V3 C3 is taken back where nobody pays; the hold is gone, and mails, events and receipt tell it', async () => {
    const page = await swapForDearer();
    expect(readHolds()).toEqual(['amend-payment']);
    await expect.poll(() => readOutbox(page), SOON).toEqual([asked]);

    await moveOn(page, '+ 1 hour');
    await moveOn(page, '+ 15 minutes');
    await expect.poll(() => readConfirmation(page, 'section.details'), SOON).toContain('€104.90, paid');
    await expect.poll(readHolds, SOON).toEqual([]);
    expect(await readConfirmation(page, 'section.edits')).toMatch(/Sage \/ M → Ink \/ XL .+ · Taken back/);

    await expect
      .poll(() => readOutbox(page), SOON)
      .toEqual(['The change to your order #1001 was taken back', asked]);
    await expect
      .poll(() => readStory(page), SOON)
      .toEqual([
        expect.stringMatching(
          /edit\.committed .+ Version 1 Order total €108\.90 Owed €4\.00 May ship No: edit unpaid, on hold Delivered, signature verified$/,
        ),
        expect.stringMatching(
          /edit\.payment_open .+ Version 2 Order total €108\.90 Owed €4\.00 May ship No: edit unpaid, on hold Delivered/,
        ),
        expect.stringMatching(
          /edit\.reverted .+ Version 3 Order total €104\.90 Owed €0\.00 May ship Yes Delivered/,
        ),
      ]);
    const receipt = await readReceipt(page);
    expect(receipt).toContain('The signature holds.');
    expect(receipt).toContain('The money Not paid in time');
    for (const path of [new URL(page.url()).pathname, '/outbox', '/events']) {
      await page.goto(`${demo.addresses.storefront}${path}`);
      expect([path, await visitor.findBarriers(), await measureOverflow(page)]).toEqual([path, [], 0]);
    }
    expect(await readBackOffice(page, demo, 1001, 'Items')).toContain('Sage / M');
    expect(visitor.complaints).toEqual([]);
  }, 300_000);

  it('E7 E10 S5 S6 L1 V1 V8 C2 stays where it is paid from the mail; the hold is gone, and mails, events and receipt tell it', async () => {
    const page = await swapForDearer();
    await expect.poll(() => readOutbox(page), SOON).toEqual([asked]);
    expect(readHolds()).toEqual(['amend-payment']);

    // The mail as a mail program shows it, which may do nothing here but be read and left by its links.
    await page.getByRole('article', { name: asked }).getByRole('link', { name: 'As HTML' }).click();
    await page.getByRole('link', { name: 'Pay €4.00' }).click();
    await page.getByRole('button', { name: 'Pay €4.00', exact: true }).click();
    await page.getByRole('status').waitFor();
    // Shopify tells of it: Amend itself would look a minute later.
    await expect.poll(readHolds, { ...SOON, timeout: 20_000 }).toEqual([]);
    expect(await readConfirmation(page, 'section.edits')).toMatch(/ · Done$| · Done /);
    await expect
      .poll(() => readOutbox(page), SOON)
      .toEqual(['We received your payment for order #1001', asked]);
    await expect
      .poll(() => readStory(page), SOON)
      .toEqual([
        expect.stringMatching(
          /edit\.committed .+ Version 1 .+ Owed €4\.00 May ship No: edit unpaid, on hold/,
        ),
        expect.stringMatching(/edit\.payment_open .+ Version 2 .+ Owed €4\.00 May ship No: edit unpaid/),
        expect.stringMatching(/edit\.paid .+ Version 3 Order total €108\.90 Owed €0\.00 .+ Delivered/),
        expect.stringMatching(
          /edit\.settled .+ Version 4 Order total €108\.90 Owed €0\.00 May ship Yes Delivered/,
        ),
      ]);

    await moveOn(page, '+ 1 hour');
    await moveOn(page, '+ 15 minutes');
    expect(await readConfirmation(page, 'section.details')).toContain('€108.90, paid');
    const receipt = await readReceipt(page);
    expect(receipt).toContain('The signature holds.');
    expect(receipt).toContain('The money Paid');
    expect(await readBackOffice(page, demo, 1001, 'Items')).toContain('Ink / XL');
    expect(visitor.complaints).toEqual([]);
  }, 300_000);
});
