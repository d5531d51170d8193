import { proofEndpoints } from '@amend/contract';
import type { ReceiptKeySet } from '@amend/contract';
import { displayFor } from '@amend/engine';
import type { Delivery, Engine } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
import type { ImportedKey } from '@amend/order-token';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';

import { closedAnswer } from './answer-headers.ts';
import { answer, answerProblem } from './answers.ts';
import type { MerchantKey } from './authorise-merchant.ts';
import { authorise } from './authorise.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import { crossOrigin } from './cross-origin.ts';
import { INSTALL_PATH, openInstallDoor } from './install-door.ts';
import { limitBody } from './limit-body.ts';
import { createCountInMemory } from './limits/count-in-memory.ts';
import { limitRequests } from './limits/limit-requests.ts';
import { limitTime } from './limits/limit-time.ts';
import type { TimeLimit } from './limits/limit-time.ts';
import { networkOf } from './limits/network-of.ts';
import { reportTo, unexpected } from './logs/failures.ts';
import { logRequests } from './logs/log-requests.ts';
import type { Log } from './logs/log.ts';
import { openMerchantDoor } from './merchant-door.ts';
import { openPageDoor } from './merchant-page/open-page-door.ts';
import type { PageRoutes } from './merchant-page/open-page-door.ts';
import { OutOfReach } from './out-of-reach.ts';
import type { FindProxyCustomer } from './proofs/app-proxy.ts';
import type { Exchange, LookUp } from './proofs/exchange.ts';
import { readReader } from './reader.ts';
import { addRoutes } from './routes.ts';
import type { Route } from './routes.ts';
import { exchangeProof } from './routes/exchange-proof.ts';
import { lookUpOrder } from './routes/look-up-order.ts';
import { RECEIPT_KEYS_PATH, readReceiptKeys } from './routes/read-receipt-keys.ts';
import { openWebhookDoor } from './webhook-door.ts';

/** What the front door holds requests against. */
export interface FrontDoorOptions {
  /** The shop whose tokens are accepted, `<name>.myshopify.com`. */
  readonly shop: string;
  /** The keys that may have signed order tokens. */
  readonly keys: readonly ImportedKey[];
  /** The keys of the API itself, which sign tokens that proofs are exchanged for. Default: none. */
  readonly proofKeys?: readonly ImportedKey[];
  /** Exchanges proofs for order tokens. Default: no kind of proof is offered. */
  readonly exchange?: Exchange;
  /** Finds the customer of a request that Shopify's app proxy has passed on. Default: there is none, and requests are counted by their address. */
  readonly proxyCustomer?: FindProxyCustomer;
  /** Answers whoever looks for their order. Default: nobody is answered. */
  readonly lookUp?: LookUp;
  /** The audience that order tokens must name. */
  readonly audience: string;
  /** The origins whose pages may call the API. */
  readonly origins: readonly string[];
  /** Whether Shopify's UI extensions may call it too, whose origins cannot be named. Default: no. */
  readonly isOpenToExtensions?: boolean;
  /** The keys that receipts are verified with, to be published. Default: none. */
  readonly receiptKeys?: ReceiptKeySet;
  /** The keys of the merchant's own systems and staff. Default: none, and then nobody is let in as the merchant. */
  readonly merchantKeys?: readonly MerchantKey[];
  /** The client secrets with which Shopify signs webhooks. Default: none, and then no webhook is taken. */
  readonly webhookSecrets?: readonly string[];
  /** How often the API may be asked. Default: as often as anybody likes. */
  readonly limits?: RequestLimits;
  /** The address that a request comes from, as far as the host can be sure of it. Default: nobody knows it, and it is not limited. */
  readonly addressOf?: (c: ApiContext) => string | undefined;
  /** How long a request may take. Default: as long as it takes. */
  readonly timeLimit?: TimeLimit | undefined;
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
  /** Names a request. Default: by a random UUID. */
  readonly createId?: (request: Request) => string;
  /** Takes down every request, and what nobody had expected. Default: nothing is taken down. */
  readonly log?: Log;
}

/** How often the API may be asked, and orders be looked for, from one address, with one order token, about one order, and in all. */
export type RequestLimits = Pick<
  ResolvedConfig['limits'],
  'address' | 'lookups' | 'token' | 'order' | 'shop'
>;

const noLimits: RequestLimits = { address: false, lookups: false, token: false, order: false, shop: false };

/** What is behind the door, for each kind of caller. */
export interface Behind {
  readonly shopper: readonly Route[];
  readonly merchant: readonly Route[];
  readonly page: PageRoutes;
  /** Since when what was signed for an order before opens nothing. Default: whoever is behind the door looks at that. */
  readonly tokensRevokedAt?: ((orderId: string) => Promise<string | null>) | undefined;
  /** Puts a webhook of Shopify down. */
  readonly notice: (delivery: Delivery) => Promise<void>;
  /** Changes a session token of the admin for the shop's access tokens. */
  readonly install: Engine['install'];
}

/** The longest body of a shopper that is read, in bytes. */
const MAX_BODY_BYTES = 16 * 1024;

/** The longest URL that is looked at: ids and a time zone take some 200 characters. */
const MAX_URL_CHARACTERS = 2048;

