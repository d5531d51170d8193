import { bodyText, editOf, failureText } from './edit-row.ts';
import type { DataRequest, ErasablePages } from './erasure.ts';
import { planErasure } from './plan-erasure.ts';
import type { SqlDatabase } from './sql-database.ts';
import { eventOf } from './sql-events.ts';
import { taskOf } from './sql-tasks.ts';

const sql = {
  edits: 'SELECT * FROM edits WHERE order_id = ?',
  events: 'SELECT * FROM events WHERE order_id = ?',
  tasks: 'SELECT * FROM tasks WHERE order_id = ?',
  edit: 'UPDATE edits SET status = ?, step = ?, body = ?, settlement = ?, approval = ?, failure = ? WHERE id = ?',
  event: 'UPDATE events SET payload = NULL WHERE id = ?',
  task: 'DELETE FROM tasks WHERE order_id = ? AND kind = ? AND subject = ?',
  lookups: 'DELETE FROM lookups WHERE order_id = ?',
  note: 'INSERT INTO erasures (order_id, at) VALUES (?, ?) ON CONFLICT (order_id) DO UPDATE SET at = excluded.at',
  erasedAt: 'SELECT at FROM erasures WHERE order_id = ?',
  // Whatever tables there are and will be: one that was forgotten here would keep what the law has erased.
  tables: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('ledger_version', 'ended_accesses')
    AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*'`,
  noteRequest: 'INSERT INTO data_requests (id, at, order_ids) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING',
  listRequests: 'SELECT id, at, order_ids FROM data_requests ORDER BY at DESC, rowid DESC',
};

/** What the law asks, in a SQLite database. */
export function createSqlErasure(db: SqlDatabase): ErasablePages {
  return {
    async eraseOrder(orderId, at, scope) {
      return db.transaction(() => {
        const edits = db.all(sql.edits, orderId).map(editOf);
        const events = db.all(sql.events, orderId).map(eventOf);
        const plan = planErasure(edits, events, db.all(sql.tasks, orderId).map(taskOf), scope);
        for (const edit of plan.edits) {
          const [settlement, approval] = [JSON.stringify(edit.settlement), JSON.stringify(edit.approval)];
          const failure = failureText(edit.failure);
          db.run(sql.edit, edit.status, edit.step, bodyText(edit), settlement, approval, failure, edit.id);
        }
        for (const id of plan.eventIds) db.run(sql.event, id);
        for (const { kind, subject } of plan.tasks) db.run(sql.task, orderId, kind, subject);
        db.run(sql.lookups, orderId);
        db.run(sql.note, orderId, at);
        return plan.left;
      });
    },
    async erasedAt(orderId) {
      const row = db.get(sql.erasedAt, orderId);
      return row ? String(row['at']) : null;
    },
    async eraseAll() {
      db.transaction(() => {
        db.run('PRAGMA defer_foreign_keys = ON');
        for (const { name } of db.all(sql.tables)) db.run(`DELETE FROM "${String(name)}"`);
      });
    },
    async noteDataRequest({ id, requestedAt, orderIds }) {
      db.run(sql.noteRequest, id, requestedAt, JSON.stringify(orderIds));
    },
    async listDataRequests() {
      return db.all(sql.listRequests).map((row): DataRequest => {
        const orderIds: unknown = JSON.parse(String(row['order_ids']));
        return {
          id: String(row['id']),
          requestedAt: String(row['at']),
          orderIds: Array.isArray(orderIds) ? orderIds.map(String) : [],
        };
      });
    },
  };
}
