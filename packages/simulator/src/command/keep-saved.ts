import type { ShopState } from '../shop/shop-state.ts';
import { saveShop } from './shop-file.ts';

/** Saves a shop soon after each change, once for several. */
export interface Saver {
  noteChange(): void;
  /** Saves what has changed since, and waits for it. */
  finish(): Promise<void>;
}

const DELAY_MS = 200;

/** @param path - `null` saves nothing. */
export function keepSaved(path: string | null, read: () => ShopState): Saver {
  let waiting: NodeJS.Timeout | null = null;
  let saving: Promise<void> = Promise.resolve();
  const save = () => {
    if (waiting === null || path === null) return;
    clearTimeout(waiting);
    waiting = null;
    // One after the other: two at a time would write the same file.
    saving = saving.then(() => saveShop(path, read()));
  };
  return {
    noteChange() {
      if (path !== null) waiting ??= setTimeout(save, DELAY_MS);
    },
    async finish() {
      save();
      await saving;
    },
  };
}
