/** Builds what goes to npm: the ES module with its chunks beside it, `amend.css`, and the script in a folder of its own. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { buildScript } from './script.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'dist');

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
    // Whoever bundles the module minifies it; until then it can be read.
    minify: false,
    lib: { entry: join(root, 'src/index.ts'), formats: ['es'] },
    rolldownOptions: {
      external: [/^@amend\/sdk/, /^preact/, '@preact/signals-core'],
      output: { entryFileNames: 'index.js', chunkFileNames: '[name].js' },
    },
  },
});
await copyFile(join(root, 'src/theme/amend.css'), join(outDir, 'amend.css'));
await buildScript({ outDir: join(outDir, 'script') });
