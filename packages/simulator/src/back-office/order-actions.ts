import { html } from 'hono/html';

import { openBooks } from '../books/open-books.ts';
import { isActive, isWithService } from '../fulfillment-orders/find-fulfillment-order.ts';
import { isPackable } from '../fulfillment-orders/pack-parcel.ts';
import { findCancelObstacle } from '../orders/cancel-order.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { describeParcel } from '../orders/statuses.ts';
import { leftToPay } from '../payments/transact.ts';
import { sumOwed } from '../refunds/give-refund.ts';
import { listRefundable } from '../refunds/refundable.ts';
import { addMoney, countDecimals, formatDecimal } from '../shop/money.ts';
import type { Markup } from './page.ts';
import { tellMoney } from './words.ts';

/** What can be made to happen to an order: in the warehouse, on its way, and with its money. */
export function renderActions(order: OrderRecord): Markup {
  return html`<section class="actions" aria-label="Make things happen">
    ${renderWarehouseActions(order)} ${renderMoneyActions(order)}
    ${
      findCancelObstacle(order) === null
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

function renderWarehouseActions(order: OrderRecord): readonly Markup[] {
  const isUnderWay = order.fulfillments.some(
    (each) => !['DELIVERED', 'FAILURE', 'CANCELED'].includes(describeParcel(each)),
  );
  const canHold = order.fulfillmentOrders.some(
    (each) => isActive(each) && !isWithService(each) && each.status !== 'ON_HOLD',
  );
  return [
    order.fulfillmentOrders.some(isPackable)
      ? renderButton(
          order,
          'fulfil',
          order.fulfillments.length === 0 ? 'Fulfil everything' : 'Fulfil the rest',
        )
      : null,
    isUnderWay
      ? [
          renderButton(order, 'scan', 'Next carrier scan'),
          renderButton(order, 'delay', 'Delay'),
          renderButton(order, 'deliver', 'Deliver'),
        ]
      : null,
    canHold ? renderButton(order, 'hold', 'Put on hold') : null,
  ];
}

function renderMoneyActions(order: OrderRecord): readonly Markup[] {
  const { outstanding, capturable } = openBooks(order);
  const owed = leftToPay(outstanding, order);
  const canPay = order.cancelledAt === null && owed.presentment > 0;
  return [
    capturable.presentment > 0 && outstanding.presentment > 0
      ? renderButton(order, 'capture', 'Capture the payment')
      : null,
    canPay
      ? html`<details>
          <summary>Pay ${tellMoney(owed, order)}</summary>
          <form method="post" action="/orders/${order.id}/pay">
            <p>What the shopper does about what is owed.</p>
            <button name="outcome" value="paid">Pay</button>
            <button name="outcome" value="declined">Have the card declined</button>
            <button name="outcome" value="late">Pay, arriving late</button>
          </form>
        </details>`
      : null,
    renderRefund(order),
  ];
}

function renderRefund(order: OrderRecord): Markup {
  const refundable = addMoney(...listRefundable(order).map(({ left }) => left));
  if (refundable.presentment <= 0) return null;
  const { presentmentCurrencyCode: currency } = order;
  const owed = sumOwed(openBooks(order).outstanding).presentment;
  const step = countDecimals(currency) === 0 ? '1' : `0.${'1'.padStart(countDecimals(currency), '0')}`;
  return html`<details>
    <summary>Refund money</summary>
    <form method="post" action="/orders/${order.id}/refund">
      <label>
        How much, in ${currency} (at most ${tellMoney(refundable, order)})
        <input
          name="amount"
          type="number"
          inputmode="decimal"
          min="${step}"
          step="${step}"
          max="${formatDecimal(refundable.presentment, currency)}"
          value="${owed > 0 ? formatDecimal(owed, currency) : ''}"
          required
        />
      </label>
      <p>Nothing is taken off the order. What is more than the shop owes is given away.</p>
      <button>Refund</button>
    </form>
  </details>`;
}

function renderButton(order: OrderRecord, verb: string, text: string): Markup {
  return html`<form method="post" action="/orders/${order.id}/${verb}"><button>${text}</button></form>`;
}