const offerNoProof = async () => ({ ok: false, refusal: { code: 'proof_not_offered' } }) as const;

/** Answers all that needs no order (CORS, health, every refusal of a request that may not pass) and lets the rest through to its route. */
export function createFrontDoor(options: FrontDoorOptions, behind: Behind): Hono<ApiEnv> {
  const { shop, keys, audience, origins, merchantKeys = [], webhookSecrets = [] } = options;
  const {
    receiptKeys = { keys: [] },
    proofKeys = [],
    exchange = offerNoProof,
    lookUp = offerNoProof,
  } = options;
  const { limits = noLimits, addressOf = () => undefined } = options;
  const { now = () => new Date(), createId = () => crypto.randomUUID() } = options;
  const { log = () => undefined } = options;
  const display = displayFor({ locale: 'en', timeZone: 'UTC' });
  const count = createCountInMemory();
  const byAddress = (what: string) => (c: ApiContext) => {
    const address = addressOf(c);
    return address === undefined ? undefined : `${what} ${networkOf(address)}`;
  };
  const limitAddresses = limitRequests([{ limit: limits.address, keyOf: byAddress('address') }], count, now);
  const byCustomer = async (c: ApiContext) => {
    const customer = await options.proxyCustomer?.(new URL(c.req.url).searchParams);
    return customer ? `customer ${customer}` : byAddress('address')(c);
  };
  const limitExchanges = limitRequests([{ limit: limits.address, keyOf: byCustomer }], count, now);
  const limitLookups = limitRequests([{ limit: limits.lookups, keyOf: byAddress('lookups') }], count, now);

  const app = new Hono<ApiEnv>();
  app.use(async (c, next) => {
    c.set('requestId', createId(c.req.raw));
    c.set('display', display);
    c.set('answerHeaders', closedAnswer);
    return next();
  });
  if (options.log) app.use(logRequests(log, now));
  if (options.timeLimit) app.use(limitTime(options.timeLimit));
  app.use((c, next) =>
    c.req.url.length > MAX_URL_CHARACTERS
      ? Promise.resolve(answerProblem(c, { code: 'url_too_long' }))
      : next(),
  );
  for (const path of ['/v1/merchant/*', '/merchant/*', INSTALL_PATH]) app.use(path, limitAddresses);
  openMerchantDoor(app, merchantKeys, behind.merchant);
  openPageDoor(app, merchantKeys, behind.page);
  openWebhookDoor(app, { shop, secrets: webhookSecrets, notice: behind.notice, report: reportTo(log, now) });
  openInstallDoor(app, behind.install);
  app.use(crossOrigin(origins, options.isOpenToExtensions ?? false));
  app.get('/healthz', (c) => answer(c, { status: 'ok' }, 200));
  app.get(RECEIPT_KEYS_PATH, readReceiptKeys(receiptKeys));
  app.all(RECEIPT_KEYS_PATH, (c) => answerProblem(c, { code: 'method_not_allowed' }, { allow: 'GET' }));
  app.use(proofEndpoints.exchange.path, readReader, limitExchanges, limitBody(MAX_BODY_BYTES));
  app.use(proofEndpoints.lookUp.path, readReader, limitAddresses, limitBody(MAX_BODY_BYTES));
  app.post(proofEndpoints.lookUp.path, limitLookups);
  addRoutes(app, [
    { ...proofEndpoints.exchange, handle: exchangeProof(exchange) },
    { ...proofEndpoints.lookUp, handle: lookUpOrder(lookUp) },
  ]);
  app.use(
    '/v1/orders/:orderId/*',
    readReader,
    limitAddresses,
    authorise({ shop, keys, proofKeys, audience, now, tokensRevokedAt: behind.tokensRevokedAt }),
    limitRequests(
      [
        { limit: limits.token, keyOf: (c) => `token ${c.get('claims').tokenId}` },
        { limit: limits.order, keyOf: (c) => `order ${c.get('claims').orderId}` },
        { limit: limits.shop, keyOf: (c) => `shop ${c.get('claims').shop}` },
      ],
      count,
      now,
    ),
    limitBody(MAX_BODY_BYTES),
  );
  addRoutes(app, behind.shopper);
  app.notFound((c) => answerProblem(c, { code: 'route_not_found' }));
  app.onError((error, c: ApiContext) => {
    if (error instanceof HTTPException)
      return new Response(error.message, {
        status: error.status,
        headers: { ...c.get('answerHeaders'), 'x-request-id': c.get('requestId') },
      });
    if (error instanceof OutOfReach) {
      reportTo(log, now)(error);
      return answerProblem(c, { code: 'shop_busy', retryAfterSeconds: error.retryAfterSeconds });
    }
    if (hasHungUp(error)) return answerProblem(c, { code: 'body_not_json' });
    log(unexpected(error, c.get('requestId'), now));
    return answerProblem(c, { code: 'internal_error' });
  });
  return app;
}

/** Whether a client went away before its body was there, which is no failure of ours: Node's error for it (`connResetException('aborted')`). */
function hasHungUp(error: Error): boolean {
  return error.message === 'aborted' && Reflect.get(error, 'code') === 'ECONNRESET';
}
