import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { merchantEndpoints } from '@amend/contract';
import { createMemoryCredentials } from '@amend/engine';
import { defineConfig } from '@amend/engine/config';
import type { AmendConfig } from '@amend/engine/config';
import type { SimulatorOptions } from '@amend/simulator';
import { serve } from '@amend/simulator/node';
import { afterEach, describe, expect, it } from 'vitest';

import { startNodeHost } from '../src/hosts/node.ts';
import { documentedScopes } from './documented-scopes.ts';
import { callAsMerchant, change, correction, createKit, createShopper, orderIdOf, SHOP } from './kit.ts';
import type { Kit } from './kit.ts';
import { pass } from './settling.ts';
import { aDelivery, deliver } from './webhooks/deliver.ts';

const app = { clientId: 'simulator-client-id', clientSecret: 'simulator-client-secret' };
const credentials = { keys: [{ id: 'c1', secret: btoa('k'.repeat(32)) }] };

function openApp(grant: 'client-credentials' | 'token-exchange', fields: Partial<AmendConfig> = {}) {
  return createKit({
    engine: { orderCacheMs: 0, credentials: createMemoryCredentials() },
    config: { shopify: { app: { ...app, grant } }, credentials, ...fields },
  });
}

const install = ({ api }: Kit, token: string) =>
  api.request('/shopify/installation', { method: 'POST', headers: { authorization: `Bearer ${token}` } });

async function missingIn(options: { app?: SimulatorOptions['app']; config?: Partial<AmendConfig> }) {
  const kit = await createKit({ simulator: { app: options.app ?? {} }, config: options.config ?? {} });
  const report = merchantEndpoints.readAccess.parse(
    await (await callAsMerchant(kit, 'GET', '/access')).json(),
  );
  return report.scopes.filter(({ isGranted }) => !isGranted).map(({ scopes }) => scopes[0]);
}

describe('the API for an app with client credentials', () => {
  it('K1 K2 edits an order, over the end of its token', async () => {
    const kit = await openApp('client-credentials');
    const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 });
    await change(shopper, await correction(shopper, { address1: 'Torstraße 7' }));
    kit.clock.advanceSeconds(86_399);
    expect(await kit.engine.readAccess()).toMatchObject({ ok: true });
    expect(kit.simulator.state.platform.tokens).toHaveLength(2);
    expect(kit.reports).toEqual([]);
  });

  it('K1 sends nothing where there is no token, and says so to nobody but the log', async () => {
    const kit = await createKit({
      config: {
        shopify: { app: { ...app, clientSecret: 'another-client-secret', grant: 'client-credentials' } },
        credentials,
        webhooks: { secrets: [] },
      },
    });
    const shopper = await createShopper(kit, '#1001');
    const response = await shopper.call('GET', '');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'shop_unavailable' });
    expect(kit.simulator.log).toEqual([]);
    expect(kit.reports.map(({ message }) => message)).toEqual([
      'Shopify gives no access token (401, invalid_client).',
    ]);
  });

  it('K5 N9 closes when the app is taken off, and opens again by itself when it is put back', async () => {
    const kit = await openApp('client-credentials');
    const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 });
    await shopper.readOrder();
    kit.simulator.uninstall();
    await deliver(kit, aDelivery({ topic: 'app/uninstalled', body: '{"id":1}' }));
    await kit.engine.runTasks();
    expect(await kit.engine.isAccessEnded()).toBe(true);
    expect((await shopper.call('GET', '')).status).toBe(410);
    kit.simulator.state.platform.uninstalled.splice(0);
    await pass(kit, 660);
    expect(await kit.engine.isAccessEnded()).toBe(false);
    expect((await shopper.call('GET', '')).status).toBe(200);
  });
});

describe('POST /shopify/installation', () => {
  it('K6 lets the app in, and again after it was taken off and put back', async () => {
    const kit = await openApp('token-exchange');
    const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 });
    expect((await shopper.call('GET', '')).status).toBe(503);
    expect((await install(kit, await kit.simulator.mint.idToken())).status).toBe(204);
    expect((await shopper.call('GET', '')).status).toBe(200);
    kit.simulator.uninstall();
    await deliver(kit, aDelivery({ topic: 'app/uninstalled', body: '{"id":1}' }));
    await kit.engine.runTasks();
    expect((await shopper.call('GET', '')).status).toBe(410);
    kit.simulator.state.platform.uninstalled.splice(0);
    expect((await install(kit, await kit.simulator.mint.idToken())).status).toBe(204);
    expect((await shopper.call('GET', '')).status).toBe(200);
  });

  it.each<[string, (kit: Kit) => Promise<string>]>([
    ['a shopper’s page', ({ simulator }) => simulator.mint.sessionToken()],
    ['earlier', ({ simulator }) => simulator.mint.idToken({ expiresInSeconds: -60 })],
    ['another signer', async ({ simulator }) => `${(await simulator.mint.idToken()).slice(0, -4)}AAAA`],
    ['nobody', async () => 'e30.e30.e30'],
  ])('K7 refuses a session token of %s, and asks nobody', async (_, mint) => {
    const kit = await openApp('token-exchange');
    const response = await install(kit, await mint(kit));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'session_token_refused' });
    expect(kit.simulator.state.platform.tokens).toEqual([]);
  });

  it('K7 refuses a session token of another app, and every one where the grant is another', async () => {
    const otherApps = [{ clientId: 'other', clientSecret: app.clientSecret }];
    const kit = await createKit({
      simulator: { otherApps },
      config: { shopify: { app: { ...app, grant: 'token-exchange' } }, credentials },
    });
    expect((await install(kit, await kit.simulator.mint.idToken({ clientId: 'other' }))).status).toBe(401);
    const own = await openApp('client-credentials');
    expect((await install(own, await own.simulator.mint.idToken())).status).toBe(401);
  });
});

