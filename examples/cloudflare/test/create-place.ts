import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { signOrderToken } from '@amend/order-token';
import type { SignOrderTokenOptions } from '@amend/order-token';
import { createClient } from '@amend/sdk';
import { createSimulator } from '@amend/simulator';
import type { SimulatorOptions } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';

import { startWorkerd, wrangler } from './start-workerd.ts';
import type { Bundle } from './start-workerd.ts';

export const shop = wrangler.vars['SHOP'] ?? '';

/** Secrets as they would be made for a shop. */
const secrets: Readonly<Record<string, string>> = {
  SHOPIFY_CLIENT_SECRET: 'a-client-secret-for-tests',
  CREDENTIALS_KEY: btoa('k'.repeat(32)),
  AMEND_SECRET: 'a-secret-for-tests-of-32-bytes-or-more',
  AMEND_MERCHANT_KEY: 'a-merchant-key-for-tests-of-32-bytes',
};

export const key = { id: 'key-1', algorithm: 'HS256', secret: secretOf('AMEND_SECRET') } as const;

const schema = await loadAdminSchema();

export function secretOf(name: string): string {
  const secret = secrets[name];
  if (secret === undefined) throw new Error(`There is no secret ${name}.`);
  return secret;
}

/** Something that the Worker sent to a system of the shop's own. */
interface Told {
  readonly host: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A Worker in workerd, on a folder of its own, with the variables and secrets that `wrangler.jsonc` names and nothing else, against a simulated Shopify of its own, which
 * has the app that they are of.
 */
export function createPlace({ code }: Bundle, options: Partial<SimulatorOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'amend-cloudflare-'));
  const app = {
    clientId: wrangler.vars['SHOPIFY_CLIENT_ID'] ?? '',
    clientSecret: secretOf('SHOPIFY_CLIENT_SECRET'),
  };
  const simulator = createSimulator({ schema, app, ...options });
  const network = {
    isDown: () => false,
    /** What was sent to the shop's own systems, which all are at `shop.example`. */
    told: [] as Told[],
    async fetch(request: Request): Promise<Response> {
      if (network.isDown()) throw new TypeError('The network is down.');
      const { hostname: host } = new URL(request.url);
      if (!host.endsWith('.shop.example')) return simulator.fetch(request);
      network.told.push({ host, body: await request.text(), headers: Object.fromEntries(request.headers) });
      return new Response('Thank you.');
    },
  };
  const required = Object.fromEntries(wrangler.secrets.required.map((name) => [name, secretOf(name)]));
  const start = () => startWorkerd({ script: code, folder, secrets: required, network: network.fetch });
  let workerd = start();
  return {
    network,
    simulator,
    url: async () => (await workerd.ready).origin,
    /** Where requests arrive with their paths as they are written. */
    rawUrl: () => workerd.unsafeGetDirectURL(),
    async stop() {
      await workerd.dispose();
    },
    start() {
      workerd = start();
    },
    async close() {
      await workerd.dispose();
      rmSync(folder, { recursive: true });
    },
    /** How many Durable Objects there have been. */
    countObjects(): number {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      return files.filter((file) => /[0-9a-f]{64}\.sqlite$/.test(file)).length;
    },
  };
}

export type Place = ReturnType<typeof createPlace>;

export function orderIdOf({ simulator }: Place, name: string): string {
  return String(simulator.state.orders.find((order) => order.name === name)?.id);
}

export function signToken(
  place: Place,
  name: string,
  options: Partial<SignOrderTokenOptions> = {},
): Promise<string> {
  const orderId = orderIdOf(place, name);
  return signOrderToken({ key, shop, orderId, changes: ['correct-address'], ...options });
}

export async function clientFor(place: Place, name: string) {
  return createClient({ endpoint: await place.url(), token: await signToken(place, name), locale: 'en-GB' });
}

/** A correction of the order's address, with its quote. */
export async function prepare(
  place: Place,
  name: string,
  fields: { readonly zip?: string; readonly lastName?: string },
) {
  const client = await clientFor(place, name);
  const { destination } = await client.readOrder();
  if (!destination) throw new Error('The order has no address.');
  const changes = [{ kind: 'correct-address', address: { ...destination.address, ...fields } }] as const;
  return { client, changes, quote: await client.quote(changes) };
}
