import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';

import type { Ledger } from '../ledger.ts';
import { LEDGER_VERSION, migrate } from './schema.ts';
import type { SqlDatabase } from './sql-database.ts';
import { createSqlLedger } from './sql-ledger.ts';

/**
 * A ledger in one SQLite file through `node:sqlite`, made with its folder on first use; `:memory:` keeps it in memory.
 *
 * The file is in WAL mode with full synchronisation: what a method wrote is on the disk when it resolves.
 * Throws where the file cannot be opened, or was written by a newer version of Amend.
 */
export function openSqliteLedger(file: string): Ledger {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const sqlite = new DatabaseSync(file);
  try {
    sqlite.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    const db = adapt(sqlite);
    migrateFile(sqlite, db);
    return {
      ...createSqlLedger(db),
      async close() {
        sqlite.close();
      },
    };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Version 1 kept its number in `user_version`. It goes on being set, because that is where version 1 sees that a file is too new for it. */
function migrateFile(sqlite: DatabaseSync, db: SqlDatabase): void {
  migrate(db, Number(db.get('PRAGMA user_version')?.['user_version']));
  sqlite.exec(`PRAGMA user_version = ${LEDGER_VERSION}`);
}

function adapt(sqlite: DatabaseSync): SqlDatabase {
  const prepared = new Map<string, StatementSync>();

  function statement(sql: string): StatementSync {
    const known = prepared.get(sql);
    if (known) return known;
    const made = sqlite.prepare(sql);
    prepared.set(sql, made);
    return made;
  }

  return {
    run(sql, ...values) {
      statement(sql).run(...values);
    },
    all: (sql, ...values) => statement(sql).all(...values),
    get: (sql, ...values) => statement(sql).get(...values),
    transaction(work) {
      sqlite.exec('BEGIN IMMEDIATE');
      try {
        const value = work();
        sqlite.exec('COMMIT');
        return value;
      } catch (error) {
        sqlite.exec('ROLLBACK');
        throw error;
      }
    },
  };
}
