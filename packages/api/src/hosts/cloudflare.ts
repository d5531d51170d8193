import { endpoints } from '@amend/contract';
import { receiptKeySet } from '@amend/engine';
import type { EngineOptions } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
import { importOrderTokenKey } from '@amend/order-token';
import type { Hono } from 'hono';

import type { ApiContext, ApiEnv } from '../context.ts';
import { createFrontDoor } from '../front-door.ts';
import { createOrderObject } from './cloudflare/order-object.ts';
import type { OrderObject, OrderObjectContext } from './cloudflare/order-object.ts';
import { createShopBudget } from './cloudflare/shop-budget.ts';
import { createShopObject } from './cloudflare/shop-object.ts';
import type { ShopObject } from './cloudflare/shop-object.ts';

/** The bindings that the host needs, from `wrangler.jsonc`: the Durable Objects of the classes that it makes. */
export interface CloudflareBindings {
  /** One `OrderObject` per order. */
  readonly ORDERS: ObjectNamespace;
  /** One `ShopObject` per shop. */
  readonly SHOPS: ObjectNamespace;
}

/** The part of a Durable Object namespace that is used. */
interface ObjectNamespace {
  idFromName(name: string): object;
  get(id: object): { fetch(request: Request): Promise<Response> };
}

/** How the API runs on Cloudflare. */
export interface CloudflareHostOptions<Env extends CloudflareBindings> {
  /** Makes the merchant's decisions with `defineConfig`, from the bindings, where secrets are. `ledger.file` is not used here. */
  readonly configure: (env: Env) => ResolvedConfig;
  /** How long after its last step an edit that did not end is looked at again. Default: 15,000 ms. */
  readonly resumeAfterMs?: number;
  /** What the engine may be given in place of its defaults. */
  readonly engine?: Omit<EngineOptions, 'config' | 'ledger'>;
}

/** What a Worker's module exports. */
export interface CloudflareHost<Env extends CloudflareBindings> {
  /** The handler of the module's default export. */
  readonly fetch: (request: Request, env: Env) => Promise<Response>;
  /** The Durable Object with one order's edits; its class wants `new_sqlite_classes`. */
  readonly OrderObject: new (context: OrderObjectContext, env: Env) => OrderObject;
  /** The Durable Object with the budget of the shop, which all its orders ask. */
  readonly ShopObject: new (context: object, env: Env) => ShopObject;
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
  const { configure, resumeAfterMs = 15_000, engine = {} } = options;
  const {
    now = () => new Date(),
    sleep = (ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    createId = () => crypto.randomUUID(),
    report = (error) => console.error(error.message),
  } = engine;
  let door: Hono<ApiEnv> | undefined;
  return {
    async fetch(request, env) {
      door ??= await openDoor(configure(env), env, now);
      return door.fetch(request);
    },
    OrderObject: class implements OrderObject {
      readonly #object: OrderObject;

      constructor({ storage }: OrderObjectContext, env: Env) {
        const config = configure(env);
        const fetch = (request: Request) => env.SHOPS.get(env.SHOPS.idFromName(config.shop)).fetch(request);
        const budget = createShopBudget({ fetch, report });
        this.#object = createOrderObject(storage, { config, resumeAfterMs, now, budget, engine });
      }

      fetch(request: Request): Promise<Response> {
        return this.#object.fetch(request);
      }

      alarm(): Promise<void> {
        return this.#object.alarm();
      }
    },
    ShopObject: class implements ShopObject {
      readonly #object = createShopObject({ now, sleep, createId });

      fetch(request: Request): Promise<Response> {
        return this.#object.fetch(request);
      }
    },
  };
}

async function openDoor(
  config: ResolvedConfig,
  { ORDERS }: CloudflareBindings,
  now: () => Date,
): Promise<Hono<ApiEnv>> {
  const { shop, origins } = config;
  const { audience } = config.orderTokens;
  const keys = await Promise.all(config.orderTokens.keys.map(importOrderTokenKey));
  const receiptKeys = await receiptKeySet(config);
  const handle = async (c: ApiContext) => {
    const id = ORDERS.idFromName(`${shop}/${c.get('claims').orderId}`);
    return ORDERS.get(id).fetch(c.req.raw);
  };
  const routes = Object.values(endpoints).map(({ method, path }) => ({ method, path, handle }));
  return createFrontDoor({ shop, keys, audience, origins, receiptKeys, now }, routes);
}
