import type { SqlDatabase, SqlRow } from './sql-database.ts';
import { TASK_KINDS } from './task.ts';
import type { KeptTask, Task, TaskKind, TaskList } from './task.ts';

const sql = {
  put: `INSERT INTO tasks (order_id, kind, subject, due_at, attempts, note, revision) VALUES (?, ?, ?, ?, ?, ?, 1)
    ON CONFLICT (order_id, kind, subject) DO UPDATE SET due_at = excluded.due_at, attempts = excluded.attempts, note = excluded.note,
    revision = tasks.revision + 1`,
  due: 'SELECT * FROM tasks WHERE due_at <= ? AND kind IN (SELECT value FROM json_each(?)) ORDER BY due_at, rowid LIMIT ?',
  list: 'SELECT * FROM tasks WHERE order_id = ? ORDER BY due_at, rowid',
  next: 'SELECT min(due_at) AS due_at FROM tasks WHERE kind IN (SELECT value FROM json_each(?))',
  putOff: `UPDATE tasks SET due_at = ?, attempts = ?, note = ?, revision = revision + 1
    WHERE order_id = ? AND kind = ? AND subject = ? AND revision = ?`,
  end: 'DELETE FROM tasks WHERE order_id = ? AND kind = ? AND subject = ? AND revision = ?',
};

/** Puts a task down within a transaction. */
export function putTask(db: SqlDatabase, { orderId, kind, subject, dueAt, attempts, note }: Task): void {
  db.run(sql.put, orderId, kind, subject, dueAt, attempts, note);
}

/** The tasks in a SQLite database. */
export function createSqlTasks(db: SqlDatabase): TaskList {
  return {
    async putTask(task) {
      putTask(db, task);
    },
    async listDueTasks(at, limit, kinds = TASK_KINDS) {
      return db.all(sql.due, at, JSON.stringify(kinds), limit).map(taskOf);
    },
    async listTasks(orderId) {
      return db.all(sql.list, orderId).map(taskOf);
    },
    async nextTaskAt(kinds = TASK_KINDS) {
      return textOrNull(db.get(sql.next, JSON.stringify(kinds))?.['due_at']);
    },
    async putTaskOff({ orderId, kind, subject, revision }, { dueAt, attempts, note }) {
      db.run(sql.putOff, dueAt, attempts, note, orderId, kind, subject, revision);
    },
    async endTask({ orderId, kind, subject, revision }) {
      db.run(sql.end, orderId, kind, subject, revision);
    },
  };
}

/** Reads a row that the ledger wrote. */
export function taskOf(row: SqlRow): KeptTask {
  return {
    orderId: String(row['order_id']),
    kind: kindOf(row),
    subject: String(row['subject']),
    dueAt: String(row['due_at']),
    attempts: Number(row['attempts']),
    note: textOrNull(row['note']),
    revision: Number(row['revision']),
  };
}

function kindOf(row: SqlRow): TaskKind {
  const kind = TASK_KINDS.find((known) => known === row['kind']);
  if (!kind) throw new Error(`The ledger has a task of the unknown kind "${String(row['kind'])}".`);
  return kind;
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
