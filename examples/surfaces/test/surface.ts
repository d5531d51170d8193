import type { Simulator } from '@amend/simulator';
import type { Locator, Page } from 'playwright-core';

/** What an order's page can show. */
export type Part = 'tracking' | 'address' | 'swap' | 'cancel';

/** What stands on the buttons and beside them; a storefront with its own markup says it in its own words. */
export interface Words {
  /** Of order #1001, which is not packed yet. */
  readonly preparing: string;
  /** Of order #1005, which is under way. */
  readonly arriving: RegExp;
  readonly carrier: RegExp;
  readonly review: string;
  readonly missing: string;
  /** Of a corrected address that changes no price. */
  readonly samePrice: string;
  readonly saveAddress: string;
  /** The same, once it has failed. */
  readonly saveAgain: string;
  readonly addressSaved: string;
}

/** One way in which a shopper meets Amend, with an API and a simulated Shopify of its own. */
export interface Surface {
  readonly simulator: Simulator;
  readonly words: Words;
  /** Opens the page of an order as the shopper who has just paid for it. */
  open(page: Page, order: number): Promise<void>;
  /** Where a part is, opened where it takes a press to open it. */
  part(page: Page, part: Part): Promise<Locator>;
  /** Chooses a size or a colour, once its swap is open. */
  choose(swap: Locator, value: string): Promise<void>;
  close(): Promise<void>;
}

/** What Amend's own widgets and the extension say. */
export const AMEND_WORDS: Words = {
  preparing: 'Your order is being prepared',
  arriving: /^Arriving (today|tomorrow|\w+day)/,
  carrier: /^Track with/,
  review: 'Review change',
  missing: 'Please fill this in.',
  samePrice: 'No change in price',
  saveAddress: 'Save address',
  saveAgain: 'Try again',
  addressSaved: 'Your parcel goes to',
};

/** Presses the button of a size or a colour, as Amend's own element has it. */
export async function pressValue(swap: Locator, value: string): Promise<void> {
  await swap.getByRole('button', { name: RegExp(`^${value}\\b`) }).click();
}
