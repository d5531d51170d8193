import { html } from 'hono/html';

import type { AddressRecord } from '../addresses/address-record.ts';
import { formatAddress } from '../addresses/format-address.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { Markup } from './page.ts';

/** Where the order goes, and what the bill says when that differs. */
export function renderAddress(order: OrderRecord): Markup {
  const isBilledElsewhere = JSON.stringify(order.billingAddress) !== JSON.stringify(order.shippingAddress);
  return html`<section aria-labelledby="address">
    <h2 id="address">Shipping address</h2>
    ${renderLines(order.shippingAddress)}
    ${
      isBilledElsewhere
        ? html`<h3>Billing address</h3>
            ${renderLines(order.billingAddress)}`
        : null
    }
  </section>`;
}

/** How the shopper is reached. */
export function renderContact(order: OrderRecord): Markup {
  return html`<section aria-labelledby="contact">
    <h2 id="contact">Contact</h2>
    <dl>
      <dt>E-mail</dt>
      <dd>${order.email ?? 'none'}</dd>
      <dt>Phone</dt>
      <dd>${order.phone ?? 'none'}</dd>
      <dt>Language</dt>
      <dd>${order.customerLocale}</dd>
    </dl>
  </section>`;
}

/** Note, tags and attributes, when there are any. */
export function renderExtras(order: OrderRecord): Markup {
  const isEmpty = order.note === null && order.tags.length === 0 && order.customAttributes.length === 0;
  if (isEmpty) return null;
  return html`<section aria-labelledby="extras">
    <h2 id="extras">Note and tags</h2>
    ${order.note === null ? null : html`<p class="note">${order.note}</p>`}
    ${
      order.tags.length === 0
        ? null
        : html`<p class="chips">${order.tags.map((tag) => html`<span class="chip plain">${tag}</span>`)}</p>`
    }
    ${
      order.customAttributes.length === 0
        ? null
        : html`<dl>
            ${order.customAttributes.map(
              ({ key, value }) =>
                html`<dt>${key}</dt>
                  <dd>${value ?? 'none'}</dd>`,
            )}
          </dl>`
    }
  </section>`;
}

function renderLines(address: AddressRecord): Markup {
  const lines = formatAddress(address, { withName: true, withCompany: true });
  return html`<address>${lines.map((line) => html`<bdi>${line}</bdi>`)}</address>`;
}
