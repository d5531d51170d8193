import {
  createSimulator,
  DEFAULT_ACCESS_TOKEN,
  type Simulator,
  type SimulatorOptions,
} from '../src/index.ts';
import { loadAdminSchema } from '../src/node.ts';
import type { OrderRecord } from '../src/orders/order-record.ts';

export const ORIGIN = 'https://nordlys.myshopify.com';
export const ENDPOINT = `${ORIGIN}/admin/api/2026-10/graphql.json`;
/** A Monday in winter, mid-morning in Berlin. */
export const MONDAY = new Date('2026-11-23T10:30:00Z');

/** A clock that only moves when told to. */
export interface Clock {
  (): Date;
  advance(seconds: number): void;
}

export function createClock(from: Date = MONDAY): Clock {
  let at = from.getTime();
  return Object.assign(() => new Date(at), { advance: (seconds: number) => void (at += seconds * 1000) });
}

const schema = await loadAdminSchema();

/** A simulator with Shopify's schema and a clock that stands still, unless the options say otherwise. */
export function startSimulator(options: Partial<SimulatorOptions> = {}): Simulator {
  return createSimulator({ schema, now: createClock(), ...options });
}

/** Finds a seeded order by its number. */
export function orderOf(simulator: Simulator, number: number): OrderRecord & { readonly gid: string } {
  const order = simulator.state.orders.find((each) => each.name === `#${number}`);
  if (order === undefined) throw new Error(`No order #${number}`);
  return { ...order, gid: `gid://shopify/Order/${order.id}` };
}

export function requestFor(query: string, variables: object = {}, init: RequestInit = {}): Request {
  return new Request(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shopify-access-token': DEFAULT_ACCESS_TOKEN },
    body: JSON.stringify({ query, variables }),
    ...init,
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Asks the Admin API. */
export async function ask(simulator: Simulator, query: string, variables?: object): Promise<Answer> {
  const response = await simulator.fetch(requestFor(query, variables));
  return { status: response.status, headers: response.headers, body: await response.json() };
}
