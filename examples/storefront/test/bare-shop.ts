import { startNodeHost } from '@amend/api/hosts/node';
import { defineConfig } from '@amend/engine/config';
import { signOrderToken } from '@amend/order-token';
import type { Simulator } from '@amend/simulator';
import { serve } from '@amend/simulator/node';
import { buildScript } from '@amend/widgets/build/script';
import { onTestFinished } from 'vitest';

import { serveFolder } from '../src/asset-folder.ts';
import { takePort } from '../src/door.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SHOP = 'nordlys.myshopify.com';
const ACCESS_TOKEN = 'shpat_example';
const KEY = { id: 'key-1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' } as const;

/** What a page of a bare shop is made with. */
export interface BarePage {
  /** Where the page is. */
  readonly origin: string;
  /** Where the API is. */
  readonly endpoint: string;
  /** Opens order #1001. */
  readonly token: string;
}

/** A shop that has nothing of the demo: its own API, one page, and the script under `/amend/`. Closed when the test is over. */
export async function openBareShop(
  changes: readonly ('correct-address' | 'swap-item' | 'cancel-order')[],
  write: (page: BarePage) => string,
): Promise<{ readonly origin: string; readonly simulator: Simulator }> {
  const shopify = await serve({ port: 0, accessToken: ACCESS_TOKEN });
  const door = await takePort(0);
  const config = defineConfig({
    shop: SHOP,
    shopify: { accessToken: ACCESS_TOKEN, origin: shopify.url },
    orderTokens: { keys: [KEY] },
    origins: [door.origin],
    ledger: { file: ':memory:' },
  });
  const api = await startNodeHost({ config, port: 0, log: () => undefined });
  const { simulator } = shopify;
  const orderId = String(simulator.state.orders.find(({ name }) => name === '#1001')?.id);
  const token = await signOrderToken({ key: KEY, shop: SHOP, orderId, changes: [...changes] });
  const page = write({ origin: door.origin, endpoint: api.url, token });
  const script = serveFolder('/amend/', await buildScript({ outDir: temporaryFolder() }));
  door.open((request) =>
    new URL(request.url).pathname.startsWith('/amend/')
      ? script(request)
      : new Response(page, { headers: { 'content-type': 'text/html' } }),
  );
  onTestFinished(async () => {
    for (const each of [door, api, shopify]) await each.close();
  });
  return { origin: door.origin, simulator };
}
