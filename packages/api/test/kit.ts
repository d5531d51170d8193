import { setTimeout } from 'node:timers/promises';

import { CHANGE_KINDS } from '@amend/contract';
import type { Address, Change, Choices, CorrectAddress, Edit, Order, Problem, Quote } from '@amend/contract';
import { createEngine, createMemoryLedger, receiptKeySet } from '@amend/engine';
import type { EngineOptions, Ledger } from '@amend/engine';
import { defineConfig } from '@amend/engine/config';
import type { AmendConfig } from '@amend/engine/config';
import { importOrderTokenKey, signOrderToken } from '@amend/order-token';
import type { OrderTokenKey, SignOrderTokenOptions } from '@amend/order-token';
import { createSimulator } from '@amend/simulator';
import type { Simulator, SimulatorOptions } from '@amend/simulator';
import { loadAdminSchema, loadCustomerSchema } from '@amend/simulator/node';

import { createApi } from '../src/index.ts';
import type { LogEntry } from '../src/logs/log.ts';
import { createProxyCustomer } from '../src/proofs/app-proxy.ts';
import { createExchange, createLookUp } from '../src/proofs/exchange.ts';
import { importProofKeys } from '../src/proofs/proof-keys.ts';
import { createConnection } from './connection.ts';

export const SHOP = 'nordlys.myshopify.com';
export const ORIGIN = 'https://shop.example';
export const tokenKey: OrderTokenKey = {
  id: 'k1',
  algorithm: 'HS256',
  secret: 'a-secret-for-tests-of-32-bytes-or-more',
};

export const merchantKey = { id: 'm1', secret: 'a-merchant-key-for-tests-of-32-bytes' };

/** The key with which the API signs tokens that proofs are exchanged for. */
export const exchangeKey = {
  id: 'x1',
  algorithm: 'HS256',
  secret: 'an-exchange-key-for-tests-of-32-bytes',
} as const;

/** What the simulated Shopify signs webhooks with. */
export const CLIENT_SECRET = 'simulator-client-secret';

/** Where the kit reads who is asking. */
export const ADDRESS_HEADER = 'x-test-address';

const schema = await loadAdminSchema();
const customerSchema = await loadCustomerSchema();

/** A clock that only moves when it is told to, and a sleep that moves it. */
function createClock(start = '2026-11-23T09:00:00Z') {
  let nowMs = Date.parse(start);
  return {
    now: () => new Date(nowMs),
    advanceSeconds(seconds: number) {
      nowMs += seconds * 1000;
    },
    async sleep(ms: number) {
      nowMs += ms;
      // A real moment, so that whoever is waited for gets their turn on a busy machine too: digests are made on other threads.
      await setTimeout(1);
    },
  };
}

interface KitOptions {
  readonly simulator?: Partial<SimulatorOptions>;
  readonly engine?: Partial<EngineOptions>;
  readonly config?: Partial<AmendConfig>;
  readonly ledger?: Ledger;
}

/** The real API on the real engine against the simulator, in one process and on one clock. */
export async function createKit(options: KitOptions = {}) {
  const clock = createClock();
  const simulator = createSimulator({ schema, customerSchema, now: clock.now, ...options.simulator });
  const reports: Error[] = [];
  const logs: LogEntry[] = [];
  const shopify = createConnection(simulator);
  const config = defineConfig({
    shop: SHOP,
    shopify: { accessToken: 'shpat_simulator' },
    orderTokens: {
      keys: [{ id: 'k1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' }],
      exchange: { keys: [exchangeKey] },
    },
    origins: [ORIGIN],
    merchant: { keys: [merchantKey] },
    webhooks: { secrets: [CLIENT_SECRET] },
    ...options.config,
  });
  const engine = createEngine({
    config,
    ledger: options.ledger ?? createMemoryLedger(),
    now: clock.now,
    sleep: clock.sleep,
    fetch: shopify.fetch,
    report: (error) => reports.push(error),
    ...options.engine,
  });
  const api = createApi({
    engine,
    proofKeys: await importProofKeys(config),
    exchange: createExchange(config, { desk: engine, now: clock.now, fetch: shopify.fetch }),
    proxyCustomer: createProxyCustomer(config, clock.now),
    lookUp: createLookUp(config, engine),
    shop: SHOP,
    keys: await Promise.all(config.orderTokens.keys.map(importOrderTokenKey)),
    audience: 'amend',
    origins: [ORIGIN],
    isOpenToExtensions: config.proofs['session-token'] !== undefined,
    receiptKeys: await receiptKeySet(config),
    merchantKeys: config.merchant.keys,
    webhookSecrets: config.webhooks.secrets,
    limits: config.limits,
    addressOf: (c) => c.req.header(ADDRESS_HEADER),
    now: clock.now,
    createId: () => 'request-1',
    log(entry) {
      logs.push(entry);
      if (entry.event === 'failure') reports.push(new Error(entry.message));
    },
  });
  return { api, clock, config, engine, logs, reports, shopify, simulator };
}

export type Kit = Awaited<ReturnType<typeof createKit>>;

/** One of the seeded orders, as the simulated Shopify holds it. */
export function orderNamed({ state }: Simulator, name: string) {
  const order = state.orders.find((candidate) => candidate.name === name);
  if (!order) throw new Error(`There is no seeded order ${name}.`);
  return order;
}

/** The numeric id of one of the seeded orders. */
export function orderIdOf(simulator: Simulator, name: string): string {
  return String(orderNamed(simulator, name).id);
}

