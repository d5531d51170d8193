import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { parse } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { Miniflare, Response as WorkerdResponse } from 'miniflare';
import type { Request as WorkerdRequest } from 'miniflare';
import { build } from 'vite';

/** The part of `wrangler.jsonc` from which workerd is started here. */
interface WranglerConfig {
  readonly main: string;
  readonly compatibility_date: string;
  readonly durable_objects: {
    readonly bindings: readonly { readonly name: string; readonly class_name: string }[];
  };
  readonly migrations: readonly { readonly new_sqlite_classes: readonly string[] }[];
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: { readonly required: readonly string[] };
}

const root = new URL('../', import.meta.url);

/** The example's `wrangler.jsonc`. */
export const wrangler = readWranglerConfig();

function readWranglerConfig(): WranglerConfig {
  const faults: ParseError[] = [];
  const text = readFileSync(new URL('wrangler.jsonc', root), 'utf8');
  const config = parse(text, faults, { allowTrailingComma: true }) as WranglerConfig;
  if (faults.length > 0) throw new Error('wrangler.jsonc is not JSONC.');
  return config;
}

/** A Worker as one module, with what it still imports. */
export interface Bundle {
  readonly code: string;
  readonly imports: readonly string[];
}

/** Bundles a Worker as wrangler does: everything in one module, by the export conditions of Workers. */
export async function bundleWorker(main: string): Promise<Bundle> {
  const bundles = await build({
    configFile: false,
    logLevel: 'warn',
    ssr: {
      target: 'webworker',
      noExternal: true,
      resolve: { conditions: ['workerd', 'worker', 'browser', 'module', 'import', 'default'] },
    },
    build: { ssr: fileURLToPath(new URL(main, root)), write: false, target: 'es2023' },
  });
  const outputs = [bundles].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('The Worker is more than one module.');
  return { code: chunk.code, imports: [...chunk.imports, ...chunk.dynamicImports] };
}

/** How the Worker is run. */
export interface WorkerdOptions {
  readonly script: string;
  /** Where the objects are kept. */
  readonly folder: string;
  readonly secrets: Readonly<Record<string, string>>;
  /** Answers whatever the Worker sends to the network: POST requests. */
  readonly network: (request: Request) => Promise<Response>;
  /** Told of each line that the Worker writes to its error log. Default: nobody is. */
  readonly onLine?: (line: string) => void;
}

/** Starts workerd with the bindings, variables and classes of `wrangler.jsonc`. */
export function startWorkerd(options: WorkerdOptions): Miniflare {
  const { script, folder, secrets, network, onLine = () => undefined } = options;
  const sqliteClasses = wrangler.migrations.flatMap((migration) => migration.new_sqlite_classes);
  return new Miniflare({
    // Said to be one module, so that it is not searched for others each time that workerd starts.
    modules: [{ type: 'ESModule', path: 'worker.js', contents: script }],
    cf: false,
    // Beside Miniflare's own door, which puts the paths of requests straight.
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
    compatibilityDate: wrangler.compatibility_date,
    bindings: { ...wrangler.vars, ...secrets },
    durableObjects: Object.fromEntries(
      wrangler.durable_objects.bindings.map(({ name, class_name: className }) => [
        name,
        { className, useSQLite: sqliteClasses.includes(className) },
      ]),
    ),
    durableObjectsPersist: folder,
    // What the Worker reports is expected here: the network is cut on purpose.
    handleRuntimeStdio(stdout: Readable, stderr: Readable) {
      stdout.resume();
      createInterface(stderr).on('line', onLine);
    },
    async outboundService(request: WorkerdRequest) {
      const { url, method, headers } = request;
      const answer = await network(
        new Request(url, { method, headers: [...headers], body: await request.text() }),
      );
      return new WorkerdResponse(await answer.text(), {
        status: answer.status,
        headers: [...answer.headers],
      });
    },
  });
}
