import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';

import type { SqlDatabase } from './sql-database.ts';

/**
 * Opens a SQLite file, made with its folder on first use, in WAL mode with full synchronisation: what was written is on the disk. What is deleted or written over
 * is filled with zeros.
 */
export function openSqliteDatabase(file: string): {
  readonly sqlite: DatabaseSync;
  readonly db: SqlDatabase;
} {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const sqlite = new DatabaseSync(file);
  try {
    sqlite.exec(
      'PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;',
    );
    return { sqlite, db: adapt(sqlite) };
  } catch (error) {
    sqlite.close();
    throw error;
  }
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
