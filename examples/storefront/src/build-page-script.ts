import { fileURLToPath } from 'node:url';

import { build } from 'vite';

/**
 * Builds the scripts of the pages into a folder, and gives back the folder: `change-order.js`, with which the confirmation page changes orders,
 * `open-order.js`, which opens the link of a mail, `find-order.js`, which opens the order of a code, and `gallery.js`, which shows every widget.
 */
export async function buildPageScript(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      lib: {
        entry: {
          'change-order': fileURLToPath(new URL('change-order/change-order.ts', import.meta.url)),
          'open-order': fileURLToPath(new URL('open-order/open-order.ts', import.meta.url)),
          'find-order': fileURLToPath(new URL('find-order/find-order.ts', import.meta.url)),
          gallery: fileURLToPath(new URL('gallery/gallery.ts', import.meta.url)),
        },
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
      },
    },
  });
  return outDir;
}
