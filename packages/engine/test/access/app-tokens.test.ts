import { createSimulator, DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET } from '@amend/simulator';
import type { SimulatorOptions } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';
import { describe, expect, it } from 'vitest';

import { createAppTokens } from '../../src/access/app-tokens.ts';
import type { AppGrant } from '../../src/access/app-tokens.ts';
import { createKeyring } from '../../src/credentials/keyring.ts';
import { createMemoryCredentials } from '../../src/index.ts';
import { createAdmin } from '../../src/shopify/admin.ts';
import { createBudget } from '../../src/shopify/budget/create-budget.ts';
import { readAppId, readAppIdOperation } from '../../src/shopify/read-app-id.ts';

const schema = await loadAdminSchema();
const SHOP = 'nordlys.myshopify.com';
const keys = [{ id: 'c1', secret: btoa('a'.repeat(32)) }];

/** An app that asks the simulated Shopify for its tokens; `start` starts it again with the same store. */
function openApp(grant: AppGrant, options: Partial<SimulatorOptions> = {}) {
  let nowMs = Date.parse('2026-11-23T09:00:00Z');
  const now = () => new Date(nowMs);
  const simulator = createSimulator({ schema, now, ...options });
  const store = createMemoryCredentials();
  const place = { isDown: false, asked: 0, ids: 0 };
  async function send(...request: Parameters<typeof fetch>): Promise<Response> {
    if (place.isDown) throw new TypeError('fetch failed');
    const sent = new Request(...request);
    if (sent.url.endsWith('/admin/oauth/access_token')) place.asked += 1;
    return simulator.fetch(sent);
  }
  const endpoint = {
    clientId: DEFAULT_CLIENT_ID,
    clientSecret: DEFAULT_CLIENT_SECRET,
    origin: `https://${SHOP}`,
    timeoutMs: 5000,
    fetch: send,
  };
  const start = (wrong: { clientSecret?: string; keys?: typeof keys } = {}) =>
    createAppTokens({
      shop: SHOP,
      grant,
      endpoint: { ...endpoint, clientSecret: wrong.clientSecret ?? endpoint.clientSecret },
      keyring: createKeyring(wrong.keys ?? keys),
      store,
      now,
      createId: () => `installation-${(place.ids += 1)}`,
    });
  const adminOf = (tokens: ReturnType<typeof start>) =>
    createAdmin({
      tokens,
      apiVersion: '2026-10',
      origin: endpoint.origin,
      timeoutMs: 5000,
      patienceMs: 8000,
      now,
      fetch: send,
      budget: createBudget({ now, sleep: () => Promise.resolve() }),
    });
  const advanceSeconds = (seconds: number) => {
    nowMs += seconds * 1000;
  };
  return { simulator, store, place, start, adminOf, advanceSeconds };
}

describe('an app with client credentials', () => {
  it('K2 asks for one token however many want one, and keeps it over a restart', async () => {
    const { place, start } = openApp('client-credentials');
    const tokens = start();
    const [one, other] = await Promise.all([tokens.get(), tokens.get()]);
    expect(one).toMatch(/^shpat_/);
    expect(other).toBe(one);
    expect(await start().get()).toBe(one);
    expect(place.asked).toBe(1);
  });

  it('K2 renews it five minutes before it ends', async () => {
    const { advanceSeconds, start } = openApp('client-credentials');
    const tokens = start();
    const first = await tokens.get();
    advanceSeconds(86_399 - 301);
    expect(await tokens.get()).toBe(first);
    advanceSeconds(1);
    expect(await tokens.get()).not.toBe(first);
  });

  it('K2 goes on with a token that is still good where Shopify does not renew it, and asks again half a minute later', async () => {
    const { advanceSeconds, place, start } = openApp('client-credentials');
    const tokens = start();
    const first = await tokens.get();
    advanceSeconds(86_399 - 200);
    place.isDown = true;
    expect(await tokens.get()).toBe(first);
    place.isDown = false;
    expect(await tokens.get()).toBe(first);
    expect(place.asked).toBe(1);
    advanceSeconds(30);
    expect(await tokens.get()).not.toBe(first);
    place.isDown = true;
    advanceSeconds(86_399);
    await expect(tokens.get()).rejects.toMatchObject({ reason: 'unreachable', outcome: 'none' });
  });

  it('E3 K2 sends nothing again once the window has closed while another token was got', async () => {
    const { adminOf, advanceSeconds, simulator, start } = openApp('client-credentials');
    const tokens = start();
    const admin = adminOf({
      ...tokens,
      renew(refused) {
        advanceSeconds(2);
        return tokens.renew(refused);
      },
    });
    await readAppId(admin);
    simulator.state.platform.tokens.splice(0);
    const inTime = { notAfterMs: Date.parse('2026-11-23T09:00:01Z') };
    await expect(admin.run(readAppIdOperation, {}, inTime)).rejects.toMatchObject({
      reason: 'too_late',
      outcome: 'none',
    });
  });

  it('K2 gets another token where Shopify does not take one, once for all calls, and sends them again', async () => {
    const { adminOf, place, simulator, start } = openApp('client-credentials');
    const tokens = start();
    const admin = adminOf(tokens);
    await readAppId(admin);
    simulator.state.platform.tokens.splice(0);
    await Promise.all([readAppId(admin), readAppId(admin), readAppId(admin)]);
    expect(place.asked).toBe(2);
  });

  it('K2 gives up after one other token', async () => {
    const { adminOf, simulator, start } = openApp('client-credentials');
    const admin = adminOf(start());
    await readAppId(admin);
    simulator.uninstall();
    await expect(readAppId(admin)).rejects.toMatchObject({
      reason: 'not_let_in',
      message: 'Shopify gives no access token (400, application_cannot_be_found).',
    });
  });

  it.each([
    ['its secret is wrong', {}, { clientSecret: 'another-secret' }, 'refused', '(401, invalid_client)'],
    [
      'the shop is not of its organisation',
      { app: { grants: [] } },
      {},
      'not_let_in',
      '(400, shop_not_permitted)',
    ],
  ] as const)(
    'K2 says with Shopify’s code why there is no token: %s',
    async (_, options, wrong, reason, code) => {
      const { start } = openApp('client-credentials', options);
      const failure: unknown = await start(wrong)
        .get()
        .catch((error: unknown) => error);
      expect(failure).toMatchObject({
        reason,
        outcome: 'none',
        message: `Shopify gives no access token ${code}.`,
      });
      expect(JSON.stringify(failure)).not.toMatch(/another-secret|simulator-client-secret/);
    },
  );

  it('K5 is another installation after it was taken off and put back, and asks itself now and then whether it is', async () => {
    const { advanceSeconds, place, simulator, start } = openApp('client-credentials');
    const tokens = start();
    const before = await tokens.installation();
    simulator.uninstall();
    await tokens.forget();
    expect(await tokens.installation()).toBe(`none of ${DEFAULT_CLIENT_ID}`);
    const asked = place.asked;
    advanceSeconds(599);
    await tokens.installation();
    expect(place.asked).toBe(asked);
    simulator.state.platform.uninstalled.splice(0);
    advanceSeconds(1);
    const after = await tokens.installation();
    expect(after).not.toBe(before);
    expect(after).not.toMatch(/^none/);
  });
});

