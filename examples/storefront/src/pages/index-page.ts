import { html } from 'hono/html';

import { describeAge } from '../age.ts';
import { summariseState, type OrderState } from '../order-state.ts';
import type { OrderOverview } from '../shopify/orders.ts';
import type { Suggestion } from '../suggestion.ts';
import { layOut, type Html } from './layout.ts';
import { confirmationPath, EVENTS_PATH, OUTBOX_PATH } from './paths.ts';

/** What the list of orders shows. */
export interface IndexPage {
  readonly orders: readonly OrderOverview[];
  readonly suggestion: Suggestion;
  readonly backOffice: string;
  readonly now: Date;
}

const STATES: Readonly<Record<OrderState, string>> = {
  placed: 'Waiting to be packed',
  packing: 'Being packed',
  'awaiting-payment': 'Awaiting payment',
  'on-hold': 'On hold',
  'on-its-way': 'On its way',
  'partly-shipped': 'Partly on its way',
  late: 'Running late',
  'out-for-delivery': 'Out for delivery',
  'delivery-attempted': 'Delivery attempted',
  'delivery-failed': 'Could not be delivered',
  'ready-for-pickup': 'Ready for pick-up',
  'partly-delivered': 'Partly delivered',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
};

/** The list of sample orders, each with its confirmation page. */
export function showIndex({ orders, suggestion, backOffice, now }: IndexPage): Html {
  const body = html`
    <main>
      <div class="hero">
        <div>
          <h1>Simple things for cold days</h1>
          <p class="lead">
            After paying, the customers of this made-up shop can follow their parcel and change their order:
            each order’s confirmation page has Amend’s widgets in it, and forms of the shop’s own that call
            the same API.
          </p>
        </div>
        <img class="horizon" src="/shop/horizon.svg" alt="" width="640" height="240" />
      </div>
      ${showSuggestion(suggestion, backOffice)}
      <section class="orders" aria-labelledby="orders">
        <h2 id="orders">Orders</h2>
        <ul>
          ${orders.map((order) => showRow(order, backOffice, now))}
        </ul>
      </section>
      <section class="behind" aria-labelledby="behind">
        <h2 id="behind">Behind the shop</h2>
        <ul>
          <li>
            <a href="${OUTBOX_PATH}">Mails to shoppers</a>
            <p>What Amend writes to them about their changes. Nothing is sent: it is kept here.</p>
          </li>
          <li>
            <a href="${EVENTS_PATH}">Events</a>
            <p>What the shop’s own systems are told, step by step, with the order as it is then.</p>
          </li>
          <li>
            <a href="${backOffice}/">Back office</a>
            <p>The simulated Shopify: pay, pack and ship orders, and move the clock.</p>
          </li>
        </ul>
      </section>
      <form class="start-over" method="post" action="/start-over">
        <p>Orders age like real ones, and their edit windows close.</p>
        <button>Start over with fresh orders</button>
      </form>
    </main>
  `;
  const head = html`<link rel="stylesheet" href="/shop/orders.css" />`;
  return layOut({ title: 'Orders', language: 'en', head, kind: 'index', body, backOffice });
}

function showSuggestion({ heading, sentences, orderName, orderId }: Suggestion, backOffice: string): Html {
  const text = sentences.join(' ');
  if (orderName === undefined)
    return html`<section class="suggestion">
      <h2>${heading}</h2>
      <p>${text}</p>
    </section>`;
  return html`<section class="suggestion">
    <h2>${heading}</h2>
    <p>${text}</p>
    <p class="actions">
      <a class="button" href="${confirmationPath(orderName)}">Open order ${orderName}</a>
      <a href="${backOffice}/orders/${orderId}">Its page in the back office</a>
    </p>
  </section>`;
}

function showRow(order: OrderOverview, backOffice: string, now: Date): Html {
  const { name, customer, shippingAddress, lineItems, processedAt, legacyResourceId } = order;
  const state = summariseState(order);
  const pictures = lineItems.nodes.flatMap(({ image }) => image ?? []);
  return html`<li>
    <div class="pictures">
      ${pictures.map(({ url }) => html`<img src="${url}" alt="" width="40" height="50" loading="lazy" />`)}
    </div>
    <div class="who">
      <a href="${confirmationPath(name)}">${name} <bdi>${customer?.firstName}</bdi></a>
      <span>${showPlace(shippingAddress)}</span>
    </div>
    <div class="when">
      <b class="state" data-state="${state}">${STATES[state]}</b>
      <time datetime="${processedAt}">${describeAge(processedAt, now)}</time>
    </div>
    <a class="aside" href="${backOffice}/orders/${legacyResourceId}"
      >Back office<span class="hidden">, order ${name}</span></a
    >
  </li>`;
}

function showPlace(address: OrderOverview['shippingAddress']): Html {
  if (address === null) return html`No delivery`;
  return html`${address.city && html`<bdi>${address.city}</bdi>, `}<bdi>${address.country}</bdi>`;
}
