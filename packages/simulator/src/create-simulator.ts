import { findAccessTable } from './access/access-table.ts';
import { createAdminApi } from './admin-graphql/admin-api.ts';
import { isAdminPath } from './admin-graphql/admit-request.ts';
import { PLANS } from './admin-graphql/bucket.ts';
import { createBackOffice } from './back-office/back-office.ts';
import { createClock } from './clock.ts';
import { createVerbs } from './create-verbs.ts';
import { createCustomerAccountApi, isCustomerAccountPath } from './customer-account/customer-account-api.ts';
import { createFaults, describeFault } from './faults.ts';
import { createJobRunner } from './jobs/create-job-runner.ts';
import { createScheduler } from './jobs/create-scheduler.ts';
import { writeLiquidOrder } from './liquid/liquid-order.ts';
import { createOauthApi, TOKEN_PATH } from './oauth/oauth-api.ts';
import { createPaymentPage, isPaymentPath } from './payment-page/create-payment-page.ts';
import { proxyRequest } from './platform/app-proxy.ts';
import { createApp } from './platform/app.ts';
import { uninstallApp } from './platform/uninstall-app.ts';
import { createRandom } from './random.ts';
import type { LoggedRequest } from './request-log.ts';
import { seedShop } from './seeds/seed-shop.ts';
import { parseGid } from './shop/gid.ts';
import { checkState } from './shop/shop-state.ts';
import { createMinter } from './signatures/create-minter.ts';
import { DEFAULT_ACCESS_TOKEN, type Simulator, type SimulatorOptions } from './simulator.ts';
import { DEFAULT_SWITCHES } from './switches.ts';
import { createPostOffice } from './webhooks/post-office.ts';

/** How long an app may take over a webhook. */
const WEBHOOK_TIME_LIMIT_MS = 5000;

/** Starts a Shopify in memory, with the shop it is given or a freshly seeded one. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const { schema, now: base = () => new Date(), accessToken = DEFAULT_ACCESS_TOKEN } = options;
  const { logLimit = Infinity } = options;
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const switches = { ...DEFAULT_SWITCHES, ...options.switches };
  const everyScope = findAccessTable(schema)?.scopes ?? [];
  const ownTokens = [{ token: accessToken }, ...(options.app?.accessTokens ?? [])];
  const apps = [{ ...options.app, accessTokens: ownTokens }, ...(options.otherApps ?? [])].map((app, index) =>
    createApp(app, index + 1, everyScope),
  );

  let state =
    options.state === undefined ? seedShop(base(), options.shop) : structuredClone(checkState(options.state));
  let log: LoggedRequest[] = [];
  const readState = () => state;
  const nextId = () => state.nextId++;
  const clock = createClock({
    base,
    readOffsetMs: () => state.platform.clockOffsetMs,
    writeOffsetMs: (offsetMs) => void (state.platform.clockOffsetMs = offsetMs),
  });
  const { now } = clock;
  const onChange = () => {
    options.onChange?.();
    // Whatever the change has set going (webhooks above all) begins at once.
    clock.catchUp();
  };
  let random = createRandom(options.seed ?? 1);
  const faults = createFaults(() => random());
  const postOffice = createPostOffice({
    apps,
    switches,
    readState,
    now,
    nextId,
    fetch: send,
    createTimeLimit: options.createWebhookTimeLimit ?? (() => AbortSignal.timeout(WEBHOOK_TIME_LIMIT_MS)),
    onChange,
  });
  postOffice.recover();
  clock.watch(postOffice);
  clock.watch(createJobRunner({ readState, now, nextId, postOffice, onChange }));
  clock.watch(createScheduler({ readState, now, postOffice, onChange }));

  const openAdminApi = () =>
    createAdminApi({
      schema,
      apps,
      origin: options.origin ?? `https://${state.shop.myshopifyDomain}`,
      plan: options.plan ?? PLANS.standard,
      switches,
      now,
      faults,
      readState,
      postOffice,
      onChange,
      onRequest(request) {
        log.push(request);
        if (log.length > logLimit) log.shift();
      },
    });
  let adminApi = openAdminApi();
  const oauthApi = createOauthApi({ apps, faults, readState, now, nextId, onChange });
  const customerAccountApi = createCustomerAccountApi({
    schema: options.customerSchema ?? null,
    origin: options.origin ?? `https://${state.shop.myshopifyDomain}`,
    readState,
    now,
  });

  const simulator: Simulator = {
    ...createVerbs({ clock, readState, nextId, switches, postOffice, onChange }),
    async fetch(request) {
      clock.catchUp();
      const { pathname } = new URL(request.url);
      if (isAdminPath(pathname)) return await adminApi.answer(request);
      if (pathname === TOKEN_PATH) return await oauthApi.answer(request);
      if (isCustomerAccountPath(pathname)) return await customerAccountApi.answer(request);
      if (isPaymentPath(pathname)) return await paymentPage.fetch(request);
      const { platform, shop } = state;
      const proxied = await proxyRequest(request, {
        apps,
        platform,
        shopDomain: shop.myshopifyDomain,
        now: now(),
      });
      return proxied === null ? await backOffice.fetch(request) : await send(proxied);
    },
    get state() {
      return state;
    },
    exportState: () => structuredClone(state),
    reset() {
      state = seedShop(base(), options.shop);
      log = [];
      random = createRandom(options.seed ?? 1);
      faults.clear();
      adminApi = openAdminApi();
      onChange();
    },
    clock,
    get webhooks() {
      return state.platform.webhookDeliveries;
    },
    mint: createMinter({ apps, readState, now, nextId }),
    liquidOrder(orderId) {
      const order = state.orders.find(({ id }) => id === (parseGid(orderId)?.id ?? Number(orderId)));
      if (order === undefined) throw new Error(`There is no order ${orderId}.`);
      return writeLiquidOrder(order, state.shop);
    },
    uninstall(clientId) {
      uninstallApp(apps, clientId, state.platform, postOffice);
      onChange();
    },
    switches,
    turn: (changes) => void Object.assign(switches, changes),
    get log() {
      return log;
    },
    fail: faults.fail,
    script: faults.script,
    unusedFaults: faults.listUnused,
    assertNoUnusedFaults() {
      const unused = faults.listUnused();
      if (unused.length === 0) return;
      throw new Error(
        `${unused.length} faults never met their request: ${unused.map(describeFault).join('; ')}.`,
      );
    },
  };
  const backOffice = createBackOffice(simulator, now);
  const paymentPage = createPaymentPage(simulator);
  return simulator;
}
