import { Hono, type Context } from 'hono';
import { html } from 'hono/html';

import type { Outcome } from '../orders/outcome.ts';
import type { PaymentOutcome } from '../payments/pay-balance.ts';
import { drawPicture, splitPictureName } from '../pictures/draw-picture.ts';
import { toGid } from '../shop/gid.ts';
import type { Simulator } from '../simulator.ts';
import { renderOrderPage } from './order-page.ts';
import { renderOrdersPage } from './orders-page.ts';
import { renderPage } from './page.ts';
import { addPlatformPages } from './platform-pages.ts';
import { isSameOrigin } from './same-origin.ts';
import { ICON, STYLE } from './style.ts';

const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Presses a button of the back office; the form holds what it was pressed on. */
type Press = (orderId: string, form: Readonly<Record<string, string>>) => Outcome;

/** The shop's pages, made on the server, and the pictures of its products. */
export function createBackOffice(
  simulator: Simulator,
  now: () => Date,
): { fetch(request: Request): Promise<Response> } {
  const app = new Hono();
  const buttons: Readonly<Record<string, Press>> = {
    fulfil: (id, { lineId }) => simulator.fulfil(id, lineId === undefined ? {} : { lineId }),
    scan: (id, { fulfillmentId }) => simulator.scan(id, fulfillmentId === undefined ? {} : { fulfillmentId }),
    delay: (id, { fulfillmentId }) =>
      simulator.delay(id, fulfillmentId === undefined ? {} : { fulfillmentId }),
    deliver: (id, { fulfillmentId }) =>
      simulator.deliver(id, fulfillmentId === undefined ? {} : { fulfillmentId }),
    cancel: (id) => simulator.cancel(id, { reason: 'STAFF' }),
    pay: (id, { outcome }) => simulator.pay(id, { outcome: readOutcome(outcome) }),
    capture: (id) => simulator.capture(id),
    refund: (id, { amount }) => simulator.refund(id, amount === undefined ? {} : { amount }),
    hold: (id) => simulator.hold(id),
    release: (id, { holdId }) => simulator.release(id, holdId === undefined ? {} : { holdId }),
  };
  const findOrder = (id: string) => simulator.state.orders.find((order) => String(order.id) === id);

  app.use(async (context, next) => {
    if (context.req.method === 'POST' && !isSameOrigin(context.req.raw)) {
      return context.text('This button only works from the back office itself.', 403);
    }
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
    return undefined;
  });

  app.get('/', (context) => context.html(renderOrdersPage(simulator.state, now())));

  app.get('/orders/:id', (context) => {
    const order = findOrder(context.req.param('id'));
    if (order === undefined) return answerUnknownOrder(context, simulator);
    const last = order.timeline.at(-1);
    const isDone = context.req.query('done') !== undefined && last !== undefined;
    const notice = isDone ? { kind: 'done' as const, text: `Done: ${last.text}.` } : null;
    return context.html(renderOrderPage(order, simulator.state, now(), notice));
  });

  app.post('/orders/:id/:verb', async (context) => {
    const { id, verb } = context.req.param();
    const order = findOrder(id);
    const press = buttons[verb];
    if (order === undefined || press === undefined) return answerUnknownOrder(context, simulator);
    const form = Object.entries(await context.req.parseBody()).map(([name, value]) => [name, String(value)]);
    const outcome = press(toGid('Order', order.id), Object.fromEntries(form));
    if (outcome.isDone) return context.redirect(`/orders/${id}?done`, 303);
    return context.html(
      renderOrderPage(order, simulator.state, now(), { kind: 'refused', text: outcome.reason }),
      409,
    );
  });

  app.post('/reset', (context) => {
    simulator.reset();
    return context.redirect('/', 303);
  });

  addPlatformPages(app, simulator, now);

  app.get('/back-office/style.css', (context) =>
    context.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/back-office/icon.svg', (context) => context.body(ICON, 200, { 'content-type': 'image/svg+xml' }));

  app.get('/cdn/:file', (context) => {
    const [, name = ''] = /^(.+)\.svg$/.exec(context.req.param('file')) ?? [];
    const picture = drawPicture(...splitPictureName(name));
    if (picture === null) return context.text('There is no such picture.', 404);
    return context.body(picture, 200, {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
      // Any storefront may show it.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  app.notFound((context) => answerNotFound(context, simulator, 'There is no such page in the back office.'));

  return { fetch: async (request) => await app.fetch(request) };
}

function readOutcome(given: string | undefined): PaymentOutcome {
  return given === 'declined' || given === 'late' ? given : 'paid';
}

function answerUnknownOrder(context: Context, simulator: Simulator) {
  return answerNotFound(
    context,
    simulator,
    'There is no order under this address. After a reset, orders have new ids.',
  );
}

function answerNotFound(context: Context, simulator: Simulator, reason: string) {
  const page = html`<h1>Not found</h1>
    <p class="lead">${reason}</p>
    <p><a href="/">See all orders</a></p>`;
  return context.html(renderPage('Not found', simulator.state.shop.name, page), 404);
}
