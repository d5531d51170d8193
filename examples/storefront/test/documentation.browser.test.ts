import { startNodeHost } from '@amend/api/hosts/node';
import { defineConfig } from '@amend/engine/config';
import { signOrderToken } from '@amend/order-token';
import { serve } from '@amend/simulator/node';
import { buildScript } from '@amend/widgets/build/script';
import { describe, expect, it, onTestFinished } from 'vitest';

import { serveFolder } from '../src/asset-folder.ts';
import { takePort } from '../src/door.ts';
import { launchChromium } from './browser.ts';
import { documentedExample } from './documented-examples.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { visit } from './visitor.ts';

const shop = 'nordlys.myshopify.com';
const accessToken = 'shpat_example';
const key = { id: 'key-1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' } as const;

/** A shop that has nothing of the demo: its own API, and a page with the embed example and nothing else. */
async function openBareShop() {
  const shopify = await serve({ port: 0, accessToken });
  const door = await takePort(0);
  const config = defineConfig({
    shop,
    shopify: { accessToken, origin: shopify.url },
    orderTokens: { keys: [key] },
    origins: [door.origin],
    ledger: { file: ':memory:' },
  });
  const api = await startNodeHost({ config, port: 0, log: () => undefined });
  const orderId = String(shopify.simulator.state.orders.find(({ name }) => name === '#1001')?.id);
  const embed = documentedExample('embed.html', {
    'https://amend.example': `${door.origin}/amend`,
    'https://api.amend.example': api.url,
    ORDER_TOKEN: await signOrderToken({ key, shop, orderId, changes: ['correct-address'] }),
  });
  const page = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Shop</title>${embed}`;
  const script = serveFolder('/amend/', await buildScript({ outDir: temporaryFolder() }));
  door.open((request) =>
    new URL(request.url).pathname.startsWith('/amend/')
      ? script(request)
      : new Response(page, { headers: { 'content-type': 'text/html' } }),
  );
  onTestFinished(async () => {
    for (const each of [door, api, shopify]) await each.close();
  });
  return door.origin;
}

describe('the embed example in the documentation', () => {
  it('puts both widgets on a page that has nothing else, without moving anything', async () => {
    const origin = await openBareShop();
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const { page, complaints, layoutShift } = await visit(browser, 390);
    await page.goto(origin);
    await page.locator('amend-order-tracking').getByText('Your order is being prepared').waitFor();
    await page.locator('amend-address-correction').getByText('10155 Berlin').waitFor();
    await page.getByRole('button', { name: 'Change address' }).waitFor();
    expect(await layoutShift()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
