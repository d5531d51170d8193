/** The part of a SQLite database that a migration needs. */
export interface SqlDatabase {
  exec(sql: string): void;
  prepare(sql: string): { get(): Record<string, unknown> | undefined };
}

/** Each entry takes the ledger one version further. Entries are only ever added. */
const migrations = [
  `CREATE TABLE edits (
     id TEXT PRIMARY KEY,
     order_id TEXT NOT NULL,
     idempotency_key TEXT NOT NULL,
     request_hash TEXT NOT NULL,
     body TEXT NOT NULL,
     status TEXT NOT NULL,
     step TEXT NOT NULL,
     step_at TEXT NOT NULL,
     failure TEXT,
     accepted_at TEXT NOT NULL,
     settled_at TEXT,
     UNIQUE (order_id, idempotency_key)
   ) STRICT;
   CREATE INDEX edits_unfinished ON edits (accepted_at) WHERE step <> 'done';
   CREATE TABLE edit_steps (
     edit_id TEXT NOT NULL REFERENCES edits (id),
     step TEXT NOT NULL,
     status TEXT NOT NULL,
     at TEXT NOT NULL
   ) STRICT;
   CREATE INDEX edit_steps_of ON edit_steps (edit_id);
   CREATE TABLE leases (order_id TEXT PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;`,
];

/** Brings a ledger to the version of this code. Throws where it was written by a newer one. */
export function migrate(db: SqlDatabase): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (version > migrations.length) {
    throw new Error(
      `The ledger is of version ${version}, this Amend knows version ${migrations.length}. Start the newer Amend, or move the ledger's file away.`,
    );
  }
  migrations.slice(version).forEach((sql, i) => {
    db.exec(`BEGIN IMMEDIATE; ${sql} PRAGMA user_version = ${version + i + 1}; COMMIT;`);
  });
}
