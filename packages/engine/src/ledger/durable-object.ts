import type { Ledger } from '../ledger.ts';
import { migrate } from './schema.ts';
import type { SqlDatabase, SqlRow, SqlValue } from './sql-database.ts';
import { createSqlLedger } from './sql-ledger.ts';

/** The part of a Durable Object's `ctx.storage` that the ledger needs; the object must be one with SQLite. */
export interface DurableObjectStorage {
  readonly sql: {
    exec(query: string, ...bindings: SqlValue[]): { toArray(): SqlRow[] };
  };
  transactionSync<Value>(work: () => Value): Value;
}

/**
 * A ledger in the SQLite database of a Durable Object on Cloudflare.
 *
 * The object's output gate holds its answers back until what a method wrote is on the disk. Throws where the database was written by a newer
 * version of Amend.
 */
export function openDurableObjectLedger(storage: DurableObjectStorage): Ledger {
  const db = adaptStorage(storage);
  migrate(db);
  return {
    ...createSqlLedger(db),
    // The database lives and ends with its object.
    async close() {},
  };
}

/** A Durable Object's database as the ledger's parts see it. */
export function adaptStorage(storage: DurableObjectStorage): SqlDatabase {
  return {
    run(sql, ...values) {
      storage.sql.exec(sql, ...values);
    },
    all: (sql, ...values) => storage.sql.exec(sql, ...values).toArray(),
    get: (sql, ...values) => storage.sql.exec(sql, ...values).toArray()[0],
    transaction: (work) => storage.transactionSync(work),
  };
}
