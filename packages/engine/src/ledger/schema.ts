import type { SqlDatabase } from './sql-database.ts';

/** Each entry takes the ledger one version further. Entries are only ever added. */
const migrations: readonly (readonly string[])[] = [
  [
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
     ) STRICT`,
    "CREATE INDEX edits_unfinished ON edits (accepted_at) WHERE step <> 'done'",
    `CREATE TABLE edit_steps (
       edit_id TEXT NOT NULL REFERENCES edits (id),
       step TEXT NOT NULL,
       status TEXT NOT NULL,
       at TEXT NOT NULL
     ) STRICT`,
    'CREATE INDEX edit_steps_of ON edit_steps (edit_id)',
    'CREATE TABLE leases (order_id TEXT PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT',
  ],
  [
    `ALTER TABLE edits ADD COLUMN landed TEXT NOT NULL
       DEFAULT '{"details":false,"items":false,"jobId":null,"followUps":[]}'`,
    // Edits of version 1 corrected addresses, and nothing else.
    `UPDATE edits SET landed = json_set(landed, '$.details', json('true'))
       WHERE status = 'settled' OR step = 'undoing'`,
    'CREATE TABLE sessions (order_id TEXT PRIMARY KEY, calculated_order_id TEXT NOT NULL) STRICT',
    "UPDATE edits SET body = json_set(body, '$.linesBefore', json('[]'), '$.agreementBefore', NULL, '$.followUps', json('[]'), '$.rules', json('[]'))",
  ],
  [
    // Edits of version 2 moved no money by themselves, and asked nobody.
    `ALTER TABLE edits ADD COLUMN settlement TEXT NOT NULL DEFAULT '{}'`,
    `UPDATE edits SET settlement = json_object('action', 'none', 'state', 'none', 'amount',
       json_object('amount', '0', 'currencyCode', json_extract(body, '$.difference.currencyCode')),
       'deadlineAt', NULL, 'paymentUrl', NULL, 'askedAt', NULL, 'invoicedAt', NULL, 'chargedAt', NULL, 'refund', NULL)`,
    `ALTER TABLE edits ADD COLUMN approval TEXT NOT NULL DEFAULT '{"state":"not-needed","decidedAt":null,"note":null}'`,
    `UPDATE edits SET body = json_set(body, '$.language', json('{"locale":"en","timeZone":"UTC"}')),
       landed = json_set(landed, '$.hold', json('false'), '$.lineIds', NULL)`,
    // Clocks are set back: the order in which edits were accepted is counted.
    'ALTER TABLE edits ADD COLUMN place INTEGER NOT NULL DEFAULT 0',
    'UPDATE edits SET place = rowid',
    'DROP INDEX edits_unfinished',
    "CREATE INDEX edits_unfinished ON edits (place) WHERE step NOT IN ('done', 'waiting')",
    `CREATE TABLE tasks (
       order_id TEXT NOT NULL,
       kind TEXT NOT NULL,
       subject TEXT NOT NULL,
       due_at TEXT NOT NULL,
       attempts INTEGER NOT NULL,
       note TEXT,
       revision INTEGER NOT NULL,
       PRIMARY KEY (order_id, kind, subject)
     ) STRICT`,
    'CREATE INDEX tasks_due ON tasks (due_at)',
    'ALTER TABLE sessions ADD COLUMN may_change_until TEXT',
    `CREATE TABLE events (
       id TEXT PRIMARY KEY,
       order_id TEXT NOT NULL,
       edit_id TEXT REFERENCES edits (id),
       type TEXT NOT NULL,
       at TEXT NOT NULL,
       version INTEGER,
       payload TEXT,
       delivery TEXT,
       UNIQUE (order_id, version)
     ) STRICT`,
    'CREATE INDEX events_of ON events (order_id)',
    'CREATE TABLE deliveries (id TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT',
    'CREATE INDEX deliveries_by_age ON deliveries (at)',
    'CREATE TABLE ended_accesses (fingerprint TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT',
  ],
  [
    'CREATE TABLE uses (key TEXT PRIMARY KEY, count INTEGER NOT NULL, ends_ms INTEGER NOT NULL) STRICT',
    'CREATE INDEX uses_by_end ON uses (ends_ms)',
    'CREATE TABLE revocations (order_id TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT',
    // Until version 3 every shopper saw whose order it is.
    "UPDATE edits SET body = json_set(body, '$.isCardSpared', json('false'))",
  ],
  [
    `CREATE TABLE lookups (
       key TEXT PRIMARY KEY,
       asked_at TEXT NOT NULL,
       expires_at TEXT NOT NULL,
       wish TEXT,
       code_hash TEXT,
       order_id TEXT,
       recipient TEXT,
       tries INTEGER NOT NULL
     ) STRICT`,
    'CREATE INDEX lookups_waiting ON lookups (asked_at) WHERE wish IS NOT NULL',
    'CREATE INDEX lookups_of_order ON lookups (order_id)',
    'CREATE INDEX lookups_of_recipient ON lookups (recipient)',
  ],
  [
    'CREATE TABLE erasures (order_id TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT',
    'CREATE TABLE data_requests (id TEXT PRIMARY KEY, at TEXT NOT NULL, order_ids TEXT NOT NULL) STRICT',
  ],
  [
    `CREATE TABLE audit (
       order_id TEXT NOT NULL,
       edit_id TEXT,
       at TEXT NOT NULL,
       event TEXT NOT NULL,
       actor TEXT NOT NULL,
       credential_id TEXT,
       proof TEXT,
       request_id TEXT,
       code TEXT
     ) STRICT`,
    'CREATE INDEX audit_of ON audit (order_id, event)',
  ],
];

/** The version that this code writes. */
export const LEDGER_VERSION = migrations.length;

/**
 * Brings a ledger to the version of this code. A ledger without a table of its version has `unlistedVersion`.
 *
 * Gives back the version that it had, 0 where it is new. Throws where it was written by a newer one, and has then changed nothing.
 */
export function migrate(db: SqlDatabase, unlistedVersion = 0): number {
  return db.transaction(() => {
    db.run('CREATE TABLE IF NOT EXISTS ledger_version (version INTEGER NOT NULL) STRICT');
    const version = Number(db.get('SELECT version FROM ledger_version')?.['version'] ?? unlistedVersion);
    if (version > LEDGER_VERSION) {
      throw new Error(
        `The ledger is of version ${version}, this Amend knows version ${LEDGER_VERSION}. Start the newer Amend, or move the ledger away.`,
      );
    }
    if (version === LEDGER_VERSION) return version;
    for (const sql of migrations.slice(version).flat()) db.run(sql);
    db.run('DELETE FROM ledger_version');
    db.run('INSERT INTO ledger_version (version) VALUES (?)', LEDGER_VERSION);
    return version;
  });
}
