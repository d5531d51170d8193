import { openShop, PAGE } from '../../theme-app-extension/test/open-shop.ts';
import { AMEND_WORDS, pressValue } from './surface.ts';
import type { Surface } from './surface.ts';

const ELEMENTS = {
  tracking: 'amend-order-tracking',
  address: 'amend-address-correction',
  swap: 'amend-item-swap',
  cancel: 'amend-cancel-order',
};

/** A theme with the app embed and a block for each part; the customer is logged in. */
export async function openTheme(): Promise<Surface> {
  const { origin, simulator, decisions, cookieOf, close } = await openShop();
  decisions.moreBlocks = ['item-swap', 'cancel-order'];
  return {
    simulator,
    words: AMEND_WORDS,
    close,
    choose: pressValue,
    async open(page, order) {
      await page.context().addCookies([cookieOf(`#${order}`)]);
      await page.goto(origin + PAGE);
    },
    part: async (page, part) => page.locator(ELEMENTS[part]),
  };
}
