import { oldestLookup } from './lookup.ts';
import type { Lookup, LookupBook, LookupEnd } from './lookup.ts';
import type { TaskList } from './task.ts';

interface Entry extends Lookup {
  readonly end: LookupEnd | null;
  readonly tries: number;
}

/** Lookups that are forgotten when the process ends. */
export function createMemoryLookups(tasks: Pick<TaskList, 'putTask'>): LookupBook & { clear(): void } {
  const entries = new Map<string, Entry>();

  return {
    async insertLookup(lookup, task, limit) {
      for (const [key, { askedAt }] of entries)
        if (askedAt < oldestLookup(lookup.askedAt)) entries.delete(key);
      if ([...entries.values()].filter(({ wish }) => wish !== null).length >= limit) return false;
      entries.set(lookup.key, { ...lookup, end: null, tries: 0 });
      await tasks.putTask(task);
      return true;
    },
    async findLookup(key) {
      const entry = entries.get(key);
      if (!entry) return null;
      const { askedAt, expiresAt, wish } = entry;
      return { key, askedAt, expiresAt, wish };
    },
    async endLookup(key, end) {
      const entry = entries.get(key);
      if (entry) entries.set(key, { ...entry, wish: null, end });
    },
    async countCodes(orderId, recipient, since) {
      const recent = [...entries.values()].filter(({ askedAt }) => askedAt >= since);
      const about = recent.filter(({ end }) => end?.orderId === orderId);
      const to = recent.filter(({ end }) => end?.recipient === recipient);
      return Math.max(about.length, to.length);
    },
    async tryCode({ key, codeHash, at, limit }) {
      const entry = entries.get(key);
      if (!entry || entry.tries >= limit || entry.expiresAt <= at) return null;
      const isRight = entry.end?.codeHash === codeHash;
      entries.set(key, { ...entry, tries: isRight ? limit : entry.tries + 1 });
      return isRight ? (entry.end?.orderId ?? null) : null;
    },
    clear: () => entries.clear(),
  };
}
