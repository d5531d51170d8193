import { createEngine, receiptKeySet, sayMissing } from '@amend/engine';
import type { Engine, EngineOptions } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
import { openSqliteCredentials } from '@amend/engine/credentials/sqlite';
import { openSqliteLedger } from '@amend/engine/ledger/sqlite';
import { importOrderTokenKey } from '@amend/order-token';
import { serve } from '@hono/node-server';

import { createApi } from '../create-api.ts';

/** How the API runs on one machine. */
export interface NodeHostOptions {
  /** The merchant's decisions, from `defineConfig`. */
  readonly config: ResolvedConfig;
  /** The TCP port; 0 takes a free one. Default: 4401. */
  readonly port?: number;
  /** The address to listen on. Default: `127.0.0.1`. */
  readonly hostname?: string;
  /** How long nobody looks at most whether something is left to do, in milliseconds; less where the engine's clock can be moved. Default: 15,000. */
  readonly lookEveryMs?: number;
  /** What the engine may be given in place of its defaults. */
  readonly engine?: Omit<EngineOptions, 'config' | 'ledger'>;
}

/** A running API. */
export interface NodeHost {
  readonly url: string;
  /** Lets requests that are under way finish, then closes the ledger. */
  close(): Promise<void>;
}

/** How soon after it is due a task is done. */
const SOON_MS = 200;

/**
 * Starts the API on Node, with its ledger in the configured SQLite file, ends the edits that an earlier run left unfinished, and does what is due.
 *
 * Rejects where the port is taken (`EADDRINUSE`), a key is not usable, or the ledger cannot be opened.
 */
export async function startNodeHost(options: NodeHostOptions): Promise<NodeHost> {
  const { config, port = 4401, hostname = '127.0.0.1', lookEveryMs = 15_000 } = options;
  const keys = await Promise.all(config.orderTokens.keys.map(importOrderTokenKey));
  const receiptKeys = await receiptKeySet(config);
  const ledger = openSqliteLedger(config.ledger.file);
  const credentials = openSqliteCredentials(config.ledger.file);
  const engine = createEngine({ config, ledger, credentials, ...options.engine });
  const closeStores = () => Promise.all([credentials.close(), ledger.close()]);
  const { audience } = config.orderTokens;
  const { now, report } = options.engine ?? {};
  const worker = createWorker(engine, lookEveryMs, now, report);
  const api = createApi({
    engine,
    shop: config.shop,
    keys,
    audience,
    origins: config.origins,
    merchantKeys: config.merchant.keys,
    webhookSecrets: config.webhooks.secrets,
    receiptKeys,
    onNotice: worker.hurry,
  });
  const server = await listen(api.fetch, port, hostname).catch(async (error: unknown) => {
    await closeStores();
    throw error;
  });
  worker.start();
  const checking = sayWhatIsMissing(engine, report);
  return {
    url: `http://${hostname}:${server.port}`,
    async close() {
      await server.close();
      await worker.stop();
      await checking;
      await closeStores();
    },
  };
}

/** Says once which scopes the app lacks (rule K10). Where Shopify does not answer, the engine has reported it, and nothing else is said. */
async function sayWhatIsMissing(
  engine: Engine,
  report: (error: Error) => void = (error) => console.error(error.message),
): Promise<void> {
  if (await engine.isAccessEnded()) return;
  const access = await engine.readAccess();
  if (!access.ok) return;
  const missing = access.value.scopes.filter(({ isGranted }) => !isGranted);
  if (missing.length > 0) report(new Error(sayMissing(missing)));
}

/** Ends interrupted edits and does what is due, once started and from then on, one round at a time; stops between two of them. */
function createWorker(
  engine: Engine,
  lookEveryMs: number,
  now: () => Date = () => new Date(),
  report: (error: Error) => void = (error) => console.error(error.message),
) {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | undefined;

  async function work(): Promise<void> {
    try {
      await engine.resume(stopping.signal);
      await engine.runTasks(stopping.signal);
    } catch (error) {
      report(error instanceof Error ? error : new Error('What is due could not be done.'));
    }
  }

  async function goOn(): Promise<void> {
    await work();
    const dueAt = await engine.nextTaskAt().catch(() => null);
    const dueInMs = dueAt === null ? lookEveryMs : Date.parse(dueAt) - now().getTime() + SOON_MS;
    if (!stopping.signal.aborted)
      timer = setTimeout(start, Math.max(SOON_MS, Math.min(lookEveryMs, dueInMs)));
  }

  function start(): void {
    timer = undefined;
    round = goOn();
  }

  return {
    start,
    /** Begins the next round now; one that is under way sees by itself what has come to be due. */
    hurry() {
      if (timer === undefined) return;
      clearTimeout(timer);
      start();
    },
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await round;
    },
  };
}

interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  port: number,
  hostname: string,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, (info) => {
      resolve({
        port: info.port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}
