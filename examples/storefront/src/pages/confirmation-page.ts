import type { MerchantEdit } from '@amend/contract';
import type { Offer } from '@amend/sdk';
import { html } from 'hono/html';

import { writeSize } from '../amounts.ts';
import type { ShopChoice } from '../choose-shop.ts';
import type { Prospect } from '../look-ahead.ts';
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
export interface ConfirmationPage extends Prospect {
  readonly order: Order;
  /** What goes well with it. */
  readonly recommendations: readonly Recommendation[];
  /** What was changed about it so far. */
  readonly edits: readonly MerchantEdit[];
  /** The API that the widgets call. */
  readonly endpoint: string;
  /** Opens this order to the widgets. */
  readonly token: string;
  /** The language that was asked for. */
  readonly asked: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** Whether all widgets stand in one card, `<amend-order>`, in place of one for each. */
  readonly isOneCard: boolean;
  /** Where the order is, if that is rendered here. */
  readonly tracking: Html | null;
  readonly choice: ShopChoice;
  readonly backOffice: string;
}

/** The page after paying. Amend comes in as in any theme: one style sheet, one script, and an element where each widget goes. */
export function showConfirmation({
  order,
  recommendations,
  offers,
  isFinal,
  edits,
  endpoint,
  token,
  asked,
  direction,
  isOneCard,
  tracking,
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
    <main data-delivery="${describeDelivery(order)}" data-final="${isFinal}">
      <section class="welcome">
        <p class="number">
          ${words.order(order.name)}${order.confirmationNumber && html` <span>${order.confirmationNumber}</span>`}
        </p>
        <h1>${words.thankYou}${firstName && html`, <bdi>${firstName}</bdi>`}</h1>
        <p class="lead">${words.next(summariseState(order))}</p>
        ${showPayment(order, language, words)}
        ${order.email && html`<p>${words.sentTo} <b>${order.email}</b>.</p>`}
      </section>
      ${isOneCard ? html`<amend-order></amend-order>` : showWidgets(hasUpsell(offers, edits), tracking)}
      ${isOneCard ? '' : showChangeSection(order, recommendations, language)}
      ${showEdits(edits, order.name, language)} ${showDetails(order, language, words)}
      ${isOneCard ? '' : html`<amend-cancel-order></amend-cancel-order>`}
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

// Those that stand together; cancelling comes last of all.
function showWidgets(isSomethingOffered: boolean, tracking: Html | null): Html {
  return html`
    <amend-edit-window></amend-edit-window>
    ${tracking ?? html`<amend-order-tracking></amend-order-tracking>`}
    <amend-address-correction></amend-address-correction>
    ${isSomethingOffered && html`<amend-upsell></amend-upsell>`}
  `;
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
