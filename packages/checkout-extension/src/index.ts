import '@shopify/ui-extensions/preact';

import { showMenuItem } from './targets/menu-item.tsx';
import { start } from './start.tsx';
import { readOrderAction } from './targets/order-action.ts';
import { readOrderStatusPage } from './targets/order-status.ts';
import { readThankYouPage } from './targets/thank-you.ts';
import { ActionWindow } from './ui/action-window.tsx';
import { Announcement } from './ui/announcement.tsx';
import { Block } from './ui/app.tsx';

// What all pages of Shopify's have in common.
declare const shopify: {
  readonly extension: { readonly target: string };
};

/** What is shown at each of the targets of `shopify.extension.toml`. */
const TARGETS: Readonly<Record<string, () => void>> = {
  'purchase.thank-you.block.render': () => start(Block, readThankYouPage()),
  'purchase.thank-you.announcement.render': () => start(Announcement, readThankYouPage()),
  'customer-account.order-status.block.render': () => start(Block, readOrderStatusPage()),
  'customer-account.order-status.announcement.render': () => start(Announcement, readOrderStatusPage()),
  'customer-account.order.action.menu-item.render': showMenuItem,
  'customer-account.order.action.render': () => start(ActionWindow, readOrderAction()),
};

/** Begins at whichever target Shopify has loaded the extension for. */
export default function extension(): void {
  TARGETS[shopify.extension.target]?.();
}
