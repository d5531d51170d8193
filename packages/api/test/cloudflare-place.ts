import { CHANGE_KINDS } from '@amend/contract';
import type { EngineOptions } from '@amend/engine';
import { defineConfig } from '@amend/engine/config';
import type { AmendConfig } from '@amend/engine/config';
import { signOrderToken } from '@amend/order-token';

import { createCloudflareHost } from '../src/hosts/cloudflare.ts';
import type { LogEntry } from '../src/logs/log.ts';
import { createStorage } from './durable-storage.ts';
import { CLIENT_SECRET, createKit, exchangeKey, merchantKey, orderIdOf, SHOP, tokenKey } from './kit.ts';

interface DurableObject {
  fetch(request: Request): Promise<Response>;
  alarm(): Promise<void>;
}

/** A namespace of objects, each made when it is first asked for, with its storage. */
function createNamespace(start: (storage: ReturnType<typeof createStorage>) => DurableObject) {
  const objects = new Map<
    string,
    { readonly storage: ReturnType<typeof createStorage>; readonly object: DurableObject }
  >();
  const open = (name: string) => {
    const storage = createStorage();
    const opened = objects.get(name) ?? { storage, object: start(storage) };
    objects.set(name, opened);
    return opened;
  };
  const unreachable = { fetch: () => Promise.reject(new Error('The object is not there.')) };
  const namespace = {
    objects,
    /** Whether its objects cannot be reached. */
    isDown: false,
    idFromName: (name: string) => ({ name }),
    get: (id: object) => (namespace.isDown ? unreachable : open(String(Reflect.get(id, 'name'))).object),
  };
  return namespace;
}

export function signFor(orderId: string, now: () => Date): Promise<string> {
  return signOrderToken({ key: tokenKey, shop: SHOP, orderId, changes: CHANGE_KINDS, now });
}

/** The host on Cloudflare, whose objects live in this process, in front of the simulated Shopify of a kit. */
export async function openPlace(
  decisions: Partial<AmendConfig> = {},
  given: Omit<EngineOptions, 'config' | 'ledger'> = {},
) {
  const { simulator, shopify, clock } = await createKit();
  const config = defineConfig({
    shop: SHOP,
    shopify: { accessToken: 'shpat_simulator' },
    orderTokens: {
      keys: [{ id: 'k1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' }],
      exchange: { keys: [exchangeKey] },
    },
    origins: [],
    merchant: { keys: [merchantKey] },
    webhooks: { secrets: [CLIENT_SECRET] },
    ...decisions,
  });
  const reports: Error[] = [];
  const { now, sleep } = clock;
  const engine = {
    now,
    sleep,
    fetch: shopify.fetch,
    report: (error: Error) => reports.push(error),
    ...given,
  };
  const logs: LogEntry[] = [];
  const host = createCloudflareHost({ configure: () => config, engine, log: (entry) => logs.push(entry) });
  const orders = createNamespace((storage) => new host.OrderObject({ storage }, env));
  const shops = createNamespace((storage) => new host.ShopObject({ storage }, env));
  const env = { ORDERS: orders, SHOPS: shops };
  const orderId = orderIdOf(simulator, '#1001');
  const token = await signFor(orderId, now);

  const send = (request: Request) => host.fetch(request, env);
  const call = (path: string, init: RequestInit = {}) =>
    send(new Request(`https://amend.example${path}`, init));

  /** Wakes the objects whose alarms go off, until none does. */
  async function wake(): Promise<void> {
    const due = [...orders.objects.values(), ...shops.objects.values()].filter(
      ({ storage }) => storage.atMs !== null && storage.atMs <= now().getTime(),
    );
    for (const { object, storage } of due) {
      storage.atMs = null;
      await object.alarm();
    }
    if (due.length > 0) await wake();
  }

  return { simulator, shopify, clock, orderId, orders, shops, reports, logs, send, call, token, wake };
}

export type Place = Awaited<ReturnType<typeof openPlace>>;
