import { html } from 'hono/html';

import { nameCountry } from '../addresses/format-address.ts';
import { openBooks } from '../books/open-books.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { describeFulfillment, describeParcel, describePayment } from '../orders/statuses.ts';
import type { ShopState } from '../shop/shop-state.ts';
import { renderChip, renderPage, type Markup } from './page.ts';
import { tellAge, tellMoney, tellShopMoney, tellStatus, tellTime } from './words.ts';

// The roles are spelled out because a narrow screen lays the rows out as a grid, which makes browsers forget them.

/** The list of all orders. */
export function renderOrdersPage(state: ShopState, now: Date) {
  const { name, ianaTimezone, myshopifyDomain } = state.shop;
  return renderPage(
    'Orders',
    name,
    html`<h1>Orders</h1>
      <p class="lead">
        ${state.orders.length} orders of ${myshopifyDomain}, seeded ${tellAge(state.seededAt, now)}. Open one
        to see it as Shopify holds it, and to make things happen to it.
      </p>
      <table class="orders" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">Order</th>
            <th scope="col" role="columnheader">Customer</th>
            <th scope="col" role="columnheader">State</th>
            <th scope="col" role="columnheader" class="number">Total</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${state.orders.map((order) => renderRow(order, ianaTimezone, now))}
        </tbody>
      </table>
      <details class="reset">
        <summary>Reset the shop</summary>
        <form method="post" action="/reset">
          <p>All orders are thrown away and seeded anew, with new ids, as of this minute.</p>
          <button class="danger">Throw away and seed anew</button>
        </form>
      </details>`,
  );
}

function renderRow(order: OrderRecord, timeZone: string, now: Date): Markup {
  const total = openBooks(order).gross.total;
  const { customer, shippingAddress } = order;
  const shopTotal = tellShopMoney(total, order);
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      <a href="/orders/${order.id}">${order.name}</a>
      <time datetime="${order.createdAt}" title="${tellTime(order.createdAt, timeZone)}"
        >${tellAge(order.createdAt, now)}</time
      >
    </th>
    <td role="cell">
      <bdi>${customer.firstName} ${customer.lastName}</bdi>
      <span class="aside"
        ><bdi>${shippingAddress.city}</bdi>, ${nameCountry(shippingAddress.countryCode)}</span
      >
    </td>
    <td class="chips" role="cell">${renderOrderChips(order)}</td>
    <td class="number" role="cell">
      ${tellMoney(total, order)} ${shopTotal === null ? null : html`<span class="aside">${shopTotal}</span>`}
    </td>
  </tr>`;
}

/** What became of an order, in at most three pills: fulfilment, the parcel when there is one, payment. */
export function renderOrderChips(order: OrderRecord): Markup {
  const fulfillment = order.cancelledAt === null ? describeFulfillment(order) : 'CANCELLED';
  const parcels = [...new Set(order.fulfillments.map(describeParcel))];
  const payment = describePayment(order);
  return [
    parcels.length > 0 && fulfillment === 'FULFILLED'
      ? null
      : renderChip(fulfillment, tellStatus(fulfillment)),
    ...parcels.map((status) => renderChip(status, tellStatus(status))),
    payment === 'PAID' ? null : renderChip(payment, tellStatus(payment)),
  ];
}
