import type { EditStep, Ledger, LedgerEdit } from '../ledger.ts';
import { bodyText, editOf, failureText } from './edit-row.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Every statement of the ledger. */
const sql = {
  insert: `INSERT INTO edits
    (id, order_id, idempotency_key, request_hash, body, status, step, step_at, landed, failure, accepted_at, settled_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (order_id, idempotency_key) DO NOTHING RETURNING id`,
  renew: `UPDATE edits SET body = ?, status = ?, step = ?, step_at = ?, landed = ?, failure = ?, accepted_at = ?, settled_at = ?
    WHERE id = ? RETURNING id`,
  progress: `UPDATE edits SET status = ?, step = ?, step_at = ?, landed = ?, failure = ?, settled_at = ?
    WHERE id = ? RETURNING id`,
  step: 'INSERT INTO edit_steps (edit_id, step, status, at) VALUES (?, ?, ?, ?)',
  find: 'SELECT * FROM edits WHERE order_id = ? AND id = ?',
  findByKey: 'SELECT * FROM edits WHERE order_id = ? AND idempotency_key = ?',
  list: 'SELECT * FROM edits WHERE order_id = ? ORDER BY accepted_at, rowid',
  count: "SELECT count(*) AS edits FROM edits WHERE order_id = ? AND status IN ('committed', 'settled')",
  unfinished: "SELECT id, order_id FROM edits WHERE step <> 'done' ORDER BY accepted_at, rowid",
  acquire: `INSERT INTO leases (order_id, holder, until_ms) VALUES (?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET holder = excluded.holder, until_ms = excluded.until_ms
    WHERE leases.until_ms <= ? OR leases.holder = excluded.holder RETURNING holder`,
  release: 'DELETE FROM leases WHERE order_id = ? AND holder = ?',
  remember: `INSERT INTO sessions (order_id, calculated_order_id) VALUES (?, ?)
    ON CONFLICT (order_id) DO UPDATE SET calculated_order_id = excluded.calculated_order_id`,
  recall: 'SELECT calculated_order_id FROM sessions WHERE order_id = ?',
};

/** The ledger in a SQLite database that has been migrated. Whoever opened the database closes it. */
export function createSqlLedger(db: SqlDatabase): Omit<Ledger, 'close'> {
  function find(statement: string, orderId: string, idOrKey: string): LedgerEdit | null {
    const row = db.get(statement, orderId, idOrKey);
    return row ? editOf(row) : null;
  }

  function noteStep(id: string, step: EditStep, status: LedgerEdit['status'], at: string): void {
    db.run(sql.step, id, step, status, at);
  }

  return {
    async insertEdit(edit) {
      const { id, step, status, acceptedAt } = edit;
      const values = [
        id,
        edit.orderId,
        edit.idempotencyKey,
        edit.requestHash,
        bodyText(edit),
        status,
        step,
        edit.stepAt,
        JSON.stringify(edit.landed),
        failureText(edit.failure),
        acceptedAt,
        edit.settledAt,
      ];
      db.transaction(() => {
        if (!db.get(sql.insert, ...values)) {
          throw new Error('The order already has an edit with this idempotency key.');
        }
        noteStep(id, step, status, acceptedAt);
      });
    },
    async renewEdit(edit) {
      const { id, step, status, stepAt } = edit;
      const failure = failureText(edit.failure);
      const values = [
        bodyText(edit),
        status,
        step,
        stepAt,
        JSON.stringify(edit.landed),
        failure,
        edit.acceptedAt,
        edit.settledAt,
        id,
      ];
      db.transaction(() => {
        if (!db.get(sql.renew, ...values)) throw new Error('The ledger has no such edit.');
        noteStep(id, step, status, stepAt);
      });
    },
    async recordProgress(id, { status, step, landed, failure, settledAt }, at) {
      const values = [status, step, at, JSON.stringify(landed), failureText(failure), settledAt, id];
      db.transaction(() => {
        if (!db.get(sql.progress, ...values)) throw new Error('The ledger has no such edit.');
        noteStep(id, step, status, at);
      });
    },
    async findEdit(orderId, editId) {
      return find(sql.find, orderId, editId);
    },
    async findEditByKey(orderId, idempotencyKey) {
      return find(sql.findByKey, orderId, idempotencyKey);
    },
    async listEdits(orderId) {
      return db.all(sql.list, orderId).map(editOf);
    },
    async countEdits(orderId) {
      return Number(db.get(sql.count, orderId)?.['edits']);
    },
    async listUnfinishedEdits() {
      return db
        .all(sql.unfinished)
        .map((row) => ({ id: String(row['id']), orderId: String(row['order_id']) }));
    },
    async acquireLease(orderId, holder, nowMs, untilMs) {
      return db.get(sql.acquire, orderId, holder, untilMs, nowMs) !== undefined;
    },
    async releaseLease(orderId, holder) {
      db.run(sql.release, orderId, holder);
    },
    async rememberSession(orderId, calculatedOrderId) {
      db.run(sql.remember, orderId, calculatedOrderId);
    },
    async recallSession(orderId) {
      const row = db.get(sql.recall, orderId);
      return row ? String(row['calculated_order_id']) : null;
    },
  };
}
