import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds `@amend/widgets/server` with all that it needs into one file, for servers that run the sources of this repository. Gives back the file. */
export async function buildServer(outDir: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      cssTarget: 'esnext',
      minify: false,
      cssMinify: true,
      lib: { entry: join(root, 'src/server/index.tsx'), formats: ['es'], fileName: 'server' },
    },
  });
  return join(outDir, 'server.js');
}
