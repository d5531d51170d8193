import type { TabStorage } from '@amend/sdk/light';

import type { Storage } from '../page.ts';

const KEY = 'amend';

/** What stands in for `sessionStorage`, which a worker does not have: what was kept is read beforehand, and what changes is written behind. It never fails. */
export async function openTab(storage: Storage): Promise<TabStorage> {
  const kept = new Map(Object.entries(Object(await storage.read(KEY).catch(() => null))));
  return {
    getItem(key) {
      const value = kept.get(key);
      return typeof value === 'string' ? value : null;
    },
    setItem(key, value) {
      kept.set(key, value);
      storage.write(KEY, Object.fromEntries(kept)).catch(() => {});
    },
  };
}
