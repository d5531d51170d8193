import * as z from 'zod/mini';

import type { EventDelivery, EventStory, LedgerEvent, News } from './event.ts';
import { noteAudit } from './sql-audit.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';
import { putTask } from './sql-tasks.ts';

const sql = {
  insert: 'INSERT INTO events (id, order_id, edit_id, type, at) VALUES (?, ?, ?, ?, ?)',
  list: 'SELECT * FROM events WHERE order_id = ? ORDER BY rowid',
  find: 'SELECT * FROM events WHERE order_id = ? AND id = ?',
  lastVersion: 'SELECT max(version) AS version FROM events WHERE order_id = ?',
  keep: 'UPDATE events SET version = ?, payload = ? WHERE id = ?',
  keepDelivery: 'UPDATE events SET delivery = ? WHERE id = ?',
};

/** Writes down what has happened and what is to be done about it, within a transaction. */
export function noteNews(db: SqlDatabase, { events, tasks, audit = [] }: News): void {
  for (const { id, orderId, editId, type, at } of events) db.run(sql.insert, id, orderId, editId, type, at);
  for (const task of tasks) putTask(db, task);
  for (const entry of audit) noteAudit(db, entry);
}

/** The events in a SQLite database. */
export function createSqlEvents(db: SqlDatabase): EventStory {
  function find(orderId: string, eventId: string): LedgerEvent | null {
    const row = db.get(sql.find, orderId, eventId);
    return row ? eventOf(row) : null;
  }

  return {
    async recordNews(news) {
      db.transaction(() => noteNews(db, news));
    },
    async listEvents(orderId) {
      return db.all(sql.list, orderId).map(eventOf);
    },
    async findEvent(orderId, eventId) {
      return find(orderId, eventId);
    },
    async keepPayload(orderId, eventId, write) {
      return db.transaction(() => {
        const event = find(orderId, eventId);
        if (!event) throw new Error('The ledger has no such event.');
        if (event.payload !== null) return event;
        const version = Number(db.get(sql.lastVersion, orderId)?.['version'] ?? 0) + 1;
        const payload = write(version);
        db.run(sql.keep, version, payload, eventId);
        return { ...event, version, payload };
      });
    },
    async keepDelivery(orderId, eventId, delivery) {
      if (!find(orderId, eventId)) throw new Error('The ledger has no such event.');
      db.run(sql.keepDelivery, JSON.stringify(delivery), eventId);
    },
  };
}

/** Reads a row that the ledger wrote. */
export function eventOf(row: SqlRow): LedgerEvent {
  return {
    id: String(row['id']),
    orderId: String(row['order_id']),
    editId: row['edit_id'] === null ? null : String(row['edit_id']),
    type: String(row['type']),
    at: String(row['at']),
    version: row['version'] === null ? null : Number(row['version']),
    payload: row['payload'] === null ? null : String(row['payload']),
    delivery: deliveryOf(row['delivery']),
  };
}

const Delivery = z.object({
  state: z.enum(['delivered', 'retrying', 'given-up']),
  at: z.string(),
  attempts: z.number(),
  note: z.string(),
});

function deliveryOf(text: unknown): EventDelivery | null {
  return text === null ? null : Delivery.parse(JSON.parse(String(text)));
}
