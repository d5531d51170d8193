import { openHarness } from '../../../packages/checkout-extension/harness/open-harness.ts';
import { AMEND_WORDS } from './surface.ts';
import type { Surface } from './surface.ts';

const REGIONS = {
  tracking: 'Your delivery',
  address: 'Delivery address',
  swap: 'Swap an item',
  cancel: 'Cancel the order',
};

/** The extension on a page like Shopify's, for a guest who has just paid. */
export async function openThankYouPage(): Promise<Surface> {
  const { url, simulator, close } = await openHarness();
  return {
    simulator,
    words: AMEND_WORDS,
    close,
    async open(page, order) {
      // Only the wait for an order that is still being taken in is left out: the extension's own tests have it.
      simulator.turn({ orderReadableAfterSeconds: 0 });
      await page.goto(`${url}/thank-you/${order}`);
    },
    part: async (page, part) => page.getByRole('region', { name: REGIONS[part] }),
    async choose(swap, value) {
      await swap.getByRole('radio', { name: RegExp(`^${value}\\b`) }).check();
    },
  };
}
