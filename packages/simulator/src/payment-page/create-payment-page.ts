import { Hono, type Context } from 'hono';

import { isSameOrigin } from '../back-office/same-origin.ts';
import { openBooks } from '../books/open-books.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { PaymentOutcome } from '../payments/pay-balance.ts';
import { readPaymentSecret } from '../payments/payment-link.ts';
import { leftToPay } from '../payments/transact.ts';
import { toGid } from '../shop/gid.ts';
import type { Simulator } from '../simulator.ts';
import { renderPaymentPage, renderUnknownPayment, type Message } from './render-payment-page.ts';
import { STYLE } from './style.ts';

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // The link is a key to the payment, and goes nowhere else.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

const MESSAGES: Readonly<Record<PaymentOutcome, Message>> = {
  paid: { tone: 'good', text: 'Thank you. Your payment went through.' },
  declined: {
    tone: 'bad',
    text: 'Your card was declined, and nothing was charged. Try once more or use another card.',
  },
  late: {
    tone: 'warn',
    text: 'Thank you. Your bank takes a while to send the money; there is nothing more to do.',
  },
};

const AMOUNT_CHANGED: Message = {
  tone: 'warn',
  text: 'What is owed has changed since you opened this page, and nothing was charged. Check the new amount below.',
};

/** Whether an address is one of the payment page. */
export function isPaymentPath(pathname: string): boolean {
  return /^\/(?:\d+\/)?order_payment\//.test(pathname);
}

/** The page behind `additionalPaymentCollectionUrl`. Whoever has the link can pay, fail to, or pay late. */
export function createPaymentPage(simulator: Simulator): { fetch(request: Request): Promise<Response> } {
  const app = new Hono();
  const find = (id: string, secret: string | undefined): OrderRecord | undefined =>
    simulator.state.orders.find((order) => String(order.id) === id && secret === readPaymentSecret(order));
  const show = (context: Context, order: OrderRecord, message: Message | null, status: 200 | 409 = 200) =>
    context.html(renderPaymentPage(order, simulator.state.shop.name, message), status);
  const answerUnknown = (context: Context) =>
    context.html(renderUnknownPayment(simulator.state.shop.name), 404);

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  });

  app.get('/order_payment/style.css', (context) =>
    context.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );

  app.get('/:shop/order_payment/:id', (context) => {
    const order = find(context.req.param('id'), context.req.query('secret'));
    if (order === undefined) return answerUnknown(context);
    const result = readOutcome(context.req.query('result'));
    return show(context, order, result === null ? null : MESSAGES[result]);
  });

  app.post('/:shop/order_payment/:id', async (context) => {
    if (!isSameOrigin(context.req.raw))
      return context.text('This form only works from the payment page.', 403);
    const form = await context.req.parseBody();
    const secret = String(form['secret']);
    const order = find(context.req.param('id'), secret);
    const outcome = readOutcome(String(form['outcome']));
    if (order === undefined || outcome === null) return answerUnknown(context);
    const owed = leftToPay(openBooks(order).outstanding, order);
    if (String(owed.presentment) !== form['owed']) return show(context, order, AMOUNT_CHANGED, 409);
    const paid = simulator.pay(toGid('Order', order.id), { outcome });
    if (!paid.isDone) return show(context, order, { tone: 'warn', text: paid.reason }, 409);
    return context.redirect(`${new URL(context.req.url).pathname}?secret=${secret}&result=${outcome}`, 303);
  });

  app.notFound(answerUnknown);
  return { fetch: async (request) => await app.fetch(request) };
}

function readOutcome(given: string | undefined): PaymentOutcome | null {
  return given === 'paid' || given === 'declined' || given === 'late' ? given : null;
}
