import { Hono } from 'hono';

import type { Addresses } from './addresses.ts';
import { EVENT_HOOK_PATH } from './amend.config.ts';
import type { SignFor } from './order-links.ts';
import { MAIL_HEADERS, pageHeaders } from './page-headers.ts';
import { showEventLog, type OrderStory } from './pages/event-log-page.ts';
import { showOutbox } from './pages/outbox-page.ts';
import { EVENTS_PATH, OUTBOX_PATH } from './pages/paths.ts';
import { showReceipt } from './pages/receipt-page.ts';
import type { EventReceiver } from './records/event-receiver.ts';
import type { Letterbox } from './records/letterbox.ts';
import type { MerchantSide } from './records/merchant-side.ts';
import { readReceipt, receiptKeysUrl } from './records/read-receipt.ts';
import type { AskShopify } from './shopify/admin.ts';
import { findOrder, listOrders } from './shopify/orders.ts';

/** What the pages stand on that show who was told of what. */
export interface RecordOptions {
  readonly addresses: Addresses;
  /** The shop's permanent domain, which issues receipts. */
  readonly shop: string;
  readonly askShopify: AskShopify;
  readonly signFor: SignFor;
  readonly letterbox: Letterbox;
  readonly receiver: EventReceiver;
  readonly merchantSide: MerchantSide;
}

/** The outbox, the event log with its receiver, and the receipts. */
export function createRecordRoutes(options: RecordOptions): Hono {
  const { addresses, shop, askShopify, signFor, letterbox, receiver, merchantSide } = options;
  const { shopify: backOffice } = addresses;
  const headers = pageHeaders(addresses);
  const routes = new Hono();

  async function findReceipt(number: string, editId: string) {
    const order = await findOrder(askShopify, number);
    if (order === null) return null;
    const { legacyResourceId: orderId, name: orderName } = order;
    const receipt = await readReceipt(addresses, shop, await signFor(orderId), orderId, editId);
    return receipt && { orderName, receipt };
  }

  async function tellStories(): Promise<readonly OrderStory[]> {
    const stories = await Promise.all(
      (await listOrders(askShopify)).map(async ({ name, legacyResourceId }) => {
        const summaries = await merchantSide.listEvents(legacyResourceId);
        const events = summaries.map((summary) => ({ summary, event: receiver.find(summary.id) }));
        return { orderName: name, events, lastAt: summaries.at(-1)?.timestamp ?? '' };
      }),
    );
    return stories
      .filter(({ events }) => events.length > 0)
      .toSorted((one, other) => other.lastAt.localeCompare(one.lastAt));
  }

  routes.post(EVENT_HOOK_PATH, (c) => receiver.receive(c.req.raw));

  routes.get(EVENTS_PATH, async (c) => c.html(showEventLog(await tellStories(), backOffice), 200, headers));

  routes.get(OUTBOX_PATH, (c) => c.html(showOutbox(letterbox.list(), backOffice), 200, headers));

  routes.get('/outbox/:number/html', (c) => {
    const kept = letterbox.find(Number(c.req.param('number')));
    return kept === undefined ? c.notFound() : c.html(kept.mail.html, 200, MAIL_HEADERS);
  });

  routes.get('/thank-you/:number/receipts/:editId', async (c) => {
    const found = await findReceipt(c.req.param('number'), c.req.param('editId'));
    if (found === null) return c.notFound();
    const page = { ...found, keysUrl: receiptKeysUrl(addresses), asked: c.req.query('lang'), backOffice };
    return c.html(showReceipt(page), 200, headers);
  });

  routes.get('/thank-you/:number/receipts/:editId/json', async (c) => {
    const found = await findReceipt(c.req.param('number'), c.req.param('editId'));
    return found === null ? c.notFound() : c.json(found.receipt.signed, 200, headers);
  });

  return routes;
}
