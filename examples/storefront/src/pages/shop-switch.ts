import { html } from 'hono/html';

import { SHOPS } from '../shops.ts';
import type { Shop } from '../shops/shop.ts';

/** Links to the same page in the look of every shop. `search` is the query of the page as it is. */
export function showShopSwitch(shop: Shop, search: string): ReturnType<typeof html> {
  return html`<nav class="shops" aria-label="Look of the shop">
    ${Object.values(SHOPS).map(
      ({ name, title, style }) =>
        html`<a href="${addShop(search, name)}" aria-current="${name === shop.name}"
          >${title}<span class="hidden">, ${style}</span></a
        > `,
    )}
  </nav>`;
}

function addShop(search: string, name: string): string {
  const query = new URLSearchParams(search);
  query.set('shop', name);
  return `?${query}`;
}
