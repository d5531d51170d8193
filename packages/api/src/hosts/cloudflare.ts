import { endpoints, merchantEndpoints } from '@amend/contract';
import { receiptKeySet } from '@amend/engine';
import type { Delivery, EngineOptions } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
import { importOrderTokenKey } from '@amend/order-token';
import type { Hono } from 'hono';

import type { ApiContext, ApiEnv } from '../context.ts';
import { createFrontDoor } from '../front-door.ts';
import { reportTo } from '../logs/failures.ts';
import type { Log } from '../logs/log.ts';
import { writeLog } from '../logs/write-log.ts';
import { createProxyCustomer } from '../proofs/app-proxy.ts';
import { createExchange, createLookUp } from '../proofs/exchange.ts';
import { importProofKeys } from '../proofs/proof-keys.ts';
import type { Route } from '../routes.ts';
import { shopRoutes } from '../routes/merchant/shop-routes.ts';
import { askShop } from './cloudflare/ask-shop.ts';
import type { FetchShop } from './cloudflare/ask-shop.ts';
import type { ObjectNamespace } from './cloudflare/object-namespace.ts';
import { namedRequest, orderObject, tellOrder } from './cloudflare/order-messages.ts';
import { createOrderObject } from './cloudflare/order-object.ts';
import type { ObjectContext, OrderObject } from './cloudflare/order-object.ts';
import { createProofDesk } from './cloudflare/proof-desk.ts';
import { createRecordsDesk } from './cloudflare/records-messages.ts';
import { createShopAccess } from './cloudflare/shop-access.ts';
import { createShopBudget } from './cloudflare/shop-budget.ts';
import { createShopDesk } from './cloudflare/shop-desk.ts';
import { createShopObject } from './cloudflare/shop-object.ts';
import type { ShopObject } from './cloudflare/shop-object.ts';
import { createShopTokens } from './cloudflare/shop-tokens.ts';

export type { FailureEntry, Log, LogEntry, RequestEntry } from '../logs/log.ts';

/** The bindings that the host needs, from `wrangler.jsonc`: the Durable Objects of the classes that it makes. */
export interface CloudflareBindings {
  /** One `OrderObject` per order. */
  readonly ORDERS: ObjectNamespace;
  /** One `ShopObject` per shop; its class wants `new_sqlite_classes`. */
  readonly SHOPS: ObjectNamespace;
}

/** How the API runs on Cloudflare. */
export interface CloudflareHostOptions<Env extends CloudflareBindings> {
  /** Makes the merchant's decisions with `defineConfig`, from the bindings, where secrets are. `ledger.file` is not used here. */
  readonly configure: (env: Env) => ResolvedConfig;
  /** How long after its last step an edit that did not end is looked at again. Default: 15,000 ms. */
  readonly resumeAfterMs?: number;
  /** Takes down requests and failures. Default: a JSON object for each in the Worker's log. */
  readonly log?: Log;
  /** What the engine may be given in place of its defaults. */
  readonly engine?: Omit<EngineOptions, 'config' | 'ledger'>;
}

/** What a Worker's module exports. */
export interface CloudflareHost<Env extends CloudflareBindings> {
  /** The handler of the module's default export. */
  readonly fetch: (request: Request, env: Env) => Promise<Response>;
  /** The Durable Object with one order's edits; its class wants `new_sqlite_classes`. */
  readonly OrderObject: new (context: ObjectContext, env: Env) => OrderObject;
  /** The Durable Object with the budget of the shop, which all its orders ask; its class wants `new_sqlite_classes` too. */
  readonly ShopObject: new (context: ObjectContext, env: Env) => ShopObject;
}

/**
 * The API on Cloudflare: a Worker that turns away what needs no order, one Durable Object per order that answers the rest, and one per shop
 * that deals out the shop's points at Shopify among them.
 *
 * The object is the order's ledger, its lock and its alarm. A request reaches it only with a good token for its order, so that strangers cannot
 * make objects. Both throw a `ConfigError` where the configuration is wrong.
 */
