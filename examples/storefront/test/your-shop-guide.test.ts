import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

import { merchantEndpoints } from '@amend/contract';
import { signOrderToken } from '@amend/order-token';
import { createClient } from '@amend/sdk';
import { serve } from '@amend/simulator/node';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { documentedExample, shopifyAt } from './documented-examples.ts';
import { openGuideFolder } from './guide-folder.ts';

/** The API starts in a process of its own, which takes long where the machine has other work; only a test that fails waits this long. */
vi.setConfig({ testTimeout: 90_000 });

const app = { clientId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0', clientSecret: 'shpss_of-the-dev-dashboard' };

/** The line of scopes that the guide gives to paste. */
function scopesToPaste(): readonly string[] {
  const guide = join(import.meta.dirname, '../../../docs/guide/shopify-access.md');
  return /^read_orders,\S+$/m.exec(readFileSync(guide, 'utf8'))?.[0].split(',') ?? [];
}

/** A folder in which somebody has followed the guide up to its first look, with an app of these scopes at a simulated Shopify. */
async function followGuide() {
  const folder = openGuideFolder(import.meta.dirname);
  const shopify = await serve({ port: 0, app: { ...app, scopes: scopesToPaste() } });
  onTestFinished(() => shopify.close());
  const makeSecrets = documentedExample('make-secrets.sh', {
    '=CLIENT_ID': `=${app.clientId}`,
    '=CLIENT_SECRET': `=${app.clientSecret}`,
  });
  execFileSync('sh', ['-e', '-c', makeSecrets], { cwd: folder.path });
  const env = join(folder.path, '.env');
  expect(statSync(env).mode & 0o077).toBe(0);
  const secrets = parseEnv(readFileSync(env, 'utf8'));
  appendFileSync(env, 'PORT=0\n');
  folder.save('your-shop.config.ts', shopifyAt(shopify.url), 'amend.config.ts');
  return { folder, shopify, secrets };
}

describe('the guide from the simulator to a shop', () => {
  it('leads from the client id and secret of an app to an API that corrects an order', async () => {
    const { folder, shopify, secrets } = await followGuide();
    folder.save('serve.ts');
    const greeting = await folder.run('--env-file=.env', 'serve.ts');
    const [, endpoint = ''] = /^Amend's API answers at (\S+)/.exec(greeting) ?? [];

    expect((await fetch(`${endpoint}/healthz`)).status).toBe(200);
    const authorization = `Bearer ${secrets['AMEND_MERCHANT_KEY']}`;
    const answer = await fetch(`${endpoint}/v1/merchant/access`, { headers: { authorization } });
    const { scopes } = merchantEndpoints.readAccess.parse(await answer.json());
    expect(scopes.filter(({ isGranted }) => !isGranted)).toEqual([]);
    expect(scopes.length).toBeGreaterThan(5);

    const [order] = shopify.simulator.state.orders;
    const token = await signOrderToken({
      key: { id: 'key-1', algorithm: 'HS256', secret: secrets['AMEND_SECRET'] ?? '' },
      shop: 'nordlys.myshopify.com',
      orderId: String(order?.id),
      changes: ['correct-address'],
    });
    const client = createClient({ endpoint, token });
    const { destination } = await client.readOrder();
    if (!destination) throw new Error('The order has no address.');
    const changes = [{ kind: 'correct-address', address: { ...destination.address, zip: '10115' } }] as const;
    await client.accept(changes, await client.quote(changes), { idempotencyKey: 'follow-the-guide' });
    expect(order?.shippingAddress).toMatchObject({ zip: '10115' });
    expect(shopify.simulator.state.platform.tokens).toHaveLength(1);
  });

  it('has Shopify tell the API what happens, without an API that runs', async () => {
    const { folder, shopify } = await followGuide();
    folder.save('subscribe.ts');
    expect(await folder.run('--env-file=.env', 'subscribe.ts')).toMatch(/^New: orders\/create, /);
    const { webhookSubscriptions } = shopify.simulator.state.platform;
    expect(new Set(webhookSubscriptions.map(({ uri }) => uri))).toEqual(
      new Set(['https://api.amend.example/webhooks/shopify']),
    );
  });
});
