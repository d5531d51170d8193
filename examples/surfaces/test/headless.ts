import { openBuiltShop } from '../../headless/test/open-shop.ts';
import { AMEND_WORDS, pressValue } from './surface.ts';
import type { Surface, Words } from './surface.ts';

const PARTS = {
  tracking: '.tracking',
  address: '.address',
  swap: 'amend-item-swap',
  cancel: 'amend-cancel-order',
};

const WORDS: Words = {
  ...AMEND_WORDS,
  preparing: 'We are packing your order.',
  arriving: /^It comes (today|tomorrow|on \w+day)/,
  carrier: /^Follow it with/,
  review: 'Go on',
  samePrice: 'The price stays the same.',
  saveAddress: 'Send it there',
  saveAgain: 'Send it there',
  addressSaved: 'Saved. Your parcel goes there.',
};

/** The React storefront: tracking and address in its own markup, swapping and cancelling by Amend's elements. */
export async function openHeadless(): Promise<Surface> {
  const { url, simulator, close } = await openBuiltShop();
  return {
    simulator,
    words: WORDS,
    close,
    choose: pressValue,
    async open(page, order) {
      await page.goto(`${url}/orders/${order}`);
    },
    part: async (page, part) => page.locator(PARTS[part]),
  };
}