describe('the scopes that a configuration needs', () => {
  it('K10 are all there where everything is granted', async () => {
    expect(await missingIn({})).toEqual([]);
  });

  it('K10 are named where they are missing; who may write may read', async () => {
    const scopes = ['write_orders', 'read_products', 'read_customers', 'read_inventory', 'write_order_edits'];
    expect(await missingIn({ app: { scopes } })).toEqual([
      'read_merchant_managed_fulfillment_orders',
      'write_merchant_managed_fulfillment_orders',
      'read_fulfillments',
    ]);
  });

  it('K10 follow from what is used', async () => {
    const closed = { isAllowed: false };
    const config = {
      orderTags: false,
      webhooks: { secrets: [] },
      changes: {
        'swap-item': closed,
        'set-quantity': closed,
        'add-item': closed,
        'change-shipping': { ...closed, methods: [] },
        'correct-address': closed,
        'correct-contact': closed,
        'add-note': closed,
        'cancel-order': closed,
      },
    } as const;
    const needed = await missingIn({ app: { scopes: ['read_themes'] }, config });
    expect(needed).toEqual(['read_orders', 'read_customers', 'read_merchant_managed_fulfillment_orders']);
    const settlement = { due: { useMandates: true } };
    expect(
      await missingIn({ app: { scopes: ['read_themes'] }, config: { ...config, settlement } }),
    ).toContain('write_payment_mandate');
  });

  it('K10 are those that the guide names, and no others', async () => {
    const kit = await createKit({
      config: { settlement: { due: { useMandates: true } }, holdWhileOpen: {} },
    });
    const access = await kit.engine.readAccess();
    const scopes = access.ok ? access.value.scopes.map((each) => each.scopes[0]) : [];
    expect(scopes.toSorted()).toEqual(documentedScopes().toSorted());
  });
});

describe('startNodeHost for an app', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  async function open(scopes?: readonly string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'amend-access-'));
    folders.push(folder);
    const shopify = await serve({ port: 0, ...(scopes ? { app: { scopes } } : {}) });
    const reports: string[] = [];
    const config = defineConfig({
      shop: SHOP,
      shopify: { app: { ...app, grant: 'client-credentials' }, origin: shopify.url },
      credentials,
      orderTokens: {
        keys: [{ id: 'k1', algorithm: 'HS256', secret: 'a-secret-for-tests-of-32-bytes-or-more' }],
      },
      origins: [],
      ledger: { file: join(folder, 'ledger.sqlite') },
    });
    const engine = { report: ({ message }: Error) => void reports.push(message) };
    const start = () => startNodeHost({ config, port: 0, engine });
    return { shopify, reports, start, config };
  }

  it('K10 says once at start what is missing and what for, and goes on', async () => {
    const { shopify, reports, start } = await open(['read_orders', 'write_orders', 'read_customers']);
    const host = await start();
    expect((await fetch(`${host.url}/healthz`)).status).toBe(200);
    await host.close();
    await shopify.close();
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatch(
      /^The app lacks scopes that the configuration needs\. What does not need them works\.\n {2}- read_order_edits: prices of changes/,
    );
  });

  it('K2 K3 keeps its token in the ledger’s file, encrypted, over a restart', async () => {
    const { shopify, reports, start, config } = await open();
    await (await start()).close();
    await (await start()).close();
    const { tokens } = shopify.simulator.state.platform;
    await shopify.close();
    expect(tokens).toHaveLength(1);
    expect(readFileSync(config.ledger.file).includes(tokens[0]?.token ?? '')).toBe(false);
    expect(readFileSync(config.ledger.file).includes('shopify-access-token')).toBe(true);
    expect(reports).toEqual([]);
    expect(orderIdOf(shopify.simulator, '#1001')).not.toBe('');
  });
});
