import { createCloudflareHost } from '@amend/api/hosts/cloudflare';
import { openDurableObjectLedger } from '@amend/engine/ledger/durable-object';

import { configFor } from '../../../../packages/api/test/histories/config.ts';
import type { LookedAt } from '../../../../packages/api/test/histories/looked-at.ts';
import type { Setting } from '../../../../packages/api/test/histories/step.ts';

interface Env {
  readonly ORDERS: DurableObjectNamespace;
  readonly SHOPS: DurableObjectNamespace;
  /** What each order's history begins with, by its id, as JSON. */
  readonly SETTINGS: string;
  /** By how many milliseconds the clock is ahead when the Worker starts. */
  readonly AHEAD_MS: string;
}

/** A question to the ledger of an order's object. */
interface Question {
  readonly method: keyof LookedAt;
  readonly args: readonly string[];
}

/** How much shorter the engine waits than it means to: all that it waits for here is answered at once. */
const HASTE = 20;

let aheadMs: number | null = null;
const now = () => new Date(Date.now() + (aheadMs ?? 0));

/** Says with each call when it was sent, by Amend's clock: what a crowded machine takes to hand it on is no lateness of Amend's. */
const send: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  request.headers.set('x-test-sent-at', String(now().getTime()));
  return fetch(request);
};

function startClock(env: Env): void {
  aheadMs ??= Number(env.AHEAD_MS);
}

function hostFor(setting: Setting | undefined, orderId: string) {
  if (!setting) throw new Error('There is no such history.');
  const config = configFor(setting);
  return createCloudflareHost<Env>({
    configure: () => config,
    engine: {
      now,
      fetch: send,
      orderCacheMs: 0,
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / HASTE)),
      report: ({ message }) => console.error(JSON.stringify({ orderId, report: message })),
    },
  });
}

const settingsIn = (env: Env) => JSON.parse(env.SETTINGS) as Readonly<Record<string, Setting>>;

function anyHost(env: Env) {
  startClock(env);
  return hostFor(Object.values(settingsIn(env))[0], '');
}

/** The object of an order, whose alarm goes off when it is told that time has passed, and whose ledger can be looked into. */
export class OrderObject {
  readonly #storage: DurableObjectStorage;
  readonly #object: { fetch(request: Request): Promise<Response>; alarm(): Promise<void> };

  constructor({ storage, id }: DurableObjectState, env: Env) {
    startClock(env);
    const orderId = id.name?.split('/')[1] ?? '';
    this.#storage = storage;
    this.#object = new (hostFor(settingsIn(env)[orderId], orderId).OrderObject)({ storage }, env);
  }

  async fetch(request: Request): Promise<Response> {
    switch (new URL(request.url).pathname) {
      case '/test/wake': {
        const atMs = await this.#storage.getAlarm();
        if (atMs !== null && atMs <= now().getTime()) await this.#object.alarm();
        return Response.json(null);
      }
      case '/test/ask': {
        const { method, args } = await request.json<Question>();
        const ledger = openDurableObjectLedger(this.#storage);
        const ask = ledger[method] as (...given: readonly string[]) => Promise<unknown>;
        return Response.json(await ask(...args));
      }
      default:
        return this.#object.fetch(request);
    }
  }

  alarm(): Promise<void> {
    return this.#object.alarm();
  }
}

export class ShopObject {
  readonly #object: { fetch(request: Request): Promise<Response>; alarm(): Promise<void> };

  constructor({ storage }: DurableObjectState, env: Env) {
    this.#object = new (anyHost(env).ShopObject)({ storage }, env);
  }

  fetch(request: Request): Promise<Response> {
    return this.#object.fetch(request);
  }

  alarm(): Promise<void> {
    return this.#object.alarm();
  }
}

let door: ReturnType<typeof anyHost> | undefined;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    door ??= anyHost(env);
    const { pathname } = new URL(request.url);
    if (pathname === '/test/clock') {
      aheadMs = await request.json<number>();
      return Response.json(null);
    }
    const object = request.headers.get('x-test-object');
    if (object === null) return door.fetch(request, env);
    return env.ORDERS.get(env.ORDERS.idFromName(object)).fetch(request);
  },
};
