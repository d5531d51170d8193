import { html } from 'hono/html';

import type { ShopChoice } from '../choose-shop.ts';
import { wordsFor } from '../words.ts';
import { OPEN_WORDS } from '../words/open-order.ts';
import { layOut, type Html } from './layout.ts';

/** What the page needs to know. */
export interface OrderPage {
  /** The API that exchanges the link. */
  readonly endpoint: string;
  /** The language that was asked for. */
  readonly asked: string | undefined;
  readonly choice: ShopChoice;
  readonly backOffice: string;
}

/** The page that the link in a mail opens. It knows of no order: its script has the link from the address, which the server never sees. */
export function showOrderPage({ endpoint, asked, choice, backOffice }: OrderPage): Html {
  const { language } = wordsFor(asked);
  const words = OPEN_WORDS[language];
  const head = html`
    <link rel="stylesheet" href="/shop/records.css" />
    <link rel="stylesheet" href="/amend/amend.css" />
    <script type="module" src="/page-script/open-order.js"></script>
  `;
  const body = html`
    <main class="opening" data-order data-endpoint="${endpoint}">
      <h1>${words.title}</h1>
      <p class="lead" data-said role="status">${words.opening}</p>
    </main>
  `;
  // Without a switch: another look would be another page, to which the link of the mail is lost.
  return layOut({
    title: words.title,
    language,
    head,
    kind: 'record',
    body,
    choice: { shop: choice.shop },
    backOffice,
  });
}
