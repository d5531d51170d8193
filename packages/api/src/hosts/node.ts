import { createEngine } from '@amend/engine';
import type { Engine, EngineOptions } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
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
  /** What the engine may be given in place of its defaults. */
  readonly engine?: Omit<EngineOptions, 'config' | 'ledger'>;
}

/** A running API. */
export interface NodeHost {
  readonly url: string;
  /** Lets requests that are under way finish, then closes the ledger. */
  close(): Promise<void>;
}

/** How often edits that could not be ended are looked at again. */
const RESUME_EVERY_MS = 15_000;

/**
 * Starts the API on Node, with its ledger in the configured SQLite file, and ends the edits that an earlier run left unfinished.
 *
 * Rejects where the port is taken (`EADDRINUSE`), a key is not usable, or the ledger cannot be opened.
 */
export async function startNodeHost(options: NodeHostOptions): Promise<NodeHost> {
  const { config, port = 4401, hostname = '127.0.0.1' } = options;
  const keys = await Promise.all(config.orderTokens.keys.map(importOrderTokenKey));
  const ledger = openSqliteLedger(config.ledger.file);
  const engine = createEngine({ config, ledger, ...options.engine });
  const { audience } = config.orderTokens;
  const api = createApi({ engine, shop: config.shop, keys, audience, origins: config.origins });
  const server = await listen(api.fetch, port, hostname).catch(async (error: unknown) => {
    await ledger.close();
    throw error;
  });
  const stopResuming = resumeNowAndThen(engine, options.engine?.report);
  return {
    url: `http://${hostname}:${server.port}`,
    async close() {
      await server.close();
      await stopResuming();
      await ledger.close();
    },
  };
}

/** Ends interrupted edits at once and every few seconds, one round at a time; gives back what stops it between two edits. */
function resumeNowAndThen(
  engine: Engine,
  report: (error: Error) => void = (error) => console.error(error.message),
) {
  const stopping = new AbortController();
  let round: Promise<unknown> | null = null;
  const resume = () => {
    round ??= engine
      .resume(stopping.signal)
      .catch((error: unknown) =>
        report(error instanceof Error ? error : new Error('Edits could not be resumed.')),
      )
      .finally(() => (round = null));
  };
  resume();
  const timer = setInterval(resume, RESUME_EVERY_MS);
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await round;
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
