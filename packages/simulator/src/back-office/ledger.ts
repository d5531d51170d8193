import { html } from 'hono/html';

import { openBooks } from '../books/open-books.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { TransactionRecord } from '../orders/transaction-record.ts';
import { isNothing } from '../shop/money.ts';
import type { Markup } from './page.ts';
import { tellMoney, tellStatus, tellTime } from './words.ts';

/** Every movement of money, oldest first, and the sum that they come to. */
export function renderLedger(order: OrderRecord, timeZone: string): Markup {
  const { current, received, refunded, outstanding } = openBooks(order);
  const adjustments = order.refunds.flatMap((refund) => refund.adjustments);
  return html`<section aria-labelledby="ledger">
    <h2 id="ledger">Money ledger</h2>
    <table class="money">
      <thead>
        <tr>
          <th scope="col">Movement</th>
          <th scope="col" class="number">Amount</th>
        </tr>
      </thead>
      <tbody>
        ${order.transactions.map((each) => renderTransaction(each, order, timeZone))}
        ${adjustments.map(
          ({ reason, amount }) =>
            html`<tr>
              <th scope="row">Adjustment<span class="aside">${tellStatus(reason)}</span></th>
              <td class="number">${tellMoney(amount, order)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="aside">
      Total now ${tellMoney(current.total, order)}, less received
      ${tellMoney(received, order)}${
        isNothing(refunded) ? null : html` (of which ${tellMoney(refunded, order)} went back)`
      }:
      outstanding ${tellMoney(outstanding, order)}.
    </p>
  </section>`;
}

function renderTransaction(transaction: TransactionRecord, order: OrderRecord, timeZone: string): Markup {
  const { kind, status, gateway, amount, createdAt, errorCode } = transaction;
  const notes = [
    gateway,
    ...(status === 'SUCCESS' ? [] : [tellStatus(status)]),
    ...(errorCode === null ? [] : [tellStatus(errorCode)]),
  ];
  return html`<tr>
    <th scope="row">
      ${tellStatus(kind)}
      <span class="aside">
        <time datetime="${createdAt}">${tellTime(createdAt, timeZone)}</time>, ${notes.join(', ')}
      </span>
    </th>
    <td class="number">${kind === 'REFUND' ? '−' : ''}${tellMoney(amount, order)}</td>
  </tr>`;
}
