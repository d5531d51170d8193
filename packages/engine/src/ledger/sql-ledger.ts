import type { Ledger } from '../ledger.ts';
import { oldestKept } from './kept-deliveries.ts';
import { createSqlAudit } from './sql-audit.ts';
import type { SqlDatabase } from './sql-database.ts';
import { createSqlEdits } from './sql-edits.ts';
import { createSqlErasure } from './sql-erasure.ts';
import { createSqlEvents, noteNews } from './sql-events.ts';
import { createSqlLookups } from './sql-lookups.ts';
import { createSqlTasks, putTask } from './sql-tasks.ts';
import { createSqlUses } from './sql-uses.ts';

const sql = {
  acquire: `INSERT INTO leases (order_id, holder, until_ms) VALUES (?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET holder = excluded.holder, until_ms = excluded.until_ms
    WHERE leases.until_ms <= ? OR leases.holder = excluded.holder RETURNING holder`,
  release: 'DELETE FROM leases WHERE order_id = ? AND holder = ?',
  remember: `INSERT INTO sessions (order_id, calculated_order_id, may_change_until) VALUES (?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET calculated_order_id = excluded.calculated_order_id, may_change_until = excluded.may_change_until`,
  recall: 'SELECT calculated_order_id, may_change_until FROM sessions WHERE order_id = ?',
  noteDelivery: 'INSERT INTO deliveries (id, at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING RETURNING id',
  forgetDeliveries: 'DELETE FROM deliveries WHERE at < ?',
  revokeTokens: `INSERT INTO revocations (order_id, at) VALUES (?, ?)
    ON CONFLICT (order_id) DO UPDATE SET at = max(at, excluded.at)`,
  tokensRevokedAt: 'SELECT at FROM revocations WHERE order_id = ?',
  noteEndedAccess:
    'INSERT INTO ended_accesses (fingerprint, at) VALUES (?, ?) ON CONFLICT (fingerprint) DO NOTHING',
  isAccessEnded: 'SELECT at FROM ended_accesses WHERE fingerprint = ?',
};

/** The ledger in a SQLite database that has been migrated. Whoever opened the database closes it. */
export function createSqlLedger(db: SqlDatabase): Omit<Ledger, 'close'> {
  return {
    ...createSqlEdits(db, (news) => noteNews(db, news)),
    ...createSqlTasks(db),
    ...createSqlEvents(db),
    ...createSqlUses(db),
    ...createSqlAudit(db),
    ...createSqlLookups(db),
    ...createSqlErasure(db),
    async acquireLease(orderId, holder, nowMs, untilMs) {
      return db.get(sql.acquire, orderId, holder, untilMs, nowMs) !== undefined;
    },
    async releaseLease(orderId, holder) {
      db.run(sql.release, orderId, holder);
    },
    async rememberSession(orderId, { calculatedOrderId, mayChangeUntil }) {
      db.run(sql.remember, orderId, calculatedOrderId, mayChangeUntil);
    },
    async recallSession(orderId) {
      const row = db.get(sql.recall, orderId);
      if (!row) return null;
      const until = row['may_change_until'];
      return {
        calculatedOrderId: String(row['calculated_order_id']),
        mayChangeUntil: until === null ? null : String(until),
      };
    },
    async noteDelivery(deliveryId, at, tasks) {
      return db.transaction(() => {
        db.run(sql.forgetDeliveries, oldestKept(at));
        const isFirst = db.get(sql.noteDelivery, deliveryId, at) !== undefined;
        if (isFirst) for (const task of tasks) putTask(db, task);
        return isFirst;
      });
    },
    async revokeTokens(orderId, at) {
      db.run(sql.revokeTokens, orderId, at);
    },
    async tokensRevokedAt(orderId) {
      const row = db.get(sql.tokensRevokedAt, orderId);
      return row ? String(row['at']) : null;
    },
    async noteEndedAccess(fingerprint, at) {
      db.run(sql.noteEndedAccess, fingerprint, at);
    },
    async isAccessEnded(fingerprint) {
      return db.get(sql.isAccessEnded, fingerprint) !== undefined;
    },
  };
}
