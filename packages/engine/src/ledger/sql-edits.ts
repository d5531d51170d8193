import type { EditProgress, EditStep, Ledger, LedgerEdit } from '../ledger.ts';
import { bodyText, editOf, failureText } from './edit-row.ts';
import type { News } from './event.ts';
import type { SqlDatabase, SqlValue } from './sql-database.ts';

/** The pages of edits. */
export type EditPages = Pick<
  Ledger,
  | 'insertEdit'
  | 'renewEdit'
  | 'recordProgress'
  | 'findEdit'
  | 'findEditByKey'
  | 'listEdits'
  | 'countEdits'
  | 'listUnfinishedEdits'
>;

const sql = {
  insert: `INSERT INTO edits
    (status, step, landed, settlement, approval, failure, settled_at, step_at, body, accepted_at, id, order_id, idempotency_key, request_hash, place)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM edits))
    ON CONFLICT (order_id, idempotency_key) DO NOTHING RETURNING id`,
  renew: `UPDATE edits SET status = ?, step = ?, landed = ?, settlement = ?, approval = ?, failure = ?, settled_at = ?, step_at = ?,
    body = ?, accepted_at = ?, place = (SELECT max(place) + 1 FROM edits) WHERE id = ? RETURNING id`,
  progress: `UPDATE edits SET status = ?, step = ?, landed = ?, settlement = ?, approval = ?, failure = ?, settled_at = ?, step_at = ?
    WHERE id = ? RETURNING id`,
  step: 'INSERT INTO edit_steps (edit_id, step, status, at) VALUES (?, ?, ?, ?)',
  find: 'SELECT * FROM edits WHERE order_id = ? AND id = ?',
  findByKey: 'SELECT * FROM edits WHERE order_id = ? AND idempotency_key = ?',
  list: 'SELECT * FROM edits WHERE order_id = ? ORDER BY place',
  count: "SELECT count(*) AS edits FROM edits WHERE order_id = ? AND status IN ('committed', 'settled')",
  unfinished: "SELECT id, order_id FROM edits WHERE step NOT IN ('done', 'waiting') ORDER BY place",
};

/** The edits in a SQLite database; `note` writes down what follows from a step, in its transaction. */
export function createSqlEdits(db: SqlDatabase, note: (news: News) => void): EditPages {
  function find(statement: string, orderId: string, idOrKey: string): LedgerEdit | null {
    const row = db.get(statement, orderId, idOrKey);
    return row ? editOf(row) : null;
  }

  function write(
    statement: string,
    values: readonly SqlValue[],
    { id, step, status }: { readonly id: string; readonly step: EditStep; readonly status: string },
    at: string,
    otherwise: string,
    news: News | undefined,
  ): void {
    db.transaction(() => {
      if (!db.get(statement, ...values)) throw new Error(otherwise);
      db.run(sql.step, id, step, status, at);
      if (news) note(news);
    });
  }

  return {
    async insertEdit(edit, news) {
      const values = [
        ...progressValues(edit, edit.stepAt),
        bodyText(edit),
        edit.acceptedAt,
        edit.id,
        edit.orderId,
        edit.idempotencyKey,
        edit.requestHash,
      ];
      const otherwise = 'The order already has an edit with this idempotency key.';
      write(sql.insert, values, edit, edit.acceptedAt, otherwise, news);
    },
    async renewEdit(edit, news) {
      const values = [...progressValues(edit, edit.stepAt), bodyText(edit), edit.acceptedAt, edit.id];
      write(sql.renew, values, edit, edit.stepAt, noSuchEdit, news);
    },
    async recordProgress(id, progress, at, news) {
      const values = [...progressValues(progress, at), id];
      write(sql.progress, values, { id, ...progress }, at, noSuchEdit, news);
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
  };
}

const noSuchEdit = 'The ledger has no such edit.';

function progressValues(progress: EditProgress, at: string): SqlValue[] {
  const { status, step, landed, settlement, approval, failure, settledAt } = progress;
  return [
    status,
    step,
    JSON.stringify(landed),
    JSON.stringify(settlement),
    JSON.stringify(approval),
    failureText(failure),
    settledAt,
    at,
  ];
}
