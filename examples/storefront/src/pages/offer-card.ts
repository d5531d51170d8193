import type { Offer } from '@amend/sdk';
import { html } from 'hono/html';

import { nameItem } from '../change-order/describe-effects.ts';
import { CHANGE_WORDS } from '../words/change.ts';
import type { Language } from '../words/words.ts';
import type { Html } from './layout.ts';

/** Something that the shop offers with the order: what it is, what it costs, and a button that asks for the exact price. */
export function showOffer(offer: Offer, language: Language): Html {
  const { id, title, text, button, items, price, fullPrice } = offer;
  const words = CHANGE_WORDS[language];
  const isReduced = price.amount !== fullPrice.amount;
  return html`<section class="changes offer" aria-labelledby="offer-${id}" data-offer="${id}">
    <div class="offered">
      <div class="pictures">
        ${items.map(
          ({ imageUrl }) =>
            imageUrl && html`<img src="${imageUrl}" alt="" width="96" height="120" loading="lazy" />`,
        )}
      </div>
      <div class="words">
        <h2 id="offer-${id}">${title}</h2>
        <p>${text}</p>
        <ul>
          ${items.map((item) => html`<li>${item.quantity > 1 && `${item.quantity} × `}${nameItem(item)}</li>`)}
        </ul>
        <p class="cost">
          <b>${price.text}</b>
          ${isReduced && html`<span class="hidden">${words.insteadOf}</span> <del>${fullPrice.text}</del>`}
        </p>
        <form>
          <button>${button ?? words.addToOrder}</button>
          <p class="hint">${words.addHint}</p>
        </form>
      </div>
    </div>
  </section>`;
}
