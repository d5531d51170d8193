import type { SqlDatabase } from './sql-database.ts';
import type { UseCount } from './uses.ts';

const sql = {
  forget: 'DELETE FROM uses WHERE ends_ms <= ?',
  count: `INSERT INTO uses (key, count, ends_ms) VALUES (?, 1, ?)
    ON CONFLICT (key) DO UPDATE SET count = count + 1 RETURNING count, ends_ms`,
};

export function createSqlUses(db: SqlDatabase): UseCount {
  return {
    async countUse(key, nowMs, windowMs) {
      return db.transaction(() => {
        db.run(sql.forget, nowMs);
        const row = db.get(sql.count, key, nowMs + windowMs);
        return { count: Number(row?.['count']), endsMs: Number(row?.['ends_ms']) };
      });
    },
  };
}
