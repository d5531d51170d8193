import { createEngine, receiptKeySet, sayMissing } from '@amend/engine';
import type { Engine, EngineOptions } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
import { openSqliteCredentials } from '@amend/engine/credentials/sqlite';
import { openSqliteLedger } from '@amend/engine/ledger/sqlite';
import { importOrderTokenKey } from '@amend/order-token';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';

import type { ApiContext } from '../context.ts';
import { createApi } from '../create-api.ts';
import { forwardedAddress } from '../limits/forwarded-address.ts';
import { reportTo, unexpected } from '../logs/failures.ts';
import type { Log } from '../logs/log.ts';
import { writeLog } from '../logs/write-log.ts';
import { createProxyCustomer } from '../proofs/app-proxy.ts';
import { createExchange, createLookUp } from '../proofs/exchange.ts';
import { importProofKeys } from '../proofs/proof-keys.ts';

export type { FailureEntry, Log, LogEntry, RequestEntry } from '../logs/log.ts';

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
  /** How many proxies of your own stand before the API and write `X-Forwarded-For`. Default: 0, and the header is not believed. */
  readonly trustedProxies?: number;
  /** How long a client may take to send a request, in milliseconds. Default: 20,000. */
  readonly requestTimeoutMs?: number;
  /** How long an answer may take, in milliseconds, before the client is told to come back. Default: 40,000, which is longer than an edit waits for anything. */
  readonly answerWithinMs?: number;
  /** Takes down requests and failures. Default: a JSON object on each line of the standard output. */
  readonly log?: Log;
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
  const { config, port = 4401, hostname = '127.0.0.1', lookEveryMs = 15_000, trustedProxies = 0 } = options;
  const { requestTimeoutMs = 20_000, answerWithinMs = 40_000, log = writeLog } = options;
  const { now = () => new Date() } = options.engine ?? {};
  const keys = await Promise.all(config.orderTokens.keys.map(importOrderTokenKey));
  const proofKeys = await importProofKeys(config);
  const receiptKeys = await receiptKeySet(config);
  const ledger = openSqliteLedger(config.ledger.file);
  const credentials = openSqliteCredentials(config.ledger.file);
  const engine = createEngine({
    config,
    ledger,
    credentials,
    report: reportTo(log, now),
    ...options.engine,
  });
  const closeStores = () => Promise.all([credentials.close(), ledger.close()]);
  const { audience } = config.orderTokens;
  const { fetch } = options.engine ?? {};
  const exchange = createExchange(config, { desk: engine, now, fetch });
  const lookUp = createLookUp(config, engine);
  const worker = createWorker(engine, lookEveryMs, log, now);
  const api = createApi({
    engine,
    shop: config.shop,
    keys,
    proofKeys,
    exchange,
    proxyCustomer: createProxyCustomer(config, now),
    async lookUp(request, reader) {
      const lookup = await lookUp(request, reader);
      worker.hurry();
      return lookup;
    },
    audience,
    origins: config.origins,
    isOpenToExtensions: config.proofs['session-token'] !== undefined,
    merchantKeys: config.merchant.keys,
    webhookSecrets: config.webhooks.secrets,
    receiptKeys,
    limits: config.limits,
    timeLimit: { ms: answerWithinMs },
    log,
    addressOf: addressBehind(trustedProxies),
    onNotice: worker.hurry,
    now,
  });
  const server = await listen({
    fetch: api.fetch,
    port,
    hostname,
    serverOptions: timeoutsOf(requestTimeoutMs),
  }).catch(async (error: unknown) => {
    await closeStores();
    throw error;
  });
  worker.start();
  const checking = sayWhatIsMissing(engine, options.engine?.report ?? reportTo(log, now));
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

/** Finds the address of whoever sent a request: who is connected, or whom the outermost of the merchant's proxies saw. */
function addressBehind(trustedProxies: number): (c: ApiContext) => string | undefined {
  return (c) =>
    trustedProxies > 0
      ? forwardedAddress(c.req.header('x-forwarded-for'), trustedProxies)
      : getConnInfo(c).remote.address;
}

/** Says once which scopes the app lacks (rule K10). Where Shopify does not answer, the engine has reported it, and nothing else is said. */
async function sayWhatIsMissing(engine: Engine, report: (error: Error) => void): Promise<void> {
  if (await engine.isAccessEnded()) return;
  const access = await engine.readAccess();
  if (!access.ok) return;
  const missing = access.value.scopes.filter(({ isGranted }) => !isGranted);
  if (missing.length > 0) report(new Error(sayMissing(missing)));
}

/** Ends interrupted edits and does what is due, once started and from then on, one round at a time; stops between two of them. */
function createWorker(engine: Engine, lookEveryMs: number, log: Log, now: () => Date = () => new Date()) {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | undefined;

  async function work(): Promise<void> {
    try {
      await engine.resume(stopping.signal);
      await engine.runTasks(stopping.signal);
    } catch (error) {
      log(unexpected(error, undefined, now));
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

/** Whoever sends slower than that holds a connection for nothing (rule F7). */
function timeoutsOf(requestTimeoutMs: number) {
  const headersTimeout = requestTimeoutMs / 2;
  const connectionsCheckingInterval = Math.min(1000, headersTimeout);
  return { requestTimeout: requestTimeoutMs, headersTimeout, connectionsCheckingInterval };
}

function listen(options: Parameters<typeof serve>[0]): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(options, (info) => {
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
