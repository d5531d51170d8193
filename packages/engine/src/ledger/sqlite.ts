import type { DatabaseSync } from 'node:sqlite';

import type { Ledger } from '../ledger.ts';
import { LEDGER_VERSION, migrate } from './schema.ts';
import type { SqlDatabase } from './sql-database.ts';
import { createSqlLedger } from './sql-ledger.ts';
import { openSqliteDatabase } from './sqlite-database.ts';

/**
 * A ledger in one SQLite file through `node:sqlite`, made with its folder on first use; `:memory:` keeps it in memory.
 *
 * The file is in WAL mode with full synchronisation: what a method wrote is on the disk when it resolves.
 * Throws where the file cannot be opened, or was written by a newer version of Amend.
 */
export function openSqliteLedger(file: string): Ledger {
  const { sqlite, db } = openSqliteDatabase(file);
  try {
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
