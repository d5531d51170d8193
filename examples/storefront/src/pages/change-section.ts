import { html } from 'hono/html';

import { writeAmount } from '../amounts.ts';
import type { Order, OrderLine } from '../shopify/orders.ts';
import type { Recommendation, RecommendedVariant } from '../shopify/recommendations.ts';
import { CHANGE_WORDS } from '../words/change.ts';
import type { ChangeWords } from '../words/change/words.ts';
import type { Language } from '../words/words.ts';
import type { Html } from './layout.ts';

/**
 * Where an order can be changed: a row for each thing, closed at first, so that nothing moves when the page's script arrives. What is
 * in a row the script makes of what the API offers; only what goes well with the order is the shop's own to say.
 */
export function showChangeSection(
  order: Order,
  recommendations: readonly Recommendation[],
  language: Language,
): Html {
  const words = CHANGE_WORDS[language];
  // The script says there what became of a change; a cancelled order has only that left.
  const outcome = html`<div class="outcome" role="status" tabindex="-1" data-outcome></div>`;
  if (order.cancelledAt !== null) return outcome;
  return html`${outcome}
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">${words.heading}</h2>
      <noscript><p>${words.withoutScript}</p></noscript>
      ${order.lines.map((line) => showLineRow(line, words))}
      ${recommendations.length > 0 && showAddRow(recommendations, language, words)}
      ${order.shippingLine && showRow('shipping', words.shipping, order.shippingLine.title, words.change)}
      ${showRow('contact', words.contact, order.email ?? words.none, words.change)}
      ${showRow('notes', words.notes, words.notesHint, words.change)}
    </section>`;
}

function showRow(row: string, label: string, hint: string, verb: string, more = html``, line = ''): Html {
  return html`<details data-row="${row}" data-line="${line}">
    <summary>
      <span class="label">${label}<small>${hint}</small></span>
      <span class="verb">${verb}</span>
    </summary>
    <div class="panel">${more}</div>
  </details>`;
}

function showLineRow({ id, title, variantTitle, quantity }: OrderLine, words: ChangeWords): Html {
  const hint = variantTitle === null ? words.quantity(quantity) : `${quantity} × ${variantTitle}`;
  return showRow('line', title, hint, words.change, html``, id);
}

function showAddRow(
  recommendations: readonly Recommendation[],
  language: Language,
  words: ChangeWords,
): Html {
  const offers = recommendations.map((each, place) => showOffer(each, `offer-${place}`, language, words));
  const list = html`<ul class="offers" hidden>
    ${offers}
  </ul>`;
  return showRow('add', words.add, words.addHint, words.addOne, list);
}

function showOffer(
  { title, variants }: Recommendation,
  id: string,
  language: Language,
  words: ChangeWords,
): Html {
  const first = variants.find(({ isAvailable }) => isAvailable) ?? variants[0];
  return html`<li>
    ${
      first?.image &&
      html`<img
        src="${first.image.url}"
        alt="${first.image.altText ?? ''}"
        width="56"
        height="70"
        loading="lazy"
      />`
    }
    <form>
      <label for="${id}">${title}<span class="hidden">, ${words.choice}</span></label>
      <select id="${id}" name="variantId">
        ${variants.map((variant) => showOption(variant, language, words, variant === first))}
      </select>
      <button aria-label="${words.addNamed(title)}">${words.addOne}</button>
    </form>
  </li>`;
}

function showOption(
  { id, title, isAvailable, price }: RecommendedVariant,
  language: Language,
  words: ChangeWords,
  isChosen: boolean,
): Html {
  const text = [title, writeAmount({ presentmentMoney: price }, language), isAvailable ? '' : words.soldOut];
  return html`<option value="${id}" ${isChosen ? 'selected' : ''} ${isAvailable ? '' : 'disabled'}>
    ${text.filter(Boolean).join(', ')}
  </option>`;
}
