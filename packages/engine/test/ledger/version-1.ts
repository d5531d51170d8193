import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { anEdit } from './an-edit.ts';

/** What differs between the edits of a file of version 1. */
interface OldEdit {
  readonly id: string;
  readonly key: string;
  readonly status: string;
  readonly step: string;
}

/** Writes a ledger's file as version 1 of the ledger did, with a lock on the order that `a` holds until 2000. */
export function writeVersion1(file: string, edits: readonly OldEdit[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL;
    CREATE TABLE edits (
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
   CREATE TABLE leases (order_id TEXT PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;
   INSERT INTO leases VALUES ('5001', 'a', 2000);
   PRAGMA user_version = 1;`);
  const insert = db.prepare(`INSERT INTO edits
    (id, order_id, idempotency_key, request_hash, body, status, step, step_at, failure, accepted_at, settled_at)
    VALUES (:id, :orderId, :key, :requestHash, :body, :status, :step, :stepAt, NULL, :acceptedAt, NULL)`);
  const { orderId, requestHash, stepAt, acceptedAt, changes, effects, ...others } = anEdit();
  const { difference, totalBefore, closesAt } = others;
  const body = JSON.stringify({ changes, effects, difference, totalBefore, closesAt });
  for (const edit of edits) insert.run({ ...edit, orderId, requestHash, stepAt, acceptedAt, body });
  db.close();
}
