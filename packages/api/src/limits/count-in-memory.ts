import type { Uses } from '@amend/engine';
import { LRUCache } from 'lru-cache';

/** So many keys are counted at the same time; whoever sends more of them than that makes room for new ones. */
const MOST_KEYS = 50_000;

/** Counts uses for as long as the process lives: what has to cost nothing, because a stranger may ask for it. */
export type CountUse = (key: string, nowMs: number, windowMs: number) => Uses;

export function createCountInMemory(): CountUse {
  // By size and not by `max`, for which the whole room would be made at once, in every isolate.
  const uses = new LRUCache<string, Uses>({ maxSize: MOST_KEYS, sizeCalculation: () => 1 });
  return (key, nowMs, windowMs) => {
    const known = uses.get(key);
    const isOver = !known || known.endsMs <= nowMs;
    const counted = isOver
      ? { count: 1, endsMs: nowMs + windowMs }
      : { count: known.count + 1, endsMs: known.endsMs };
    uses.set(key, counted);
    return counted;
  };
}
