import { html } from 'hono/html';

import { isNothing, writeAmount } from '../amounts.ts';
import type { MoneyBag } from '../shopify/money.ts';
import type { Order, OrderLine } from '../shopify/orders.ts';
import type { Language, Words } from '../words/words.ts';
import type { Html } from './layout.ts';

/** What was bought and what it cost: folded away on phones, beside the page on wide screens. */
export function showSummary(order: Order, language: Language, words: Words): Html {
  const write = (amount: MoneyBag) => writeAmount(amount, language);
  const { lines, sums, shippingLine, taxesIncluded } = order;
  const taxes = sums.taxes.filter(({ priceSet }) => !isNothing(priceSet));
  const total = write(sums.total);
  return html`<aside class="summary" aria-label="${words.summary}">
    <details>
      <summary>
        <span class="when-closed">${words.showSummary}</span>
        <span class="when-open">${words.hideSummary}</span>
        <b>${total}</b>
      </summary>
      <ul class="lines">
        ${lines.map((line) => showLine(line, write, words))}
      </ul>
      <dl class="sums">
        ${showSum(words.subtotal, write(sums.subtotal))}
        ${shippingLine && showSum(words.shipping, writeShipping(sums.shipping, write, words))}
        ${taxesIncluded ? '' : taxes.map(({ title, priceSet }) => showSum(title, write(priceSet)))}
        ${showSum(words.total, total, 'total')}
        ${taxesIncluded ? taxes.map(({ title, priceSet }) => showSum(words.taxIncluded(title), write(priceSet), 'included')) : ''}
      </dl>
    </details>
  </aside>`;
}

function showSum(label: string, amount: string, kind: 'plain' | 'total' | 'included' = 'plain'): Html {
  return html`<div class="${kind}">
    <dt>${label}</dt>
    <dd>${amount}</dd>
  </div>`;
}

function writeShipping(price: MoneyBag, write: (amount: MoneyBag) => string, words: Words): string {
  return isNothing(price) ? words.free : write(price);
}

function showLine(line: OrderLine, write: (amount: MoneyBag) => string, words: Words): Html {
  const { title, variantTitle, quantity, image, original: full, discounted } = line;
  const price = write(discounted);
  const original = write(full);
  return html`<li>
    <div class="picture">
      ${image && html`<img src="${image.url}" alt="${image.altText ?? ''}" width="64" height="80" />`}
      <span class="quantity"><span class="hidden">${words.quantity} </span>${quantity}</span>
    </div>
    <div class="name">${title}<small>${variantTitle}</small></div>
    <div class="price">
      ${original === price ? '' : html`<s><span class="hidden">${words.originalPrice} </span>${original}</s>`}
      <span><span class="hidden">${words.price} </span>${price}</span>
    </div>
  </li>`;
}