export function createCloudflareHost<Env extends CloudflareBindings>(
  options: CloudflareHostOptions<Env>,
): CloudflareHost<Env> {
  const { configure, resumeAfterMs = 15_000, log = writeLog, engine = {} } = options;
  const {
    now = () => new Date(),
    sleep = (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    createId = () => crypto.randomUUID(),
    report = reportTo(log, now),
  } = engine;
  let door: Hono<ApiEnv> | undefined;
  return {
    async fetch(request, env) {
      door ??= await openDoor(configure(env), env, now, log, engine.fetch);
      return door.fetch(request);
    },
    OrderObject: class implements OrderObject {
      readonly #object: OrderObject;

      constructor({ storage }: ObjectContext, env: Env) {
        const config = configure(env);
        const fetch = shopObject(env, config);
        const budget = createShopBudget({ fetch, report });
        const isAccessEnded = createShopAccess({ fetch, now, report });
        const tokens = config.shopify.app ? createShopTokens({ fetch, now }) : null;
        const register = async (orderId: string) =>
          void (await askShop(fetch, { do: 'register-order', orderId }, NOTICE_PATIENCE_MS));
        const object = {
          config,
          resumeAfterMs,
          now,
          log,
          budget,
          tokens,
          register,
          isAccessEnded,
          engine: { ...engine, report },
        };
        this.#object = createOrderObject(storage, object);
      }

      fetch(request: Request): Promise<Response> {
        return this.#object.fetch(request);
      }

      alarm(): Promise<void> {
        return this.#object.alarm();
      }
    },
    ShopObject: class implements ShopObject {
      readonly #object: ShopObject;

      constructor({ storage }: ObjectContext, env: Env) {
        const config = configure(env);
        const noticeOrder = (orderId: string) => {
          const delivery = { id: `found:${createId()}`, subject: { kind: 'order', orderId } as const };
          return tellOrder(env.ORDERS, config.shop, orderId, delivery);
        };
        const records = createRecordsDesk(env.ORDERS, config.shop);
        const object = {
          config,
          resumeAfterMs,
          now,
          sleep,
          createId,
          noticeOrder,
          records,
          engine: { ...engine, report },
        };
        this.#object = createShopObject(storage, object);
      }

      fetch(request: Request): Promise<Response> {
        return this.#object.fetch(request);
      }

      alarm(): Promise<void> {
        return this.#object.alarm();
      }
    },
  };
}

/** How long an answer may take before the client is told to come back: longer than an edit waits for anything. */
const ANSWER_WITHIN_MS = 40_000;

/** How long the object of the shop may take to put a webhook down: Shopify waits for five seconds. */
const NOTICE_PATIENCE_MS = 4000;

async function openDoor(
  config: ResolvedConfig,
  bindings: CloudflareBindings,
  now: () => Date,
  log: Log,
  fetch?: EngineOptions['fetch'],
): Promise<Hono<ApiEnv>> {
  const { ORDERS } = bindings;
  const { shop, origins, merchant, webhooks } = config;
  const { audience } = config.orderTokens;
  const keys = await Promise.all(config.orderTokens.keys.map(importOrderTokenKey));
  const proofKeys = await importProofKeys(config);
  const receiptKeys = await receiptKeySet(config);
  const proofDesk = createProofDesk(ORDERS, shop, shopObject(bindings, config));
  const exchange = createExchange(config, { desk: proofDesk, now, fetch });
  const lookUp = createLookUp(config, proofDesk);
  const desk = createShopDesk(shopObject(bindings, config));
  const toOrder = (orderOf: (c: ApiContext) => string) => (c: ApiContext) =>
    orderObject(ORDERS, shop, orderOf(c)).fetch(namedRequest(c.req.raw, c.get('requestId')));
  const toOrderOfToken = toOrder((c) => c.get('claims').orderId);
  const toOrderInPath = toOrder((c) => c.req.param('orderId') ?? '');

  async function notice(delivery: Delivery): Promise<void> {
    const { subject } = delivery;
    if (subject.kind === 'order') return tellOrder(ORDERS, shop, subject.orderId, delivery);
    await askShop(shopObject(bindings, config), { do: 'notice', delivery }, NOTICE_PATIENCE_MS);
  }

  return createFrontDoor(
    {
      shop,
      keys,
      proofKeys,
      exchange,
      proxyCustomer: createProxyCustomer(config, now),
      lookUp,
      audience,
      origins,
      isOpenToExtensions: config.proofs['session-token'] !== undefined,
      merchantKeys: merchant.keys,
      webhookSecrets: webhooks.secrets,
      receiptKeys,
      limits: config.limits,
      timeLimit: { ms: ANSWER_WITHIN_MS },
      // Set by Cloudflare itself, whatever the client sends.
      addressOf: (c) => c.req.header('cf-connecting-ip'),
      now,
      log,
    },
    {
      shopper: routesOf(endpoints, toOrderOfToken),
      merchant: [...routesOf(merchantEndpoints, toOrderInPath).filter(isOfOrder), ...shopRoutes(desk)],
      page: { show: toOrderInPath, decide: toOrderInPath },
      notice,
      install: desk.install,
    },
  );
}

function shopObject({ SHOPS }: CloudflareBindings, { shop }: ResolvedConfig): FetchShop {
  return (request) => SHOPS.get(SHOPS.idFromName(shop)).fetch(request);
}

function isOfOrder({ path }: Route): boolean {
  return path.includes('/:orderId');
}

function routesOf(operations: object, handle: Route['handle']): readonly Route[] {
  const list: readonly Pick<Route, 'method' | 'path'>[] = Object.values(operations);
  return list.map(({ method, path }) => ({ method, path, handle }));
}