async function openInstalled() {
  const app = openApp('token-exchange');
  const tokens = app.start();
  await tokens.install(await app.simulator.mint.idToken());
  return { ...app, tokens };
}

describe('an app that shops install', () => {
  it('K6 has no token before somebody of the shop has opened it', async () => {
    const { start } = openApp('token-exchange');
    await expect(start().get()).rejects.toMatchObject({
      reason: 'not_let_in',
      message: 'Nobody of the shop has opened the app yet.',
    });
  });

  it('K6 changes a session token for an access token of an hour, and goes on by refresh tokens', async () => {
    const { advanceSeconds, adminOf, place, start, tokens } = await openInstalled();
    const first = await tokens.get();
    for (let hour = 0; hour < 5; hour += 1) {
      advanceSeconds(3600);
      await readAppId(adminOf(start()));
    }
    expect(await start().get()).not.toBe(first);
    expect(place.asked).toBe(6);
  });

  it('K6 asks again with the same refresh token where the answer was lost', async () => {
    const { advanceSeconds, adminOf, simulator, tokens } = await openInstalled();
    advanceSeconds(3600);
    simulator.fail({ kind: 'drop-after', operation: 'oauth/access_token' });
    await expect(tokens.get()).rejects.toMatchObject({ reason: 'unreachable' });
    expect(await readAppId(adminOf(tokens))).toMatch(/^gid:/);
  });

  it('K6 takes the token of another process that was quicker', async () => {
    const { advanceSeconds, start, simulator } = await openInstalled();
    const [one, other] = [start(), start()];
    await Promise.all([one.get(), other.get()]);
    advanceSeconds(3600);
    const renewed = await one.get();
    const spent = simulator.state.platform.tokens.find(({ refresh }) => refresh?.replaces === null);
    if (spent?.refresh) spent.refresh.isSpent = true;
    expect(await other.get()).toBe(renewed);
  });

  it('K6 says that the app has to be opened again where its refresh token was used up', async () => {
    const { advanceSeconds, simulator, tokens } = await openInstalled();
    advanceSeconds(3600);
    simulator.state.platform.tokens.splice(0);
    await expect(tokens.get()).rejects.toMatchObject({
      reason: 'not_let_in',
      message: 'Shopify gives no access token (401, invalid_request).',
    });
  });

  it('K6 says that the app has to be opened again once the refresh token has ended', async () => {
    const { advanceSeconds, tokens } = await openInstalled();
    advanceSeconds(7_776_000);
    await expect(tokens.get()).rejects.toMatchObject({
      reason: 'not_let_in',
      message: 'The refresh token has ended: somebody of the shop has to open the app again.',
    });
  });

  it('K4 seals its tokens anew with the first key, and says so where none opens them', async () => {
    const { start, store, tokens } = await openInstalled();
    const name = { shop: SHOP, purpose: 'shopify-access-token' };
    const later = { id: 'c2', secret: btoa('b'.repeat(32)) };
    expect((await store.read(name))?.keyId).toBe('c1');
    expect(await start({ keys: [later, ...keys] }).get()).toBe(await tokens.get());
    expect((await store.read(name))?.keyId).toBe('c2');
    expect(await start({ keys: [later] }).get()).toBe(await tokens.get());
    await expect(start().get()).rejects.toMatchObject({
      reason: 'refused',
      message: 'The access token that is kept cannot be decrypted.',
    });
  });

  it('K5 forgets its tokens, and is another installation once it is opened again', async () => {
    const { simulator, store, tokens } = await openInstalled();
    const before = await tokens.installation();
    await tokens.forget();
    expect(await store.read({ shop: SHOP, purpose: 'shopify-access-token' })).toBeNull();
    expect(await tokens.installation()).toBe(`none of ${DEFAULT_CLIENT_ID}`);
    await tokens.install(await simulator.mint.idToken());
    expect(await tokens.installation()).not.toBe(before);
  });
});
