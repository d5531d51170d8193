import { start } from '../start.tsx';
import { ActionWindow } from '../ui/action-window.tsx';
import { Announcement } from '../ui/announcement.tsx';
import { Block } from '../ui/app.tsx';
import { showMenuItem } from './menu-item.tsx';
import { readOrderAction } from './order-action.ts';
import { readOrderStatusPage } from './order-status.ts';
import { readThankYouPage } from './thank-you.ts';

/** What is shown at each of the targets of `shopify.extension.toml`. */
export const TARGETS: Readonly<Record<string, () => void>> = {
  'purchase.thank-you.block.render': () => start(Block, readThankYouPage()),
  'purchase.thank-you.announcement.render': () => start(Announcement, readThankYouPage()),
  'customer-account.order-status.block.render': () => start(Block, readOrderStatusPage()),
  'customer-account.order-status.announcement.render': () => start(Announcement, readOrderStatusPage()),
  'customer-account.order.action.menu-item.render': showMenuItem,
  'customer-account.order.action.render': () => start(ActionWindow, readOrderAction()),
};
