import { html } from 'hono/html';

import type { LineRecord, OrderRecord } from '../orders/order-record.ts';
import { countUnfulfilled, describePayment } from '../orders/statuses.ts';
import { computeTotals, priceLine } from '../orders/totals.ts';
import type { MoneyPair } from '../shop/money.ts';
import { renderChip, type Markup } from './page.ts';
import { tellMoney, tellShopMoney, tellStatus } from './words.ts';

/** What was ordered, with pictures, and a button to ship one line alone. */
export function renderLines(order: OrderRecord): Markup {
  return html`<section aria-labelledby="lines">
    <h2 id="lines">Items</h2>
    <ul class="lines">
      ${order.lines.map((line) => renderLine(line, order))}
    </ul>
  </section>`;
}

function renderLine(line: LineRecord, order: OrderRecord): Markup {
  const left = countUnfulfilled(order, line.id);
  const canShipAlone = left > 0 && order.lines.length > 1;
  return html`<li>
    <img src="${line.picture.path}" alt="${line.picture.altText}" width="64" height="80" />
    <div>
      <strong>${line.title}</strong>
      <span class="aside">${line.variantTitle} · ${line.sku}</span>
      <span class="aside"
        >${line.currentQuantity} × ${tellUnitPrice(line, order)}${tellLeft(order, left)}</span
      >
      ${
        canShipAlone
          ? html`<form method="post" action="/orders/${order.id}/fulfil">
              <input type="hidden" name="lineId" value="${line.id}" />
              <button class="small" aria-label="Fulfil only this: ${line.title}">Fulfil only this</button>
            </form>`
          : null
      }
    </div>
    <span class="number">${tellMoney(priceLine(line, line.quantity), order)}</span>
  </li>`;
}

/** The sums, in both currencies where there are two. */
export function renderMoney(order: OrderRecord): Markup {
  const totals = computeTotals(order);
  const status = describePayment(order);
  const isForeign = order.currencyCode !== order.presentmentCurrencyCode;
  const rows: readonly (readonly [string, MoneyPair])[] = [
    ['Subtotal', totals.subtotal],
    [`Shipping (${order.shippingLine.title})`, totals.shipping],
    [nameTax(order), totals.tax],
    ['Total', totals.total],
    ['Received', order.payment.received],
    ['Refunded', order.payment.refunded],
    ['Outstanding', totals.outstanding],
  ];
  return html`<section aria-labelledby="money">
    <h2 id="money">Payment ${renderChip(status, tellStatus(status))}</h2>
    <table class="money">
      <thead>
        <tr>
          <th scope="col"><span class="unseen">Sum</span></th>
          <th scope="col" class="number">${order.presentmentCurrencyCode}</th>
          ${isForeign ? html`<th scope="col" class="number">${order.currencyCode}</th>` : null}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([label, amount]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="number">${tellMoney(amount, order)}</td>
              ${isForeign ? html`<td class="number">${tellShopMoney(amount, order)}</td>` : null}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function nameTax({ tax, taxesIncluded }: OrderRecord): string {
  if (tax.rate === 0) return 'Tax';
  return taxesIncluded ? `Including ${tax.title}` : tax.title;
}

function tellLeft(order: OrderRecord, left: number): string {
  if (order.cancelledAt !== null) return '';
  return left === 0 ? ', shipped' : `, ${left} still to ship`;
}

function tellUnitPrice({ unitPrice, unitDiscount }: LineRecord, order: OrderRecord): string {
  const price = tellMoney(unitPrice, order);
  return unitDiscount.presentment === 0 ? price : `${price} less ${tellMoney(unitDiscount, order)}`;
}
