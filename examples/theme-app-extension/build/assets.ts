import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildScript } from '@amend/widgets/build/script';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds what Shopify serves from the extension's `assets`: the script with all of its parts, the stylesheets, and what opens the order in a theme.
 * The folder is emptied first: nothing of an earlier build is left in it. Gives it back.
 */
export async function buildAssets(outDir: string = join(root, 'assets')): Promise<string> {
  await buildScript({ outDir });
  // Shopify takes scripts, stylesheets and pictures there, and nothing else.
  await rm(join(outDir, 'manifest.json'), { force: true });
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      lib: { entry: join(root, 'src/amend-theme.ts'), formats: ['es'], fileName: () => 'amend-theme.js' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  await copyFile(join(root, 'src/amend-theme.css'), join(outDir, 'amend-theme.css'));
  return outDir;
}

if (import.meta.main) await buildAssets();
