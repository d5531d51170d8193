/** Builds what goes to npm: the ES module with its chunks beside it, the stylesheets, and the script in a folder of its own. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { copyStylesheets } from './copy-stylesheets.ts';
import { buildScript } from './script.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'dist');

const ENTRIES = ['index', 'preact', 'jsx/react', 'jsx/preact'];

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
    // Whoever bundles the module minifies it; until then it can be read. Its styles are texts, which nobody minifies.
    minify: false,
    cssMinify: true,
    lib: {
      entry: {
        ...Object.fromEntries(ENTRIES.map((name) => [name, join(root, `src/${name}.ts`)])),
        server: join(root, 'src/server/index.tsx'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^@amend\/(sdk|contract)/, /^preact/, '@preact/signals-core'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
// The declarations were emptied with the folder; by what it has written down, TypeScript would take them for made.
rmSync(join(root, 'node_modules/.cache/tsbuildinfo.json'), { force: true });
await copyStylesheets(outDir);
await buildScript({ outDir: join(outDir, 'script') });
