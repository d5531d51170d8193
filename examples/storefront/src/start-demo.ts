import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startNodeHost } from '@amend/api/hosts/node';
import type { Log } from '@amend/api/hosts/node';
import { createEngine, createMemoryLedger } from '@amend/engine';
import type { Simulator } from '@amend/simulator';

import type { Addresses, Ports } from './addresses.ts';
import { configureAmend, EDITABLE_FOR_SECONDS } from './amend.config.ts';
import { serveFolder } from './asset-folder.ts';
import { buildScripts, type BuiltScripts } from './build-scripts.ts';
import { takePort } from './door.ts';
import { openShopify } from './open-shopify.ts';
import { signWith } from './order-links.ts';
import { openEventReceiver } from './records/event-receiver.ts';
import { openLetterbox } from './records/letterbox.ts';
import { connectMerchantSide } from './records/merchant-side.ts';
import { loadRenderTracking } from './render-tracking.ts';
import { loadSecrets } from './secrets.ts';
import { createShop } from './shop-server.ts';
import { connectAdmin, type AdminAccess } from './shopify/admin.ts';
import { suggestFirst, type Suggestion } from './suggestion.ts';

/** How the demo is started. */
export interface DemoOptions {
  readonly ports: Ports;
  /** Where the ledger, the orders, the secrets and the built scripts are kept; made if need be. */
  readonly dataFolder: string;
  /** May hold the secrets. Default: nothing. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Told what the visitor should know about the start. Default: nobody. */
  readonly remark?: (sentence: string) => void;
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
  /** The scripts, where they are built already. Default: they are built into the data folder. */
  readonly scripts?: BuiltScripts;
}

/** The running demo. */
export interface Demo {
  readonly addresses: Addresses;
  /** How the shop's own server reaches Shopify. */
  readonly access: AdminAccess;
  readonly simulator: Simulator;
  /** What to try first, as things stand. */
  suggest(): Promise<Suggestion>;
  /** Ends all three servers and writes down what is not written yet. */
  close(): Promise<void>;
}

// What pages name; the chunks that these load have a hash of their content in their names.
const ENTRIES = ['amend.js', 'amend.css', 'order-tracking.css'];

const ownFolder = fileURLToPath(new URL('../public/', import.meta.url));

/** A terminal is no place for a line about each request. */
const tellFailures: Log = (entry) => {
  if (entry.event === 'failure') console.error(entry.message, ...(entry.frames ?? []));
};

/**
 * Opens the storefront, the API and the simulated Shopify, each on its port.
 *
 * Rejects with `EADDRINUSE` where a port is taken; what was open by then is closed again.
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { ports, dataFolder, env = {}, remark = () => {}, now = () => new Date() } = options;
  const open: { close(): Promise<void> }[] = [];
  const close = async () => {
    for (const each of open.toReversed()) await each.close();
  };
  try {
    mkdirSync(dataFolder, { recursive: true });
    const secrets = loadSecrets(join(dataFolder, 'secrets.json'), env);

    const door = await takePort(ports.storefront);
    open.push(door);
    const file = join(dataFolder, 'simulator.json');
    const shopify = await openShopify({
      port: ports.shopify,
      file,
      accessToken: secrets.shopifyAccessToken,
      clientSecret: secrets.shopifyClientSecret,
      now,
      remark,
    });
    open.push(shopify);

    // Built before the API starts, so that whom it tells of events is there soon after.
    const { script, pageScript, server } = options.scripts ?? (await buildScripts(dataFolder));
    const renderTracking = await loadRenderTracking(server);
    const own = { storefront: door.origin, shopify: shopify.url };
    const config = configureAmend(own, secrets, join(dataFolder, 'ledger.sqlite'));
    // Amend and the shop live by the clock of the simulated Shopify, which its back office can move.
    const { now: shopNow } = shopify.simulator.clock;
    const letterbox = openLetterbox(shopNow);
    const receiver = openEventReceiver(secrets.eventsSecret, shopNow);
    const engine = { now: shopNow, mailer: letterbox.mailer };
    const host = await startNodeHost({
      config,
      port: ports.api,
      // The back office moves the clock, and what is due by then should be seen to happen.
      lookEveryMs: 1000,
      log: tellFailures,
      engine,
    });
    open.push(host);
    // A payment, a parcel, a hold: Amend is told at once. What is subscribed belongs to the seeded shop, and ends with it.
    const { subscribeWebhooks } = createEngine({ config, ledger: createMemoryLedger(), ...engine });
    const subscribe = () => subscribeWebhooks(`${host.url}/webhooks/shopify`);
    await subscribe();

    const addresses = { ...own, api: host.url.replace('127.0.0.1', 'localhost') };
    const { apiVersion } = config.shopify;
    const access = { accessToken: secrets.shopifyAccessToken, apiVersion, origin: shopify.url };
    const askShopify = connectAdmin(access);
    const suggest = () => suggestFirst(askShopify, EDITABLE_FOR_SECONDS, shopNow());
    const shop = createShop({
      addresses,
      shop: config.shop,
      askShopify,
      signFor: signWith(config, shopNow),
      letterbox,
      receiver,
      merchantSide: connectMerchantSide(addresses, secrets.merchantSecret, config.timeZone),
      renderTracking,
      suggest,
      serveScript: serveFolder('/amend/', script, (name) => !ENTRIES.includes(name)),
      servePageScript: serveFolder('/page-script/', pageScript),
      serveOwn: serveFolder('/shop/', ownFolder),
      async startOver() {
        shopify.simulator.reset();
        letterbox.clear();
        receiver.clear();
        await subscribe();
      },
      now: shopNow,
    });
    door.open(shop.fetch);
    return { addresses, access, simulator: shopify.simulator, suggest, close };
  } catch (error) {
    await close();
    throw error;
  }
}
