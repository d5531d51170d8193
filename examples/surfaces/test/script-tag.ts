import { inject } from 'vitest';

import { openDemo } from '../../storefront/test/open-demo.ts';
import { AMEND_WORDS, pressValue } from './surface.ts';
import type { Surface } from './surface.ts';

const ROWS = { address: 'Delivery address', swap: 'Swap an item', cancel: 'Cancel the order' };

/** The demo shop with `<amend-order>`: one card, whose rows open in place. */
export async function openScriptTag(): Promise<Surface> {
  const { addresses, simulator, close } = await openDemo({ scripts: inject('scripts') });
  return {
    simulator,
    words: AMEND_WORDS,
    close,
    choose: pressValue,
    async open(page, order) {
      await page.goto(`${addresses.storefront}/thank-you/${order}?view=card`);
    },
    async part(page, part) {
      const card = page.locator('amend-order');
      if (part !== 'tracking') await card.getByRole('button', { name: ROWS[part] }).first().click();
      return card;
    },
  };
}
