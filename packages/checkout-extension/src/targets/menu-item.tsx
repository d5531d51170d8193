import type { Api } from '@shopify/ui-extensions/customer-account.order.action.menu-item.render';
import { render } from 'preact';

import { createSay } from '../texts/say.ts';

declare const shopify: Api;

/** Puts an entry into the menu of each order; it opens the window of `customer-account.order.action.render`. */
export function showMenuItem(): void {
  const { i18n, settings } = shopify;
  const say = createSay((key, blanks) => i18n.translate(key, blanks));
  if (settings.value['endpoint']) render(<s-button>{say('page.open')}</s-button>, document.body);
}