/** The numeric id of a line of a seeded order, by the place where it was seeded. */
export function lineIdOf(simulator: Simulator, name: string, place: number): string {
  const line = orderNamed(simulator, name).lines[place];
  if (!line) throw new Error(`Order ${name} has no line ${place}.`);
  return String(line.id);
}

/** The numeric id of a variant: `variantIdOf(simulator, 'linen-shirt', 'Sage / L')`. */
export function variantIdOf({ state }: Simulator, handle: string, title: string): string {
  const product = state.products.find((each) => each.handle === handle);
  const variant = product?.variants.find((each) => each.title === title);
  if (!variant) throw new Error(`There is no variant ${title} of ${handle}.`);
  return String(variant.id);
}

/** Asks the simulated shop for something as the merchant does, or as another app by its token. */
export async function askShopify({ simulator }: Kit, query: string, token = 'shpat_simulator') {
  const response = await simulator.fetch(
    new Request(`https://${SHOP}/admin/api/2026-10/graphql.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
      body: JSON.stringify({ query }),
    }),
  );
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The next commit tells of another price than the shopper was shown, and so does no other. */
export function tellAnotherPrice({ shopify }: Pick<Kit, 'shopify'>): void {
  let isTold = false;
  shopify.distort = (body) => {
    const text = JSON.stringify(body);
    if (isTold || !text.includes('"orderEditCommit"')) return body;
    isTold = true;
    return JSON.parse(text.replace('"currentTotalPriceSet":{"presentmentMoney":{"amount":"', '$&9'));
  };
}

export function signToken(
  { clock }: Pick<Kit, 'clock'>,
  orderId: string,
  options: Partial<SignOrderTokenOptions> = {},
): Promise<string> {
  return signOrderToken({
    key: tokenKey,
    shop: SHOP,
    orderId,
    changes: CHANGE_KINDS,
    now: clock.now,
    ...options,
  });
}

/** Calls the API as the merchant's own systems do. */
export function callAsMerchant(
  { api }: Kit,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: object,
): Promise<Response> {
  const json = { 'content-type': 'application/json' };
  return Promise.resolve(
    api.request(`/v1/merchant${path}`, {
      method,
      headers: { authorization: `Bearer ${merchantKey.secret}`, ...(body ? json : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  );
}

/** One order's shopper: calls the API as a page with a good token does. */
export async function createShopper(
  kit: Pick<Kit, 'clock' | 'simulator'> & { readonly api: Pick<Kit['api'], 'request'> },
  name: string,
  options: Partial<SignOrderTokenOptions> = {},
  ownHeaders: Readonly<Record<string, string>> = {},
) {
  const orderId = orderIdOf(kit.simulator, name);
  const token = await signToken(kit, orderId, options);

  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    return kit.api.request(`/v1/orders/${orderId}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...ownHeaders,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  return {
    orderId,
    token,
    call,
    readOrder: async (): Promise<Order> => (await call('GET', '?timeZone=Europe/Berlin')).json(),
    readChoices: async (): Promise<Choices> => (await call('GET', '/choices')).json(),
    quote: async (changes: readonly Change[]): Promise<Quote> =>
      (await call('POST', '/quotes', { changes })).json(),
    accept(
      changes: readonly Change[],
      quote: Pick<Quote, 'orderVersion' | 'difference'>,
      key = 'intent-0001',
    ) {
      const { amount, currencyCode } = quote.difference;
      const body = {
        changes,
        orderVersion: quote.orderVersion,
        expectedDifference: { amount, currencyCode },
      };
      return call('POST', '/edits', body, { 'idempotency-key': key });
    },
  };
}

export type KitShopper = Awaited<ReturnType<typeof createShopper>>;

/** The address of an order with some fields replaced, as a change. */
export async function correction(
  shopper: KitShopper,
  fields: Partial<Address>,
): Promise<readonly [CorrectAddress]> {
  const { destination } = await shopper.readOrder();
  if (!destination) throw new Error('The order has no address.');
  return [{ kind: 'correct-address', address: { ...destination.address, ...fields } }];
}

/** The shipping address as the simulated Shopify holds it. */
export function addressInShopify({ simulator }: Kit, orderId: string) {
  return simulator.state.orders.find(({ id }) => String(id) === orderId)?.shippingAddress;
}

export async function problemOf(response: Response): Promise<Problem> {
  return response.json();
}

/** The lines with units on them as the simulated Shopify holds them: `[title, variant, units]`. */
export function linesInShopify({ simulator }: Kit, orderId: string) {
  const order = simulator.state.orders.find(({ id }) => String(id) === orderId);
  return (order?.lines ?? [])
    .filter(({ currentQuantity }) => currentQuantity > 0)
    .map(({ title, variantTitle, currentQuantity }) => [title, variantTitle, currentQuantity]);
}

/** What some changes come to in Shopify: quoted, accepted, and the edit that came of it. */
export async function change(
  shopper: KitShopper,
  changes: readonly Change[],
  key?: string,
): Promise<{ readonly quote: Quote; readonly edit: Edit }> {
  const quote = await shopper.quote(changes);
  const response = await shopper.accept(changes, quote, key);
  if (response.status !== 201) throw new Error(await response.text());
  return { quote, edit: await response.json() };
}

/** The names of the operations that Shopify was asked since a length of its log. */
export function operationsSince({ simulator }: Kit, length: number): (string | null)[] {
  return simulator.log.slice(length).map(({ operationName }) => operationName);
}
