import { beforeEach, describe, expect, it } from 'vitest';

import {
  addToOrder,
  button,
  describeFocus,
  headlineOf,
  openConfirmation,
  openRow,
  orderOf,
  outcomeOf,
  sellOut,
} from './change-page.ts';
import { come, demo, openStage, visitor } from './stage.ts';

openStage();

/** Chromium itself reports each answer that is a refusal. */
const ownComplaints = () => visitor.complaints.filter((text) => !/status of 4\d\d|ERR_FAILED/.test(text));

describe('a shopper whose change is refused', () => {
  beforeEach(() => come(390));

  it('is told why nothing can be changed on an order that has left, and what to do', async () => {
    const page = await openConfirmation(visitor.page, demo, 1005);
    for (const label of ['Merino beanie', 'Add something']) {
      const row = await openRow(page, label);
      await row.getByText('This order is being packed or is on its way.').waitFor();
      await row.getByText('Contact the shop, or ask the carrier to redirect the parcel.').waitFor();
      expect(await row.locator('form:visible').count()).toBe(0);
    }
    for (const widget of ['amend-edit-window', 'amend-cancel-order'])
      await page.locator(widget).getByText('This order is being packed or is on its way.').waitFor();
    expect(await visitor.findBarriers()).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  it('is told when a size is sold out meanwhile, and chooses another', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const row = await openRow(page, 'Linen shirt');
    await row.getByLabel('Colour / Size').selectOption({ label: 'Sage / L' });
    await sellOut(demo, 'LIN-SAG-L');
    await button(row, 'Review change').click();
    await row
      .getByRole('alert')
      .getByText('There are not enough of this item left. Nothing was changed.')
      .waitFor();
    await row.getByText('Choose another one, or fewer.').waitFor();
    expect(await describeFocus(page)).toBe('Review change');
    expect(await visitor.findBarriers()).toEqual([]);
    await row.getByLabel('Colour / Size').selectOption({ label: 'Sage / S' });
    await button(row, 'Review change').click();
    await headlineOf(row).getByText('The price stays the same').waitFor();
    expect(await row.getByRole('alert').count()).toBe(0);
    expect(ownComplaints()).toEqual([]);
  });

  it('is told in the shop’s own words what a rule denies', async () => {
    const page = await openConfirmation(visitor.page, demo, 1002);
    const row = await openRow(page, 'Wool socks');
    await row.getByLabel('Colour / Size').selectOption({ label: 'Ash / 36–39' });
    await button(row, 'Review change').click();
    await row.getByText('This item is on final sale, so we do not exchange it.').waitFor();
    await row.getByText('Contact the shop if you need help.').waitFor();
    const other = await openRow(page, 'Wool throw');
    await other.getByLabel('Colour').selectOption({ label: 'Fog' });
    await button(other, 'Review change').click();
    await headlineOf(other).waitFor();
    expect(ownComplaints()).toEqual([]);
  });

  it('is shown the new quote when the order changed since the first one', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const row = await openRow(page, 'Enamel mug');
    await button(row, 'One more').click();
    await button(row, 'Review change').click();
    await headlineOf(row).getByText('You pay €16.00 more').waitFor();
    await addToOrder(demo, 1001, 'TOT-INK', 1);
    await button(row, 'Confirm change').click();
    await row.getByRole('alert').getByText('The order has changed since you looked at it.').waitFor();
    await headlineOf(row).getByText('You pay €16.00 more').waitFor();
    await button(row, 'Confirm change').click();
    await outcomeOf(page).getByText('Your order is changed.').waitFor();
    expect(orderOf(demo, 1001)?.lines[1]?.currentQuantity).toBe(3);
    expect(ownComplaints()).toEqual([]);
  });

  it('adds once, under one key, though the first answer was lost', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const keys: (string | undefined)[] = [];
    let isLost = true;
    await page.route(/\/v1\/.+\/edits\b/, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      keys.push(route.request().headers()['idempotency-key']);
      if (!isLost) return route.continue();
      await route.fetch();
      await route.abort();
    });
    const row = await openRow(page, 'Add something');
    await button(row, 'Add Canvas tote').click();
    await button(row, 'Confirm change').click();
    await row.getByRole('alert').waitFor();
    isLost = false;
    await button(row, 'Confirm change').click();
    await outcomeOf(page).getByText('Canvas tote, Natural: Added').waitFor();
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
    expect(orderOf(demo, 1001)?.lines.filter(({ title }) => title === 'Canvas tote')).toHaveLength(1);
  });
});
