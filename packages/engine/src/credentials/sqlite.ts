import { openSqliteDatabase } from '../ledger/sqlite-database.ts';
import type { CredentialStore } from './credential-store.ts';
import { createSqlCredentials } from './sql-credentials.ts';

/**
 * Credentials in a SQLite file through `node:sqlite`, made with its folder on first use: the ledger's, in a table of their own. What was written is on the disk
 * when a method resolves. Throws where the file cannot be opened.
 */
export function openSqliteCredentials(file: string): CredentialStore {
  const { sqlite, db } = openSqliteDatabase(file);
  try {
    return {
      ...createSqlCredentials(db),
      async close() {
        sqlite.close();
      },
    };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}
