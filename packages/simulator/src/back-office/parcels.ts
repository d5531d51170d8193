import { html } from 'hono/html';

import { formatArea } from '../addresses/format-address.ts';
import type {
  FulfillmentEventRecord,
  FulfillmentHoldRecord,
  FulfillmentOrderRecord,
  FulfillmentRecord,
} from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { describeParcel } from '../orders/statuses.ts';
import { renderChip, type Markup } from './page.ts';
import { tellStatus, tellTime } from './words.ts';

/** The parcels with all their scans, newest first. */
export function renderParcels(order: OrderRecord, timeZone: string): Markup {
  if (order.fulfillments.length === 0) return null;
  return html`<section aria-labelledby="parcels">
    <h2 id="parcels">Parcels</h2>
    ${order.fulfillments.map((parcel) => renderParcel(parcel, order, timeZone))}
  </section>`;
}

function renderParcel(parcel: FulfillmentRecord, order: OrderRecord, timeZone: string): Markup {
  const status = describeParcel(parcel);
  const { company, number, url } = parcel.tracking;
  const hasSeveral = order.fulfillments.length > 1;
  const isOver = status === 'DELIVERED' || status === 'FAILURE';
  return html`<article class="parcel" aria-label="Parcel ${parcel.name}">
    <h3>${parcel.name} ${renderChip(status, tellStatus(status))}</h3>
    <p>
      ${company} ${url === null ? number : html`<a href="${url}" rel="noreferrer">${number}</a>`}
      ${
        parcel.estimatedDeliveryAt === null || isOver
          ? null
          : html`<span class="aside">Expected ${tellTime(parcel.estimatedDeliveryAt, timeZone)}</span>`
      }
    </p>
    <p class="aside">${parcel.lines.map((item) => nameLine(order, item.lineId, item.quantity)).join(', ')}</p>
    ${hasSeveral && !isOver ? renderParcelActions(parcel, order) : null}
    ${
      parcel.events.length === 0
        ? null
        : html`<ol class="timeline">
            ${parcel.events.toReversed().map((event) => renderScan(event, timeZone))}
          </ol>`
    }
  </article>`;
}

function renderParcelActions(parcel: FulfillmentRecord, order: OrderRecord): Markup {
  const button = (verb: string, text: string) =>
    html`<form method="post" action="/orders/${order.id}/${verb}">
      <input type="hidden" name="fulfillmentId" value="${parcel.id}" />
      <button class="small" aria-label="${text}: ${parcel.name}">${text}</button>
    </form>`;
  return html`<div class="actions">
    ${button('scan', 'Next scan')} ${button('delay', 'Delay')} ${button('deliver', 'Deliver')}
  </div>`;
}

function renderScan(
  { happenedAt, status, message, place }: FulfillmentEventRecord,
  timeZone: string,
): Markup {
  const area = place && formatArea({ ...EMPTY, city: place.city, countryCode: place.countryCode });
  return html`<li>
    <time datetime="${happenedAt}">${tellTime(happenedAt, timeZone)}</time>
    <span>${message}</span>
    <span class="aside">${tellStatus(status)}${area === null ? null : html`, <bdi>${area}</bdi>`}</span>
  </li>`;
}

/** What the warehouse was asked to do. */
export function renderFulfillmentOrders(order: OrderRecord): Markup {
  return html`<section aria-labelledby="fulfillment-orders">
    <h2 id="fulfillment-orders">Fulfilment orders</h2>
    ${order.fulfillmentOrders.map((each) => renderFulfillmentOrder(each, order))}
  </section>`;
}

function renderFulfillmentOrder(each: FulfillmentOrderRecord, order: OrderRecord): Markup {
  const remaining = each.lines.filter((line) => line.remaining > 0);
  const { destination } = each;
  return html`<article class="parcel" aria-label="Fulfilment order ${each.id}">
    <h3>${each.assignedLocation} ${renderChip(each.status, tellStatus(each.status))}</h3>
    <p class="aside">
      ${tellStatus(each.requestStatus)} · to <bdi>${destination.address1}</bdi>, ${destination.zip}
      <bdi>${destination.city}</bdi>
    </p>
    <p>
      ${
        remaining.length === 0
          ? 'Nothing left to ship.'
          : `Left to ship: ${remaining.map((line) => nameLine(order, line.lineId, line.remaining)).join(', ')}`
      }
    </p>
    ${each.holds.map((hold) => renderHold(hold, order))}
  </article>`;
}

function renderHold(hold: FulfillmentHoldRecord, order: OrderRecord): Markup {
  const by = hold.appId === null ? 'the merchant' : `app ${hold.appId}`;
  const handle = hold.handle ? `, handle ${hold.handle}` : '';
  return html`<div class="notice refused">
    <p>On hold: ${hold.displayReason}. ${hold.reasonNotes}</p>
    <p class="aside">By ${by}${handle}</p>
    <form method="post" action="/orders/${order.id}/release">
      <input type="hidden" name="holdId" value="${hold.id}" />
      <button class="small" aria-label="Release the hold: ${hold.displayReason}">Release</button>
    </form>
  </div>`;
}

function nameLine(order: OrderRecord, lineId: number, quantity: number): string {
  return `${quantity} × ${order.lines.find((line) => line.id === lineId)?.title ?? 'unknown item'}`;
}

const EMPTY = {
  firstName: null,
  lastName: null,
  company: null,
  address1: null,
  address2: null,
  zip: null,
  provinceCode: null,
  phone: null,
} as const;
