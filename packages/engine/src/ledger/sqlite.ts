import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLOutputValue } from 'node:sqlite';

import type { Ledger, LedgerEdit } from '../ledger.ts';
import { migrate } from './schema.ts';

/** What a row holds beside the columns that are searched: JSON, because nothing asks for its parts. */
type EditBody = Pick<LedgerEdit, 'changes' | 'effects' | 'difference' | 'totalBefore' | 'closesAt'>;

/**
 * A ledger in one SQLite file through `node:sqlite`, made with its folder on first use; `:memory:` keeps it in memory.
 *
 * The file is in WAL mode with full synchronisation: what a method wrote is on the disk when it resolves.
 * Throws where the file cannot be opened, or was written by a newer version of Amend.
 */
export function openSqliteLedger(file: string): Ledger {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 2000;');
  migrate(db);

  const statements = {
    insert: db.prepare(`INSERT INTO edits
      (id, order_id, idempotency_key, request_hash, body, status, step, step_at, failure, accepted_at, settled_at)
      VALUES (:id, :orderId, :idempotencyKey, :requestHash, :body, :status, :step, :stepAt, :failure, :acceptedAt, :settledAt)`),
    progress: db.prepare(
      'UPDATE edits SET status = :status, step = :step, step_at = :stepAt, failure = :failure, settled_at = :settledAt WHERE id = :id',
    ),
    step: db.prepare('INSERT INTO edit_steps (edit_id, step, status, at) VALUES (:id, :step, :status, :at)'),
    find: db.prepare('SELECT * FROM edits WHERE order_id = ? AND id = ?'),
    findByKey: db.prepare('SELECT * FROM edits WHERE order_id = ? AND idempotency_key = ?'),
    unfinished: db.prepare("SELECT id, order_id FROM edits WHERE step <> 'done' ORDER BY accepted_at, id"),
    acquire: db.prepare(`INSERT INTO leases (order_id, holder, until_ms) VALUES (:orderId, :holder, :untilMs)
      ON CONFLICT (order_id) DO UPDATE SET holder = :holder, until_ms = :untilMs
      WHERE leases.until_ms <= :nowMs OR leases.holder = :holder`),
    release: db.prepare('DELETE FROM leases WHERE order_id = ? AND holder = ?'),
  };

  function inTransaction(work: () => void): void {
    db.exec('BEGIN IMMEDIATE');
    try {
      work();
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    async insertEdit(edit) {
      const { id, step, status, acceptedAt: at } = edit;
      inTransaction(() => {
        statements.insert.run(rowOf(edit));
        statements.step.run({ id, step, status, at });
      });
    },
    async recordProgress(id, { status, step, failure, settledAt }, at) {
      inTransaction(() => {
        const { changes } = statements.progress.run({
          id,
          status,
          step,
          stepAt: at,
          failure: failureText(failure),
          settledAt,
        });
        if (changes !== 1) throw new Error('The ledger has no such edit.');
        statements.step.run({ id, step, status, at });
      });
    },
    async findEdit(orderId, editId) {
      return editOf(statements.find.get(orderId, editId));
    },
    async findEditByKey(orderId, idempotencyKey) {
      return editOf(statements.findByKey.get(orderId, idempotencyKey));
    },
    async listUnfinishedEdits() {
      return statements.unfinished
        .all()
        .map((row) => ({ id: String(row['id']), orderId: String(row['order_id']) }));
    },
    async acquireLease(orderId, holder, nowMs, untilMs) {
      return statements.acquire.run({ orderId, holder, nowMs, untilMs }).changes === 1;
    },
    async releaseLease(orderId, holder) {
      statements.release.run(orderId, holder);
    },
    async close() {
      db.close();
    },
  };
}

function rowOf({ changes, effects, difference, totalBefore, closesAt, failure, ...columns }: LedgerEdit) {
  const body: EditBody = { changes, effects, difference, totalBefore, closesAt };
  return { ...columns, body: JSON.stringify(body), failure: failureText(failure) };
}

function failureText(failure: LedgerEdit['failure']): string | null {
  return failure && JSON.stringify(failure);
}

/** Reads a row that this driver wrote: the one place where its JSON gets its types back. */
function editOf(row: Record<string, SQLOutputValue> | undefined): LedgerEdit | null {
  if (!row) return null;
  const { body, failure } = parseJson(row);
  return {
    id: String(row['id']),
    orderId: String(row['order_id']),
    idempotencyKey: String(row['idempotency_key']),
    requestHash: String(row['request_hash']),
    ...body,
    status: row['status'] as LedgerEdit['status'],
    step: row['step'] as LedgerEdit['step'],
    stepAt: String(row['step_at']),
    failure,
    acceptedAt: String(row['accepted_at']),
    settledAt: row['settled_at'] === null ? null : String(row['settled_at']),
  };
}

/** The parser's own message would repeat the text, which holds an address. */
function parseJson(row: Record<string, SQLOutputValue>): { body: EditBody; failure: LedgerEdit['failure'] } {
  try {
    const failure =
      row['failure'] === null ? null : (JSON.parse(String(row['failure'])) as LedgerEdit['failure']);
    return { body: JSON.parse(String(row['body'])) as EditBody, failure };
  } catch {
    throw new Error(`The ledger's edit ${String(row['id'])} cannot be read.`);
  }
}
