import { DatabaseSync } from 'node:sqlite';

import type { ObjectContext } from '../src/hosts/cloudflare/order-object.ts';

type SqlValue = Parameters<ObjectContext['storage']['sql']['exec']>[1];

/** The storage of a Durable Object, in memory: its SQLite, and its one alarm at `atMs`. */
export function createStorage(): ObjectContext['storage'] & { atMs: number | null } {
  const sqlite = new DatabaseSync(':memory:');
  const storage = {
    atMs: null as number | null,
    sql: {
      exec(query: string, ...bindings: SqlValue[]) {
        const rows = sqlite.prepare(query).all(...bindings);
        return { toArray: () => rows };
      },
    },
    transactionSync<Value>(work: () => Value): Value {
      sqlite.exec('BEGIN');
      try {
        const value = work();
        sqlite.exec('COMMIT');
        return value;
      } catch (error) {
        sqlite.exec('ROLLBACK');
        throw error;
      }
    },
    getAlarm: async () => storage.atMs,
    async setAlarm(atMs: number) {
      storage.atMs = atMs;
    },
    async deleteAlarm() {
      storage.atMs = null;
    },
  };
  return storage;
}
