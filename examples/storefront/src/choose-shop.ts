import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

import { findShop } from './shops.ts';
import type { Shop } from './shops/shop.ts';

/** What a page needs to look like a shop, and to offer the looks of the others. */
export interface ShopChoice {
  readonly shop: Shop;
  /** The page's query, `?lang=de`, so that the switch keeps the rest of it. */
  readonly search: string;
}

/** The shop that the address asks for, which later pages keep; else the one that was asked for last. */
export function chooseShop(c: Context): ShopChoice {
  const { search } = new URL(c.req.url);
  const asked = c.req.query('shop');
  const shop = findShop(asked ?? getCookie(c, 'shop'));
  if (asked !== undefined) setCookie(c, 'shop', shop.name, { path: '/', httpOnly: true, sameSite: 'Lax' });
  return { shop, search };
}
