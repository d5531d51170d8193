import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import type { Plugin } from 'vite';

import { buildScript } from '../build/script.ts';

/** Where the built script is found by the tests. */
const FOLDER = '/built';

/** Builds the script when it is first asked for, and serves it untouched. */
export function serveScript(): Plugin {
  let folder: Promise<string> | undefined;
  return {
    name: 'amend:serve-script',
    configureServer({ middlewares }) {
      middlewares.use(FOLDER, (request, response) => {
        folder ??= build();
        const path = basename(request.url ?? '');
        folder
          .then((folder) => readFile(join(folder, path)))
          .then((content) => response.setHeader('content-type', 'text/javascript').end(content))
          .catch((error: unknown) => response.writeHead(404).end(String(error)));
      });
    },
    async closeBundle() {
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}

async function build(): Promise<string> {
  return buildScript({ outDir: await mkdtemp(join(tmpdir(), 'amend-script-')) });
}
