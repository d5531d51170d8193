import type { SqlDatabase } from '../ledger/sql-database.ts';
import type { CredentialStore } from './credential-store.ts';

const sql = {
  create: `CREATE TABLE IF NOT EXISTS credentials (
    shop TEXT NOT NULL, purpose TEXT NOT NULL, key_id TEXT NOT NULL, iv TEXT NOT NULL, ciphertext TEXT NOT NULL,
    PRIMARY KEY (shop, purpose)
  ) STRICT`,
  read: 'SELECT key_id, iv, ciphertext FROM credentials WHERE shop = ? AND purpose = ?',
  write: `INSERT INTO credentials (shop, purpose, key_id, iv, ciphertext) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (shop, purpose) DO UPDATE SET key_id = excluded.key_id, iv = excluded.iv, ciphertext = excluded.ciphertext`,
  erase: 'DELETE FROM credentials WHERE shop = ?',
};

/** Credentials in a table of a SQLite database. Whoever opened the database closes it. */
export function createSqlCredentials(db: SqlDatabase): Omit<CredentialStore, 'close'> {
  db.run(sql.create);
  return {
    async read({ shop, purpose }) {
      const row = db.get(sql.read, shop, purpose);
      if (!row) return null;
      return { keyId: String(row['key_id']), iv: String(row['iv']), ciphertext: String(row['ciphertext']) };
    },
    async write({ shop, purpose }, { keyId, iv, ciphertext }) {
      db.run(sql.write, shop, purpose, keyId, iv, ciphertext);
    },
    async eraseShop(shop) {
      db.run(sql.erase, shop);
    },
  };
}
