import { html } from 'hono/html';

import { tellMoney } from '../back-office/words.ts';
import { openBooks } from '../books/open-books.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { readPaymentSecret } from '../payments/payment-link.ts';
import { leftToPay } from '../payments/transact.ts';
import { isNothing, subtractMoney } from '../shop/money.ts';

/** What the page has to say first. */
export interface Message {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly text: string;
}

/** The page on which the rest of an order is paid. */
export function renderPaymentPage(order: OrderRecord, shopName: string, message: Message | null) {
  const { current, net, outstanding } = openBooks(order);
  const owed = leftToPay(outstanding, order);
  const underWay = subtractMoney(outstanding, owed);
  const isUnderWay = outstanding.presentment > 0 && !isNothing(underWay);
  const canPay = order.cancelledAt === null && owed.presentment > 0;
  return renderFrame(
    `Pay for order ${order.name}`,
    shopName,
    html`<h1>${canPay ? 'Pay for' : 'Payment of'} order ${order.name}</h1>
      ${message === null ? null : html`<p class="notice ${message.tone}" role="status">${message.text}</p>`}
      <section class="card" aria-label="What is owed">
        <dl>
          <dt>Order total</dt>
          <dd>${tellMoney(current.total, order)}</dd>
          <dt>Paid so far</dt>
          <dd>${tellMoney(net, order)}</dd>
          ${
            isUnderWay
              ? html`<dt>On its way</dt>
                  <dd>${tellMoney(underWay, order)}</dd>`
              : null
          }
          <dt class="due">To pay</dt>
          <dd class="due">${tellMoney(owed, order)}</dd>
        </dl>
        ${canPay ? renderForm(order, owed.presentment, tellMoney(owed, order)) : html`<p>${tellWhyNot(order, isUnderWay)}</p>`}
      </section>
      <p class="soft">This is a simulated payment. No card is asked for, and no money moves.</p>`,
  );
}

/** The page for a link that leads to no order. */
export function renderUnknownPayment(shopName: string) {
  return renderFrame(
    'Not found',
    shopName,
    html`<h1>This payment link does not work</h1>
      <p>The order is gone, or the link is not complete. Open it once more from where you got it.</p>`,
  );
}

function renderForm(order: OrderRecord, owed: number, text: string) {
  return html`<form method="post">
    <input type="hidden" name="secret" value="${readPaymentSecret(order)}" />
    <input type="hidden" name="owed" value="${owed}" />
    <button class="main" name="outcome" value="paid">Pay ${text}</button>
    <button name="outcome" value="declined">Let the card be declined</button>
    <button name="outcome" value="late">Pay, but let the money take its time</button>
  </form>`;
}

function tellWhyNot(order: OrderRecord, isUnderWay: boolean): string {
  if (order.cancelledAt !== null) return 'The order was cancelled. There is nothing to pay.';
  return isUnderWay
    ? 'Your payment is on its way. There is nothing more to do.'
    : 'Everything is paid. You can close this page.';
}

function renderFrame(title: string, shopName: string, content: ReturnType<typeof html>) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${shopName}</title>
        <link rel="stylesheet" href="/order_payment/style.css" />
      </head>
      <body>
        <main>
          <p class="shop">${shopName}</p>
          ${content}
        </main>
      </body>
    </html>`;
}
