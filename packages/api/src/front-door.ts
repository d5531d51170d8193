import type { ReceiptKeySet } from '@amend/contract';
import { displayFor } from '@amend/engine';
import type { Delivery, Engine } from '@amend/engine';
import type { ImportedKey } from '@amend/order-token';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';

import { closedAnswer } from './answer-headers.ts';
import { answerProblem } from './answers.ts';
import type { MerchantKey } from './authorise-merchant.ts';
import { authorise } from './authorise.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import { crossOrigin } from './cross-origin.ts';
import { openInstallDoor } from './install-door.ts';
import { limitBody } from './limit-body.ts';
import { openMerchantDoor } from './merchant-door.ts';
import { openPageDoor } from './merchant-page/open-page-door.ts';
import type { PageRoutes } from './merchant-page/open-page-door.ts';
import { readReader } from './reader.ts';
import { addRoutes } from './routes.ts';
import type { Route } from './routes.ts';
import { RECEIPT_KEYS_PATH, readReceiptKeys } from './routes/read-receipt-keys.ts';
import { openWebhookDoor } from './webhook-door.ts';

/** What the front door holds requests against. */
export interface FrontDoorOptions {
  /** The shop whose tokens are accepted, `<name>.myshopify.com`. */
  readonly shop: string;
  /** The keys that may have signed order tokens. */
  readonly keys: readonly ImportedKey[];
  /** The audience that order tokens must name. */
  readonly audience: string;
  /** The origins whose pages may call the API. */
  readonly origins: readonly string[];
  /** The keys that receipts are verified with, to be published. Default: none. */
  readonly receiptKeys?: ReceiptKeySet;
  /** The keys of the merchant's own systems and staff. Default: none, and then nobody is let in as the merchant. */
  readonly merchantKeys?: readonly MerchantKey[];
  /** The client secrets with which Shopify signs webhooks. Default: none, and then no webhook is taken. */
  readonly webhookSecrets?: readonly string[];
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
  /** Makes request ids. Default: random UUIDs. */
  readonly createId?: () => string;
  /** Told of failures that a shopper is only told of in general. Default: `console.error`. */
  readonly report?: (error: Error) => void;
}

/** What is behind the door, for each kind of caller. */
export interface Behind {
  readonly shopper: readonly Route[];
  readonly merchant: readonly Route[];
  readonly page: PageRoutes;
  /** Puts a webhook of Shopify down. */
  readonly notice: (delivery: Delivery) => Promise<void>;
  /** Changes a session token of the admin for the shop's access tokens. */
  readonly install: Engine['install'];
}

/** The longest body of a shopper that is read, in bytes. */
const MAX_BODY_BYTES = 16 * 1024;

/** Answers all that needs no order (CORS, health, every refusal of a request that may not pass) and lets the rest through to its route. */
export function createFrontDoor(options: FrontDoorOptions, behind: Behind): Hono<ApiEnv> {
  const { shop, keys, audience, origins, merchantKeys = [], webhookSecrets = [] } = options;
  const { receiptKeys = { keys: [] } } = options;
  const { now = () => new Date(), createId = () => crypto.randomUUID() } = options;
  const { report = (error) => console.error(error) } = options;
  const display = displayFor({ locale: 'en', timeZone: 'UTC' });

  const app = new Hono<ApiEnv>();
  app.use(async (c, next) => {
    c.set('requestId', createId());
    c.set('display', display);
    c.set('answerHeaders', closedAnswer);
    return next();
  });
  openMerchantDoor(app, merchantKeys, behind.merchant);
  openPageDoor(app, merchantKeys, behind.page);
  openWebhookDoor(app, { shop, secrets: webhookSecrets, notice: behind.notice, report });
  openInstallDoor(app, behind.install);
  app.use(crossOrigin(origins));
  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }));
  app.get(RECEIPT_KEYS_PATH, readReceiptKeys(receiptKeys));
  app.all(RECEIPT_KEYS_PATH, (c) => answerProblem(c, { code: 'method_not_allowed' }, { allow: 'GET' }));
  app.use(
    '/v1/orders/:orderId/*',
    readReader,
    authorise({ shop, keys, audience, now }),
    limitBody(MAX_BODY_BYTES),
  );
  addRoutes(app, behind.shopper);
  app.notFound((c) => answerProblem(c, { code: 'route_not_found' }));
  app.onError((error, c: ApiContext) => {
    if (error instanceof HTTPException) return error.getResponse();
    report(error);
    return answerProblem(c, { code: 'internal_error' });
  });
  return app;
}
