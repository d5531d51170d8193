import { html } from 'hono/html';

import { addUpLine } from '../books/line-amounts.ts';
import { openBooks } from '../books/open-books.ts';
import type { LineRecord, OrderRecord } from '../orders/order-record.ts';
import { countUnfulfilled, describePayment } from '../orders/statuses.ts';
import { isNothing, type MoneyPair } from '../shop/money.ts';
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
    ${
      line.picture === null
        ? html`<span></span>`
        : html`<img src="${line.picture.path}" alt="${line.picture.altText}" width="64" height="80" />`
    }
    <div>
      <strong>${line.title}</strong>
      <span class="aside">${[line.variantTitle, line.sku].filter(Boolean).join(' · ')}</span>
      <span class="aside"
        >${line.currentQuantity} × ${tellUnitPrice(line, order)}${tellLeft(line, order, left)}</span
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
    <span class="number">${tellMoney(addUpLine(line, order, 'gross').price, order)}</span>
  </li>`;
}

/** The sums, in both currencies where there are two. */
export function renderMoney(order: OrderRecord): Markup {
  const { gross, current, received, refunded, outstanding, capturable } = openBooks(order);
  const status = describePayment(order);
  const isForeign = order.currencyCode !== order.presentmentCurrencyCode;
  const hasChanged = current.total.presentment !== gross.total.presentment;
  const shipping = order.shippingLines.filter((line) => !line.isRemoved).map(({ title }) => title);
  const rows: readonly (readonly [string, MoneyPair])[] = [
    ['Subtotal', gross.subtotal],
    [shipping.length === 0 ? 'Shipping' : `Shipping (${shipping.join(', ')})`, gross.shipping],
    ...(isNothing(gross.tips) ? [] : [['Tip', gross.tips] as const]),
    ...(isNothing(gross.duties) ? [] : [['Duties', gross.duties] as const]),
    [nameTax(order), gross.tax],
    ['Total', gross.total],
    ...(hasChanged ? [['Total now', current.total] as const] : []),
    ...(isNothing(capturable) ? [] : [['Authorised', capturable] as const]),
    ['Received', received],
    ['Refunded', refunded],
    ['Outstanding', outstanding],
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
            html`<tr class="${label === 'Total' ? 'total' : 'part'}">
              <th scope="row">${label}</th>
              <td class="number">${tellMoney(amount, order)}</td>
              ${isForeign ? html`<td class="number">${tellShopMoney(amount, order)}</td>` : null}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function nameTax({ taxes, taxesIncluded }: OrderRecord): string {
  if (taxes.length === 0) return 'Tax';
  const titles = taxes.map(({ title }) => title).join(', ');
  return taxesIncluded ? `Including ${titles}` : titles;
}

function tellLeft(line: LineRecord, order: OrderRecord, left: number): string {
  if (order.cancelledAt !== null) return '';
  if (line.currentQuantity === 0) return ', removed';
  return left === 0 ? ', shipped' : `, ${left} still to ship`;
}

function tellUnitPrice(line: LineRecord, order: OrderRecord): string {
  const { discount } = addUpLine(line, order, 'current');
  const price = tellMoney(line.unitPrice, order);
  return isNothing(discount) ? price : `${price} less ${tellMoney(discount, order)} in all`;
}
