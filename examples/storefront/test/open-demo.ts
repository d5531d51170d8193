import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startDemo, type Demo, type DemoOptions } from '../src/start-demo.ts';

/** Starts the whole demo on free ports, with a data folder that is gone once it is closed. */
export async function openDemo(options: Pick<DemoOptions, 'now' | 'scripts'> = {}): Promise<Demo> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'nordlys-'));
  const demo = await startDemo({
    ports: { storefront: 0, api: 0, shopify: 0 },
    dataFolder,
    ...options,
  });
  return {
    ...demo,
    async close() {
      await demo.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
