import type { MerchantEdit } from '@amend/contract';
import type { Offer } from '@amend/sdk';
import { html } from 'hono/html';

import { writeSize } from '../amounts.ts';
import type { ShopChoice } from '../choose-shop.ts';
import { summariseState } from '../order-state.ts';
import type { Order } from '../shopify/orders.ts';
import type { Recommendation } from '../shopify/recommendations.ts';
import { speakAs } from '../shops.ts';
import { wordsFor } from '../words.ts';
import type { Language, Words } from '../words/words.ts';
import { showChangeSection } from './change-section.ts';
import { showEdits } from './edit-list.ts';
import { layOut, type Html } from './layout.ts';
import { showDetails } from './order-details.ts';
import { showSummary } from './order-summary.ts';

/** What the confirmation page shows. */
export interface ConfirmationPage {
  readonly order: Order;
  /** What goes well with it. */
  readonly recommendations: readonly Recommendation[];
  /** What the shop offers with it. */
  readonly offers: readonly Offer[];
  /** What was changed about it so far. */
  readonly edits: readonly MerchantEdit[];
  /** The API that the widgets call. */
  readonly endpoint: string;
  /** Opens this order to the widgets. */
  readonly token: string;
  /** The language that was asked for. */
  readonly asked: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  readonly choice: ShopChoice;
  readonly backOffice: string;
}

/** The page after paying. Amend comes in as in any theme: one style sheet, one script, and an element where each widget goes. */
export function showConfirmation({
  order,
  recommendations,
  offers,
  edits,
  endpoint,
  token,
  asked,
  direction,
  choice,
  backOffice,
}: ConfirmationPage): Html {
  const { language, words: common } = wordsFor(asked);
  const words = speakAs(choice.shop, language, common);
  const firstName = order.customer?.firstName;
  const head = html`
    <link rel="stylesheet" href="/shop/confirmation.css" />
    <link rel="stylesheet" href="/shop/changes.css" />
    <link rel="stylesheet" href="/amend/amend.css" />
    <script type="module" src="/amend/amend.js" data-endpoint="${endpoint}" data-token="${token}"></script>
    <script type="module" src="/page-script/change-order.js"></script>
  `;
  const body = html`
    ${showSummary(order, language, words)}
    <main data-delivery="${describeDelivery(order)}">
      <section class="welcome">
        <p class="number">
          ${words.order(order.name)}${order.confirmationNumber && html` <span>${order.confirmationNumber}</span>`}
        </p>
        <h1>${words.thankYou}${firstName && html`, <bdi>${firstName}</bdi>`}</h1>
        <p class="lead">${words.next(summariseState(order))}</p>
        ${showPayment(order, language, words)}
        ${order.email && html`<p>${words.sentTo} <b>${order.email}</b>.</p>`}
      </section>
      <amend-edit-window></amend-edit-window>
      <amend-order-tracking></amend-order-tracking>
      <amend-address-correction></amend-address-correction>
      ${hasUpsell(offers, edits) && html`<amend-upsell></amend-upsell>`}
      ${showChangeSection(order, recommendations, language)} ${showEdits(edits, order.name, language)}
      ${showDetails(order, language, words)}
      <amend-cancel-order></amend-cancel-order>
      <p class="help">${words.help} <a href="mailto:${choice.shop.email}">${words.writeToUs}</a></p>
    </main>
  `;
  return layOut({
    title: words.order(order.name),
    language,
    direction,
    head,
    kind: 'confirmation',
    body,
    choice,
    backOffice,
  });
}

// What a change left to pay, for as long as it is not paid: the message after the change is gone with the next visit.
function showPayment(order: Order, language: Language, words: Words): Html | '' {
  if (summariseState(order) !== 'awaiting-payment' || order.paymentUrl === null) return '';
  const amount = writeSize(order.outstanding, language);
  return html`<p><a class="button" data-payment href="${order.paymentUrl}">${words.payNow(amount)}</a></p>`;
}

// Where nothing is offered, and nothing was added either, there is no place for it on the page.
function hasUpsell(offers: readonly Offer[], edits: readonly MerchantEdit[]): boolean {
  return offers.length > 0 || edits.some(({ effects }) => effects.some(({ kind }) => kind === 'add-item'));
}

// How much the tracking widget will have to say, so that the style sheet can keep the room.
function describeDelivery(order: Order): 'none' | 'calm' | 'eventful' | 'several' {
  if (order.fulfillments.length !== 1) return order.fulfillments.length === 0 ? 'none' : 'several';
  const isCalm = ['on-its-way', 'out-for-delivery', 'delivered'].includes(summariseState(order));
  return isCalm ? 'calm' : 'eventful';
}
