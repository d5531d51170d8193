import type { ReceiptKeySet } from '@amend/contract';
import { displayFor } from '@amend/engine';
import type { ImportedKey } from '@amend/order-token';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import { answerProblem } from './answers.ts';
import { authorise } from './authorise.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import { crossOrigin } from './cross-origin.ts';
import { readReader } from './reader.ts';
import { RECEIPT_KEYS_PATH, readReceiptKeys } from './routes/read-receipt-keys.ts';

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
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
  /** Makes request ids. Default: random UUIDs. */
  readonly createId?: () => string;
  /** Told of failures that a shopper is only told of in general. Default: `console.error`. */
  readonly report?: (error: Error) => void;
}

/** One operation of the API, and what answers it. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handle: (c: ApiContext) => Promise<Response>;
}

/** The longest body that is read, in bytes. */
const MAX_BODY_BYTES = 16 * 1024;

/** Answers all that needs no order (CORS, health, every refusal of a request that may not pass) and lets the rest through to its route. */
export function createFrontDoor(options: FrontDoorOptions, routes: readonly Route[]): Hono<ApiEnv> {
  const { shop, keys, audience, origins, receiptKeys = { keys: [] }, now = () => new Date() } = options;
  const { createId = () => crypto.randomUUID(), report = (error) => console.error(error) } = options;
  const display = displayFor({ locale: 'en', timeZone: 'UTC' });
  const limit = bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: (c) => answerProblem(c, { code: 'body_too_large' }),
  });

  const app = new Hono<ApiEnv>();
  app.use(async (c, next) => {
    c.set('requestId', createId());
    c.set('display', display);
    return next();
  });
  app.use(crossOrigin(origins));
  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }));
  app.get(RECEIPT_KEYS_PATH, readReceiptKeys(receiptKeys));
  app.all(RECEIPT_KEYS_PATH, (c) => answerProblem(c, { code: 'method_not_allowed' }, { allow: 'GET' }));
  app.use('/v1/orders/:orderId/*', readReader, authorise({ shop, keys, audience, now }), limit);
  for (const { method, path, handle } of routes) {
    app.on(method, path, handle);
  }
  for (const { path } of routes) {
    const allowed = routes.filter((route) => route.path === path).map(({ method }) => method);
    app.all(path, (c) => answerProblem(c, { code: 'method_not_allowed' }, { allow: allowed.join(', ') }));
  }
  app.notFound((c) => answerProblem(c, { code: 'route_not_found' }));
  app.onError((error, c: ApiContext) => {
    report(error);
    return answerProblem(c, { code: 'internal_error' });
  });
  return app;
}
