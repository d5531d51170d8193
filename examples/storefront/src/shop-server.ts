import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';

import { chooseShop } from './choose-shop.ts';
import type { Answer } from './door.ts';
import { lookAhead } from './look-ahead.ts';
import { pageHeaders } from './page-headers.ts';
import { showConfirmation } from './pages/confirmation-page.ts';
import { showFindOrder } from './pages/find-order-page.ts';
import { showGallery } from './pages/gallery-page.ts';
import { showIndex } from './pages/index-page.ts';
import { showFailure, showMissing } from './pages/missing-page.ts';
import { showOrderPage } from './pages/order-page.ts';
import { FIND_PATH, GALLERY_PATH, ORDER_PATH } from './pages/paths.ts';
import { createRecordRoutes, type RecordOptions } from './record-routes.ts';
import type { RenderTracking } from './render-tracking.ts';
import { findOrder, listOrders } from './shopify/orders.ts';
import { recommendFor } from './shopify/recommendations.ts';
import type { Suggestion } from './suggestion.ts';
import { wordsFor } from './words.ts';

/** What the shop's server stands on. */
export interface ShopOptions extends RecordOptions {
  /** What to try first, as things stand. */
  readonly suggest: () => Promise<Suggestion>;
  /** Answers `/amend/*`: the script that the pages embed. */
  readonly serveScript: Answer;
  /** Answers `/page-script/*`: the scripts of the pages themselves. */
  readonly servePageScript: Answer;
  /** Answers `/shop/*`: the shop's own styles and pictures. */
  readonly serveOwn: Answer;
  /** Renders where an order is, as `@amend/widgets/server` does. */
  readonly renderTracking: RenderTracking;
  /** Seeds the shop anew. */
  readonly startOver: () => Promise<void>;
  readonly now: () => Date;
}

/** The demo shop: a list of its orders, and the confirmation page of each. */
export function createShop(options: ShopOptions): Hono {
  const { addresses, askShopify, signFor, merchantSide, renderTracking, suggest, startOver, now } = options;
  const { serveScript, servePageScript, serveOwn } = options;
  const { api: endpoint, shopify: backOffice } = addresses;
  const headers = pageHeaders(addresses);
  const shop = new Hono();

  shop.get('/amend/*', (c) => serveScript(c.req.raw));
  shop.get('/page-script/*', (c) => servePageScript(c.req.raw));
  shop.get('/shop/*', (c) => serveOwn(c.req.raw));

  shop.get('/', async (c) => {
    const [orders, suggestion] = await Promise.all([listOrders(askShopify), suggest()]);
    return c.html(showIndex({ orders, suggestion, backOffice, now: now() }), 200, headers);
  });

  shop.get('/thank-you/:number', async (c) => {
    const order = await findOrder(askShopify, c.req.param('number'));
    if (order === null) return c.notFound();
    const token = await signFor(order.legacyResourceId);
    const direction = c.req.query('dir') === 'rtl' ? 'rtl' : 'ltr';
    const isOneCard = c.req.query('view') === 'card';
    const asked = c.req.query('lang');
    const { language } = wordsFor(asked);
    const [prospect, recommendations, edits] = await Promise.all([
      lookAhead(addresses, token, language),
      recommendFor(askShopify, order),
      merchantSide.listEdits(order.legacyResourceId, language),
    ]);
    const { view } = prospect;
    const tracking = c.req.query('view') === 'server' && view ? renderTracking(view, language) : null;
    const parts = { ...prospect, order, recommendations, edits, isOneCard, tracking };
    return c.html(
      showConfirmation({ ...parts, endpoint, token, asked, direction, choice: chooseShop(c), backOffice }),
      200,
      headers,
    );
  });

  shop.get(ORDER_PATH, (c) =>
    c.html(showOrderPage({ endpoint, asked: c.req.query('lang'), choice: chooseShop(c), backOffice }), 200, {
      ...headers,
      'referrer-policy': 'no-referrer',
    }),
  );

  shop.get(FIND_PATH, (c) =>
    c.html(
      showFindOrder({ endpoint, asked: c.req.query('lang'), choice: chooseShop(c), backOffice }),
      200,
      headers,
    ),
  );

  shop.get(GALLERY_PATH, (c) => c.html(showGallery(backOffice), 200, headers));

  shop.post('/start-over', csrf({ origin: addresses.storefront }), async (c) => {
    await startOver();
    return c.redirect('/', 303);
  });

  shop.route('/', createRecordRoutes(options));

  shop.notFound((c) => c.html(showMissing(backOffice), 404, headers));
  shop.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    console.error(error);
    return c.html(showFailure(backOffice), 500, headers);
  });
  return shop;
}
