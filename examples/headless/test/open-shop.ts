import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { openShop } from '../server/open-shop.ts';
import type { Shop } from '../server/open-shop.ts';

/** Builds the page as `pnpm build` does, into a folder that is gone once the shop is closed, and opens the shop on free ports. */
export async function openBuiltShop(): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'headless-'));
  const root = fileURLToPath(new URL('..', import.meta.url));
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const shop = await openShop(folder, { page: 0, api: 0, shopify: 0 });
  return {
    ...shop,
    async close() {
      await shop.close();
      rmSync(folder, { recursive: true });
    },
  };
}
