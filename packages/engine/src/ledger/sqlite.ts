import type { DatabaseSync } from 'node:sqlite';

import type { Ledger } from '../ledger.ts';
import { LEDGER_VERSION, migrate } from './schema.ts';
import type { SqlDatabase } from './sql-database.ts';
import { createSqlLedger } from './sql-ledger.ts';
import { openSqliteDatabase } from './sqlite-database.ts';

/**
 * A ledger in one SQLite file through `node:sqlite`, made with its folder on first use; `:memory:` keeps it in memory.
 *
 * The file is in WAL mode with full synchronisation: what a method wrote is on the disk when it resolves, and what it erased is in
 * neither the file nor its log.
 * Throws where the file cannot be opened, or was written by a newer version of Amend.
 */
export function openSqliteLedger(file: string): Ledger {
  const { sqlite, db } = openSqliteDatabase(file);
  try {
    migrateFile(sqlite, db);
    const ledger = createSqlLedger(db);
    return {
      ...ledger,
      async eraseOrder(...order) {
        const left = await ledger.eraseOrder(...order);
        emptyLog(db);
        return left;
      },
      async eraseAll() {
        await ledger.eraseAll();
        emptyLog(db);
      },
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
  const before = migrate(db, Number(db.get('PRAGMA user_version')?.['user_version']));
  sqlite.exec(`PRAGMA user_version = ${LEDGER_VERSION}`);
  // Earlier versions left behind what they wrote over.
  if (before > 0 && before < LEDGER_VERSION) sqlite.exec('VACUUM');
}

/** Moves all that was written into the file, and empties the log, where what was erased would stand for a while. Throws where somebody reads the file meanwhile. */
function emptyLog(db: SqlDatabase): void {
  const outcome = db.get('PRAGMA wal_checkpoint(TRUNCATE)');
  if (Number(outcome?.['busy']) !== 0)
    throw new Error('What was erased is still in the log of the ledger, because somebody else reads it.');
}
