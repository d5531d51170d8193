import { html } from 'hono/html';

import type { OrderRecord } from '../orders/order-record.ts';
import { describeParcel } from '../orders/statuses.ts';
import type { ShopState } from '../shop/shop-state.ts';
import { renderLines, renderMoney } from './order-lines.ts';
import { renderAddress, renderContact, renderExtras } from './order-sides.ts';
import { renderOrderChips } from './orders-page.ts';
import { renderPage, type Markup } from './page.ts';
import { renderFulfillmentOrders, renderParcels } from './parcels.ts';
import { tellAge, tellTime } from './words.ts';

/** What the shop has to say about the last button that was pressed. */
export interface Notice {
  readonly kind: 'done' | 'refused';
  readonly text: string;
}

/** One order, as Shopify holds it. */
export function renderOrderPage(order: OrderRecord, state: ShopState, now: Date, notice: Notice | null) {
  const { ianaTimezone, name } = state.shop;
  return renderPage(
    order.name,
    name,
    html`<nav aria-label="Breadcrumb"><a href="/">All orders</a></nav>
      <div class="title">
        <h1>${order.name}</h1>
        <p class="chips">${renderOrderChips(order)}</p>
      </div>
      <p class="lead">
        Placed ${tellAge(order.createdAt, now)} (<time datetime="${order.createdAt}"
          >${tellTime(order.createdAt, ianaTimezone)}</time
        >), confirmation ${order.confirmationNumber}
      </p>
      ${notice === null ? null : html`<p class="notice ${notice.kind}" role="status">${notice.text}</p>`}
      ${renderActions(order)}
      <div class="columns">
        <div>
          ${renderLines(order)} ${renderParcels(order, ianaTimezone)} ${renderFulfillmentOrders(order)}
          ${renderTimeline(order, ianaTimezone)}
        </div>
        <div>
          ${renderAddress(order)} ${renderContact(order)} ${renderExtras(order)} ${renderMoney(order)}
        </div>
      </div>
      <details class="raw">
        <summary>Raw record</summary>
        <pre tabindex="0" role="region" aria-label="Raw record of ${order.name}">
${JSON.stringify(order, null, 2)}</pre>
      </details>`,
  );
}

function renderActions(order: OrderRecord): Markup {
  const isLeft = order.fulfillmentOrders.some(
    (each) => each.status !== 'ON_HOLD' && each.lines.some((line) => line.remaining > 0),
  );
  const isUnderWay = order.fulfillments.some(
    (each) => !['DELIVERED', 'FAILURE', 'CANCELED'].includes(describeParcel(each)),
  );
  const button = (verb: string, text: string) =>
    html`<form method="post" action="/orders/${order.id}/${verb}"><button>${text}</button></form>`;
  return html`<section class="actions" aria-label="Make things happen">
    ${isLeft ? button('fulfil', order.fulfillments.length === 0 ? 'Fulfil everything' : 'Fulfil the rest') : null}
    ${isUnderWay ? [button('scan', 'Next carrier scan'), button('delay', 'Delay'), button('deliver', 'Deliver')] : null}
    ${
      order.cancelledAt === null && order.fulfillments.length === 0
        ? html`<details>
            <summary>Cancel the order</summary>
            <form method="post" action="/orders/${order.id}/cancel">
              <p>Everything is taken off the order and the money goes back. This cannot be undone.</p>
              <button class="danger">Cancel ${order.name}</button>
            </form>
          </details>`
        : null
    }
  </section>`;
}

function renderTimeline(order: OrderRecord, timeZone: string): Markup {
  const entries = order.timeline.toReversed().toSorted((one, other) => other.at.localeCompare(one.at));
  return html`<section aria-labelledby="timeline">
    <h2 id="timeline">Timeline</h2>
    <ol class="timeline">
      ${entries.map(
        ({ at, text, api }) =>
          html`<li>
            <time datetime="${at}">${tellTime(at, timeZone)}</time>
            <span>${text.charAt(0).toUpperCase()}${text.slice(1)}</span>
            ${
              api === undefined
                ? null
                : html`<span class="aside">
                    Admin API: <code>${api.operation}</code>, cost ${api.actualQueryCost} of
                    ${api.requestedQueryCost}
                  </span>`
            }
          </li>`,
      )}
    </ol>
  </section>`;
}
