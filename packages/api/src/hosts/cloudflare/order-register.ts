import { adaptStorage } from '@amend/engine/ledger/durable-object';
import type { DurableObjectStorage } from '@amend/engine/ledger/durable-object';

/** Which orders of a shop have an object: Cloudflare does not say, and all of them have to be found when the shop is erased (rule G9). */
export interface OrderRegister {
  add(orderId: string): void;
  /** Some of them, at most `limit`. */
  list(limit: number): readonly string[];
  remove(orderId: string): void;
  count(): number;
}

/** The register of a shop, in the storage of its object. */
export function openOrderRegister(storage: DurableObjectStorage): OrderRegister {
  const db = adaptStorage(storage);
  db.run('CREATE TABLE IF NOT EXISTS order_objects (order_id TEXT PRIMARY KEY) STRICT');
  return {
    add(orderId) {
      db.run('INSERT INTO order_objects (order_id) VALUES (?) ON CONFLICT DO NOTHING', orderId);
    },
    list: (limit) =>
      db.all('SELECT order_id FROM order_objects LIMIT ?', limit).map((row) => String(row['order_id'])),
    remove(orderId) {
      db.run('DELETE FROM order_objects WHERE order_id = ?', orderId);
    },
    count: () => Number(db.get('SELECT count(*) AS orders FROM order_objects')?.['orders']),
  };
}
