import { html } from 'hono/html';

import { isNegative, isNothing, writeAmount, writeSize } from '../amounts.ts';
import type { Order } from '../shopify/orders.ts';
import type { Language, Words } from '../words/words.ts';
import type { Html } from './layout.ts';

/** Who ordered and how it was paid, as Shopify holds it. Where it goes is the widget's to say, which also knows when it changes. */
export function showDetails(order: Order, language: Language, words: Words): Html {
  const { email, phone, shippingAddress, shippingLine } = order;
  return html`<section class="details" aria-labelledby="details">
    <h2 id="details">${words.detailsHeading}</h2>
    <dl>
      <div>
        <dt>${words.contact}</dt>
        <dd>${email}${phone && html`<br /><bdi>${phone}</bdi>`}</dd>
      </div>
      <div>
        <dt>${words.payment}</dt>
        <dd>${describePayment(order, language, words)}</dd>
      </div>
      <div>
        <dt>${words.shippingMethod}</dt>
        <dd>${shippingLine?.title}</dd>
      </div>
    </dl>
    <noscript>
      <h3>${words.shipsTo}</h3>
      <address>${showLines(shippingAddress?.formatted ?? [])}</address>
    </noscript>
  </section>`;
}

function describePayment(
  { displayFinancialStatus: status, sums, outstanding }: Order,
  language: Language,
  words: Words,
): string {
  const total = writeAmount(sums.total, language);
  const isPaidInPart = status === 'PARTIALLY_PAID' || status === 'PAID';
  if (!isPaidInPart || isNothing(outstanding)) return words.paymentState(status, total);
  const open = writeSize(outstanding, language);
  return isNegative(outstanding) ? words.overpaid(total, open) : words.partlyPaid(total, open);
}

function showLines(lines: readonly string[]): readonly Html[] {
  return lines.map((line, index) => html`${index > 0 ? html`<br />` : ''}<bdi>${line}</bdi>`);
}
