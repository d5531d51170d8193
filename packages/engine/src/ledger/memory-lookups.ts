import type { CodeClaim, Lookup, LookupBook } from './lookup.ts';
import type { TaskList } from './task.ts';

interface Entry extends Lookup, Pick<CodeClaim, 'orderId' | 'recipient'> {
  readonly codeHash: string | null;
  readonly tries: number;
}

/** Lookups that are forgotten when the process ends. */
export function createMemoryLookups(tasks: Pick<TaskList, 'putTask'>): LookupBook & { clear(): void } {
  const entries = new Map<string, Entry>();

  function change(key: string, fields: Partial<Entry>): void {
    const entry = entries.get(key);
    if (entry) entries.set(key, { ...entry, ...fields });
  }

  return {
    async insertLookup(lookup, task, limit) {
      if ([...entries.values()].filter(({ wish }) => wish !== null).length >= limit) return false;
      entries.set(lookup.key, { ...lookup, orderId: null, recipient: null, codeHash: null, tries: 0 });
      await tasks.putTask(task);
      return true;
    },
    async findLookup(key) {
      const entry = entries.get(key);
      if (!entry) return null;
      const { askedAt, expiresAt, wish } = entry;
      return { key, askedAt, expiresAt, wish };
    },
    async claimCode({ key, orderId, recipient, since, limit }) {
      const others = [...entries.values()].filter((entry) => entry.key !== key && entry.askedAt >= since);
      const about = others.filter((entry) => orderId !== null && entry.orderId === orderId);
      const to = others.filter((entry) => recipient !== null && entry.recipient === recipient);
      if (about.length >= limit || to.length >= limit) return false;
      change(key, { orderId, recipient });
      return entries.has(key);
    },
    async endLookup(key, codeHash) {
      change(key, { codeHash, wish: null });
    },
    async forgetLookup(key) {
      entries.delete(key);
    },
    async tryCode({ key, codeHash, at, limit }) {
      const entry = entries.get(key);
      if (!entry || entry.tries >= limit || entry.expiresAt <= at) return null;
      const isRight = entry.codeHash === codeHash;
      change(key, { tries: isRight ? limit : entry.tries + 1 });
      return isRight ? entry.orderId : null;
    },
    clear: () => entries.clear(),
  };
}
