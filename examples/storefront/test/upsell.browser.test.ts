import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { button, describeFocus, openConfirmation, orderOf, readBackOffice, tabTo } from './change-page.ts';
import { come, demo, openStage, visitor } from './stage.ts';

openStage();

const upsell = (page: Page) => page.locator('amend-upsell');

async function openOffer(number: number, query = '') {
  const page = await openConfirmation(visitor.page, demo, number, query);
  const card = upsell(page);
  // The price is asked for once somebody is there who can see it.
  await card.scrollIntoViewIfNeeded();
  await page.mouse.move(1, 1);
  return { page, card };
}

describe.each([360, 768, 1280])('a shopper at %i px', (width) => {
  beforeEach(() => come(width));

  it('adds what is offered by keyboard alone, at the price that was shown, and pays', async () => {
    const { page, card } = await openOffer(1001);
    await card.getByText('€19.20 instead of €24.00').waitFor();
    await card.getByText('You pay €19.20 on the next page, within 60 minutes.').first().waitFor();
    expect(await visitor.findBarriers()).toEqual([]);
    await tabTo(page, 'Add to my order');
    await page.keyboard.press('Enter');
    await card.getByText(/^€19.20 to pay by/).waitFor();
    expect(await describeFocus(page)).toMatch(/^€19.20 to pay by/);
    expect(await visitor.findBarriers()).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await describeFocus(page)).toBe('Pay €19.20');
    await Promise.all([
      page.waitForURL((url) => url.origin === demo.addresses.shopify),
      page.keyboard.press('Enter'),
    ]);
    expect(await readBackOffice(page, demo, 1001, 'Items')).toContain(
      'CAN-HON-20 1 × €24.00 less €4.80 in all',
    );
    expect(visitor.complaints).toEqual([]);
  });
});

describe('a shopper', () => {
  beforeEach(() => come(390));

  it('takes off after a reload what was added, and nothing is left to pay', async () => {
    const { page, card } = await openOffer(1001);
    await button(card, 'Add to my order').click();
    await card.getByText(/^€19.20 to pay by/).waitFor();
    await page.reload();
    await card.getByText(/^€19.20 to pay by/).waitFor();
    await button(card, 'Take it off again').click();
    await card.getByText('Taken off: Beeswax candle, 20 cm').waitFor();
    await page.reload();
    await card.getByText('€19.20 instead of €24.00').waitFor();
    expect(await card.getByText(/to pay by/).count()).toBe(0);
    expect(orderOf(demo, 1001)?.lines.filter(({ currentQuantity }) => currentQuantity > 0)).toHaveLength(2);
    expect(visitor.complaints).toEqual([]);
  });

  it('is told in German when an offer is gone, and puts the next one away', async () => {
    const { card } = await openOffer(1002, '?lang=de');
    await button(card, 'Beides hinzufügen').waitFor();
    await card
      .getByText(/Auf der nächsten Seite sind 38,50\u00A0€ zu zahlen/)
      .first()
      .waitFor();
    const tote = demo.simulator.state.products.find(({ handle }) => handle === 'canvas-tote');
    for (const variant of tote?.variants ?? []) Object.assign(variant, { stock: 0 });
    await button(card, 'Beides hinzufügen').click();
    await card.getByText('Dieses Angebot gibt es für Ihre Bestellung nicht mehr.').waitFor();
    expect(orderOf(demo, 1002)?.lines).toHaveLength(3);
    await button(card, 'Zurück').click();
    await card.getByText('Zu dieser Bestellung gibt es nichts weiter hinzuzufügen').waitFor();
  });
});
