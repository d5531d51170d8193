import { beforeEach, describe, expect, it } from 'vitest';

import {
  button,
  describeFocus,
  headlineOf,
  measureOverflow,
  openConfirmation,
  openRow,
  orderOf,
  outcomeOf,
  readBackOffice,
  readPrices,
  rowOf,
  tabTo,
} from './change-page.ts';
import { come, demo, openStage, visitor } from './stage.ts';

openStage();

describe.each([320, 390, 1280])('a shopper who changes an order at %i px', (width) => {
  beforeEach(() => come(width));

  it('swaps M for L, and the shop and Shopify have L', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const row = await openRow(page, 'Linen shirt');
    const choice = row.getByLabel('Colour / Size');
    expect(await choice.locator('option', { hasText: 'Sage / XL' }).innerText()).toBe(
      'Sage / XL, €72.00, sold out',
    );
    expect(await choice.locator('option', { hasText: 'Sage / XL' }).isDisabled()).toBe(true);
    await choice.selectOption({ label: 'Sage / L' });
    await button(row, 'Review change').click();

    await headlineOf(row).getByText('The price stays the same').waitFor();
    expect(await headlineOf(row).evaluate((headline) => headline === document.activeElement)).toBe(true);
    expect(await readPrices(row)).toEqual([
      '1 × Linen shirt, Sage / M before €68.00',
      '1 × Linen shirt, Sage / L after €68.00',
      'Shipping €4.90',
      'Total €104.90',
      'Tax, included €16.75',
    ]);
    expect(await visitor.findBarriers()).toEqual([]);
    await button(row, 'Confirm change').click();

    await outcomeOf(page).getByText('Your order is changed.').waitFor();
    await outcomeOf(page).getByText('Linen shirt: Sage / M → Sage / L').waitFor();
    expect(await outcomeOf(page).evaluate((place) => place === document.activeElement)).toBe(true);
    await rowOf(page, '1 × Sage / L').waitFor();
    expect(await visitor.findBarriers()).toEqual([]);

    const items = await readBackOffice(page, demo, 1001, 'Items');
    expect(items).toContain('Sage / M · LIN-SAG-M 0 × €68.00, removed');
    expect(items).toContain('Sage / L · LIN-SAG-L 1 × €68.00, 1 still to ship');
    expect(visitor.complaints).toEqual([]);
  });

  it('sees nothing move when rows open but what is below, and never scrolls sideways', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    await page.waitForLoadState('networkidle');
    expect(await visitor.layoutShift()).toBe(0);
    const place = () =>
      page.locator('#changes').evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
    const before = await place();
    for (const summary of await page.locator('.changes summary').all()) await summary.click();
    await page.getByLabel('Canvas tote, Choice').waitFor();
    expect(await place()).toBe(before);
    expect(await measureOverflow(page)).toBe(0);
    expect(await visitor.findBarriers()).toEqual([]);
    const small = await page
      .locator('.changes :is(button, summary, select, input:not([type=radio]), textarea, label.way)')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44).length);
    expect(small).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });
});

