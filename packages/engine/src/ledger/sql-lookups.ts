import * as z from 'zod/mini';

import type { LookupBook, LookupWish } from './lookup.ts';
import type { SqlDatabase } from './sql-database.ts';
import { putTask } from './sql-tasks.ts';

const sql = {
  forget: 'DELETE FROM lookups WHERE key = ?',
  countWaiting: 'SELECT count(*) AS waiting FROM lookups WHERE wish IS NOT NULL',
  insert: 'INSERT INTO lookups (key, asked_at, expires_at, wish, tries) VALUES (?, ?, ?, ?, 0)',
  find: 'SELECT asked_at, expires_at, wish FROM lookups WHERE key = ?',
  claim: `UPDATE lookups SET order_id = ?, recipient = ? WHERE key = ? AND ? > max(
    (SELECT count(*) FROM lookups WHERE order_id = ? AND key <> ? AND asked_at >= ?),
    (SELECT count(*) FROM lookups WHERE recipient = ? AND key <> ? AND asked_at >= ?)) RETURNING key`,
  end: 'UPDATE lookups SET wish = NULL, code_hash = ? WHERE key = ?',
  // What is found and what is not are written alike, so that neither takes longer.
  try: `UPDATE lookups SET tries = CASE WHEN code_hash = ? THEN ? ELSE tries + 1 END
    WHERE key = ? AND tries < ? AND expires_at > ? RETURNING code_hash, order_id`,
};

const Wish: z.ZodMiniType<LookupWish> = z.object({
  lookupId: z.string(),
  orderName: z.string(),
  email: z.string(),
  locale: z.string(),
  timeZone: z.string(),
});

/** The lookups in a SQLite database. */
export function createSqlLookups(db: SqlDatabase): LookupBook {
  return {
    async insertLookup({ key, askedAt, expiresAt, wish }, task, limit) {
      return db.transaction(() => {
        if (Number(db.get(sql.countWaiting)?.['waiting']) >= limit) return false;
        db.run(sql.insert, key, askedAt, expiresAt, JSON.stringify(wish));
        putTask(db, task);
        return true;
      });
    },
    async findLookup(key) {
      const row = db.get(sql.find, key);
      if (!row) return null;
      return {
        key,
        askedAt: String(row['asked_at']),
        expiresAt: String(row['expires_at']),
        wish: row['wish'] === null ? null : Wish.parse(JSON.parse(String(row['wish']))),
      };
    },
    async claimCode({ key, orderId, recipient, since, limit }) {
      const about = [orderId, key, since] as const;
      const to = [recipient, key, since] as const;
      return db.get(sql.claim, orderId, recipient, key, limit, ...about, ...to) !== undefined;
    },
    async endLookup(key, codeHash) {
      db.run(sql.end, codeHash, key);
    },
    async forgetLookup(key) {
      db.run(sql.forget, key);
    },
    async tryCode({ key, codeHash, at, limit }) {
      const row = db.get(sql.try, codeHash, limit, key, limit, at);
      if (!row || row['code_hash'] !== codeHash || row['order_id'] === null) return null;
      return String(row['order_id']);
    },
  };
}
