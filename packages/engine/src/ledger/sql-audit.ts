import { AUDIT_ACTORS, AUDIT_EVENTS } from '@amend/contract';
import * as z from 'zod/mini';

import { KEPT_WITHOUT_EDIT } from './audit.ts';
import type { AuditBook, AuditEntry } from './audit.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';

const sql = {
  insert: `INSERT INTO audit (order_id, edit_id, at, event, actor, credential_id, proof, request_id, code)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  makeRoom: `DELETE FROM audit WHERE edit_id IS NULL AND order_id = ? AND event = ? AND rowid NOT IN (
    SELECT rowid FROM audit WHERE edit_id IS NULL AND order_id = ? AND event = ? ORDER BY rowid DESC LIMIT ?)`,
  list: 'SELECT * FROM audit WHERE order_id = ? ORDER BY rowid',
};

/** Writes an entry down, within whatever transaction there is. */
export function noteAudit(db: SqlDatabase, entry: AuditEntry): void {
  const { orderId, editId, at, event, by, credentialId, proof, requestId, code } = entry;
  db.run(sql.insert, orderId, editId, at, event, by, credentialId, proof, requestId, code);
  if (editId === null) db.run(sql.makeRoom, orderId, event, orderId, event, KEPT_WITHOUT_EDIT);
}

/** The audit in a SQLite database. */
export function createSqlAudit(db: SqlDatabase): AuditBook {
  return {
    async recordAudit(entry) {
      db.transaction(() => noteAudit(db, entry));
    },
    async listAudit(orderId) {
      return db.all(sql.list, orderId).map(entryOf);
    },
  };
}

const Row = z.object({
  order_id: z.string(),
  edit_id: z.nullable(z.string()),
  at: z.string(),
  event: z.enum(AUDIT_EVENTS),
  actor: z.enum(AUDIT_ACTORS),
  credential_id: z.nullable(z.string()),
  proof: z.nullable(z.string()),
  request_id: z.nullable(z.string()),
  code: z.nullable(z.string()),
});

function entryOf(row: SqlRow): AuditEntry {
  const { order_id: orderId, edit_id: editId, actor, credential_id, request_id, ...rest } = Row.parse(row);
  return { orderId, editId, by: actor, credentialId: credential_id, requestId: request_id, ...rest };
}
