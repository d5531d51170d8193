import { html } from 'hono/html';

import type { ShopChoice } from '../choose-shop.ts';
import { SHOPS } from '../shops.ts';
import { LANGUAGE_TAGS } from '../words.ts';
import type { Language } from '../words/words.ts';
import { EVENTS_PATH, FIND_PATH, GALLERY_PATH, OUTBOX_PATH } from './paths.ts';
import { showShopSwitch } from './shop-switch.ts';

/** A piece of a page, already escaped. */
export type Html = ReturnType<typeof html>;

/** What differs between pages. */
export interface PageParts {
  readonly title: string;
  readonly language: Language;
  /** Default: left to right. */
  readonly direction?: 'ltr' | 'rtl';
  /** What the page adds to the head. */
  readonly head?: Html;
  /** Names the page for the style sheet. */
  readonly kind: 'index' | 'confirmation' | 'record' | 'missing';
  readonly body: Html;
  /** The shop whose page it is. Default: the demo's own, without a switch. */
  readonly choice?: Pick<ShopChoice, 'shop'> & Partial<ShopChoice>;
  /** Where the simulated Shopify is. */
  readonly backOffice: string;
}

/** The frame of every page: the shop's name on top, a word on what this is at the bottom. */
export function layOut({
  title,
  language,
  direction = 'ltr',
  head = html``,
  kind,
  body,
  choice: { shop, search } = { shop: SHOPS.nordlys },
  backOffice,
}: PageParts): Html {
  const { name, title: shopTitle, theme } = shop;
  const mark = `/shop/${name}.svg`;
  return html`<!doctype html>
    <html lang="${LANGUAGE_TAGS[language]}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${shopTitle}</title>
        <link rel="icon" href="${mark}" type="image/svg+xml" />
        <link rel="stylesheet" href="/shop/shop.css" />
        ${head} ${theme && html`<link rel="stylesheet" href="/amend/theme-${theme}.css" />`}
        <link rel="stylesheet" href="/shop/${name}.css" />
      </head>
      <body class="${kind}">
        <header class="masthead">
          <a class="brand" href="/"><img src="${mark}" alt="" width="28" height="28" />${shopTitle}</a>
        </header>
        ${body}
        <footer class="about" lang="en" dir="ltr">
          <p>
            ${shopTitle} is a made-up shop that shows <b>Amend</b>. Its orders live in a simulated Shopify on
            this machine.
          </p>
          ${search !== undefined && showShopSwitch(shop, search)}
          <nav aria-label="Demo">
            <a href="/">All orders</a> <a href="${FIND_PATH}">Find an order</a>
            <a href="${OUTBOX_PATH}">Mails</a> <a href="${EVENTS_PATH}">Events</a>
            <a href="${GALLERY_PATH}">Gallery</a>
            <a href="${backOffice}/">Back office</a>
          </nav>
        </footer>
      </body>
    </html>`;
}
