import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

import { seedShop, type ShopState } from '@amend/simulator';

/** What was found in the file: a shop to go on with, or none and (unless there was no file) why. */
export interface KeptShop {
  readonly state?: ShopState;
  readonly remark?: string;
}

/** Writes the shop down while it changes. */
export interface ShopKeeper {
  /** The shop has changed: it is written soon, once for many changes. */
  touch(): void;
  /** Writes what is not written yet. */
  close(): void;
}

/** Edit windows are counted in minutes and hours: older orders have nothing left to try. */
const STALE_AFTER_MS = 12 * 60 * 60 * 1000;

/** Reads the shop that an earlier run left behind. A file that cannot be used is set aside as `<file>.unreadable`. */
export function readShop(file: string, now: Date): KeptShop {
  if (!existsSync(file)) return {};
  const state = parseShop(readFileSync(file, 'utf8'));
  if (state === null) {
    renameSync(file, `${file}.unreadable`);
    return {
      remark: `${file} could not be read. It is set aside as ${file}.unreadable, and the shop opens with fresh orders.`,
    };
  }
  if (now.getTime() - Date.parse(state.seededAt) > STALE_AFTER_MS) {
    return {
      remark: 'The orders of the last run were older than 12 hours, so the shop opens with fresh ones.',
    };
  }
  return { state };
}

/** Keeps a shop in a file, `delayMs` (default 100) after a change. A reader never sees half a file. */
export function keepShop(file: string, read: () => ShopState, delayMs = 100): ShopKeeper {
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    timer = undefined;
    writeFileSync(`${file}.new`, JSON.stringify(read()));
    renameSync(`${file}.new`, file);
  };
  return {
    touch: () => void (timer ??= setTimeout(write, delayMs)),
    close() {
      if (timer === undefined) return;
      clearTimeout(timer);
      write();
    },
  };
}

function parseShop(text: string): ShopState | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isShop(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

// The version vouches for the rest: only the simulator writes this file, and it counts on when the shape changes.
function isShop(value: unknown): value is ShopState {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('seededAt' in value))
    return false;
  const { version, seededAt } = value;
  const isOurs = version === seedShop(new Date(0)).version;
  return isOurs && typeof seededAt === 'string' && !Number.isNaN(Date.parse(seededAt)) && 'orders' in value;
}
