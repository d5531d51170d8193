import { html } from 'hono/html';

import type { OrderRecord } from '../orders/order-record.ts';
import type { ShopState } from '../shop/shop-state.ts';
import { renderLedger } from './ledger.ts';
import { renderNotice, type Notice } from './notice.ts';
import { renderActions } from './order-actions.ts';
import { renderLines, renderMoney } from './order-lines.ts';
import { renderAddress, renderContact, renderExtras } from './order-sides.ts';
import { renderOrderChips } from './orders-page.ts';
import { renderPage, type Markup } from './page.ts';
import { renderFulfillmentOrders, renderParcels } from './parcels.ts';
import { tellAge, tellTime } from './words.ts';

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
      ${renderNotice(notice)} ${renderActions(order)}
      <div class="columns">
        <div>
          ${renderLines(order)} ${renderParcels(order, ianaTimezone)} ${renderFulfillmentOrders(order)}
          ${renderTimeline(order, ianaTimezone)}
        </div>
        <div>
          ${renderAddress(order)} ${renderContact(order)} ${renderExtras(order)} ${renderMoney(order)}
          ${renderLedger(order, ianaTimezone)}
        </div>
      </div>
      <details class="raw">
        <summary>Raw record</summary>
        <pre tabindex="0" role="region" aria-label="Raw record of ${order.name}">
${JSON.stringify(order, null, 2)}</pre>
      </details>`,
  );
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
