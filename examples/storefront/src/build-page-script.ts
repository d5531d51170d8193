import { fileURLToPath } from 'node:url';

import { build } from 'vite';

/** Builds the script with which the confirmation page changes orders, `change-order.js`, into a folder, and gives back the folder. */
export async function buildPageScript(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('change-order/change-order.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'change-order.js',
      },
    },
  });
  return outDir;
}
