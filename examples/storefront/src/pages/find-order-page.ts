import { html } from 'hono/html';

import { wordsFor } from '../words.ts';
import { FIND_WORDS } from '../words/find-order.ts';
import { layOut, type Html } from './layout.ts';
import type { OrderPage } from './order-page.ts';
import { OUTBOX_PATH } from './paths.ts';

/** The page on which shoppers find their order by its number and their address: one form for these, one for the code, and then the order. */
export function showFindOrder({ endpoint, asked, choice, backOffice }: OrderPage): Html {
  const { language } = wordsFor(asked);
  const words = FIND_WORDS[language];
  const head = html`
    <link rel="stylesheet" href="/shop/records.css" />
    <link rel="stylesheet" href="/shop/find-order.css" />
    <link rel="stylesheet" href="/amend/amend.css" />
    <script type="module" src="/page-script/find-order.js"></script>
  `;
  const body = html`
    <main data-order data-endpoint="${endpoint}">
      <h1 tabindex="-1">${words.title}</h1>
      <p class="lead" data-said role="status">${words.lead}</p>
      <noscript><p>${words.needsScript}</p></noscript>
      <form class="find" data-ask>
        <p>
          <label for="number">${words.number}</label>
          <input
            id="number"
            name="orderNumber"
            required
            maxlength="32"
            autocomplete="off"
            aria-describedby="number-hint"
          />
          <small id="number-hint">${words.numberHint}</small>
        </p>
        <p>
          <label for="email">${words.email}</label>
          <input id="email" name="email" type="email" required autocomplete="email" />
        </p>
        <p class="problem" data-problem role="alert"></p>
        <button>${words.send}</button>
      </form>
      <form class="find" data-enter hidden>
        <p>
          <label for="code">${words.code}</label>
          <input
            id="code"
            name="code"
            required
            maxlength="11"
            inputmode="numeric"
            autocomplete="one-time-code"
            aria-describedby="code-hint"
          />
          <small id="code-hint">${words.codeHint}</small>
        </p>
        <p class="problem" data-problem role="alert"></p>
        <button>${words.open}</button>
        <p class="more">
          <a href="">${words.again}</a>
          <a href="${OUTBOX_PATH}" target="_blank">${words.outbox}</a>
        </p>
      </form>
    </main>
  `;
  return layOut({ title: words.title, language, head, kind: 'record', body, choice, backOffice });
}