describe('a shopper who changes an order', () => {
  beforeEach(() => come(390));

  it('is shown what a dearer size costs, and what becomes of the money', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const row = await openRow(page, 'Linen shirt');
    await row.getByLabel('Colour / Size').selectOption({ label: 'Ink / XL, €72.00' });
    await button(row, 'Review change').click();
    await headlineOf(row).getByText('You pay €4.00 more').waitFor();
    await row.getByText('You then pay the €4.00 at our checkout.').waitFor();
    await row.getByText(/^You can confirm this until \d+:\d\d on \w+/).waitFor();
    await button(row, 'Confirm change').click();
    const pay = outcomeOf(page).getByRole('link', { name: 'Pay €4.00 now' });
    expect(await pay.getAttribute('href')).toContain('/order_payment/');
    await page.reload();
    await page.getByText('Your change waits for its payment.').waitFor();
    expect(await page.getByRole('link', { name: 'Pay €4.00 now' }).count()).toBe(1);
    await page.getByText('€108.90, of which €4.00 is still to pay').waitFor();
    expect(await readBackOffice(page, demo, 1001, 'Payment')).toContain('Outstanding €4.00');
    expect(visitor.complaints).toEqual([]);
  });

  it('takes one unit off a line, and its price is refunded', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const row = await openRow(page, 'Enamel mug');
    await button(row, 'One fewer').click();
    expect(await row.getByLabel('Quantity', { exact: true }).inputValue()).toBe('1');
    await button(row, 'Review change').click();
    await headlineOf(row).getByText('You get €16.00 back').waitFor();
    await row.getByText('The €16.00 goes back to how you paid').waitFor();
    await button(row, 'Confirm change').click();
    await outcomeOf(page).getByText('Enamel mug, Cream: Quantity 2 → Quantity 1').waitFor();
    await page.getByText('€88.90, partly refunded').waitFor();
    expect(await readBackOffice(page, demo, 1001, 'Payment')).not.toContain('Outstanding -');
    expect(await readBackOffice(page, demo, 1001, 'Items')).toContain('1 × €16.00, 1 still to ship');
    expect(visitor.complaints).toEqual([]);
  });

  it('keeps a discount, line by line, while taking more of what had it', async () => {
    const page = await openConfirmation(visitor.page, demo, 1017);
    const row = await openRow(page, 'Dot notebook');
    await row.getByLabel('Quantity', { exact: true }).fill('7');
    await button(row, 'Review change').click();
    await headlineOf(row).getByText('You pay €16.65 more').waitFor();
    expect(await readPrices(row)).toContain('10% off, stays as it was −€12.95');
    expect(visitor.complaints).toEqual([]);
  });

  it('goes back from a quote to what was chosen, and nothing has changed', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const row = await openRow(page, 'Enamel mug');
    await button(row, 'Remove this item').click();
    await headlineOf(row).getByText('You get €32.00 back').waitFor();
    await button(row, 'Back').click();
    expect(await describeFocus(page)).toBe('Review change');
    expect(await row.getByLabel('Quantity', { exact: true }).inputValue()).toBe('0');
    expect(orderOf(demo, 1001)?.lines.map(({ currentQuantity }) => currentQuantity)).toEqual([1, 2]);
  });

  it('adds what goes well with the order', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const row = await openRow(page, 'Add something');
    await button(row, 'Add Canvas tote').click();
    await headlineOf(row).getByText('You pay €28.00 more').waitFor();
    await button(row, 'Confirm change').click();
    await outcomeOf(page).getByText('Canvas tote, Natural: Added').waitFor();
    await rowOf(page, 'Canvas tote').waitFor();
    expect(await readBackOffice(page, demo, 1001, 'Items')).toContain(
      'Canvas tote Natural · TOT-NAT 1 × €28.00',
    );
    expect(visitor.complaints).toEqual([]);
  });

  it('changes how it is shipped, in the currency that was paid', async () => {
    const page = await openConfirmation(visitor.page, demo, 1014);
    const row = await openRow(page, 'Shipping method');
    await row.getByText('Express').click();
    await button(row, 'Review change').click();
    await headlineOf(row).getByText('You pay US$20.68 more').waitFor();
    await button(row, 'Confirm change').click();
    await outcomeOf(page).getByText('Shipping method: International → Express').waitFor();
    expect(await readBackOffice(page, demo, 1014, 'Payment')).toContain('Shipping (Express)');
    expect(visitor.complaints).toEqual([]);
  });

  it('corrects the e-mail address and leaves notes, which cost nothing', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001);
    const contact = await openRow(page, 'E-mail and phone');
    await contact.getByLabel('E-mail').fill('lena@example.com');
    await button(contact, 'Review change').click();
    await headlineOf(contact).getByText('The price stays the same').waitFor();
    await button(contact, 'Confirm change').click();
    await outcomeOf(page).getByText('Your order is changed.').waitFor();
    expect(await outcomeOf(page).innerText()).not.toContain('lena@example.com');

    const notes = await openRow(page, 'Gift message');
    await notes.getByLabel('Gift message').fill('For the long evenings');
    await notes.getByLabel('Delivery instruction').fill('Second courtyard');
    await button(notes, 'Review change').click();
    await Promise.all([page.waitForEvent('load'), button(notes, 'Confirm change').click()]);
    await outcomeOf(page).getByText('Your order is changed.').waitFor();
    const office = await readBackOffice(page, demo, 1001, 'Note and tags');
    expect(office).toContain('For the long evenings');
    expect(office).toContain('Second courtyard');
    expect(await readBackOffice(page, demo, 1001, 'Contact')).toContain('lena@example.com');
    expect(visitor.complaints).toEqual([]);
  });

  it('cancels by keyboard alone, and the money is back', async () => {
    const page = await openConfirmation(visitor.page, demo, 1002);
    const cancel = page.locator('amend-cancel-order');
    await tabTo(page, 'Cancel this order…');
    await page.keyboard.press('Enter');
    await cancel.getByRole('heading', { name: 'Cancel this order?' }).waitFor();
    await tabTo(page, 'I changed my mind');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Continue');
    await page.keyboard.press('Enter');
    await cancel
      .getByText(/^You get €163.60 back the way you paid/)
      .first()
      .waitFor();
    await cancel.getByText('A cancelled order cannot be brought back.').waitFor();
    expect(await visitor.findBarriers()).toEqual([]);
    await tabTo(page, 'Cancel the order');
    await page.keyboard.press('Enter');
    await cancel.getByRole('heading', { name: 'Your order is cancelled' }).waitFor();
    expect(await describeFocus(page)).toBe('Your order is cancelled');
    await page.locator('amend-edit-window').getByText('This order was cancelled.').waitFor();

    await page.reload();
    await page.getByText('This order was cancelled, and nothing will be sent.').waitFor();
    await cancel.getByText(/^You get €163.60 back the way you paid/).waitFor();
    expect(await rowOf(page, '').count()).toBe(0);
    expect(await visitor.findBarriers()).toEqual([]);
    expect(await readBackOffice(page, demo, 1002, 'Payment')).toContain('Refunded €163.60');
    expect(visitor.complaints).toEqual([]);
  });

  it('is spoken to in German', async () => {
    const page = await openConfirmation(visitor.page, demo, 1001, '?lang=de');
    const cancel = page.locator('amend-cancel-order');
    await button(cancel, 'Bestellung stornieren …').click();
    await cancel.getByLabel('Es dauert mir zu lange').check();
    await cancel.getByLabel('Guthaben im Shop').check();
    await button(cancel, 'Weiter').click();
    await cancel.getByText('Es gibt 104,90\u00A0€ als Guthaben für diesen Shop.').first().waitFor();
    await button(cancel, 'Bestellung stornieren').click();
    await cancel.getByRole('heading', { name: 'Die Bestellung ist storniert' }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('reads twice as large without scrolling sideways', async () => {
    const page = await openConfirmation(visitor.page, demo, 1002);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    for (const summary of await page.locator('.changes summary').all()) await summary.click();
    await page.getByLabel('Reading lamp, Choice').waitFor();
    expect(await measureOverflow(page)).toBe(0);
  });
});
