import type { OrderRecords } from '@amend/contract';

import type { Ledger } from '../ledger.ts';

/** Everything that the ledger has about an order (rule G2): nothing of it is kept anywhere else. */
export async function exportOrder(ledger: Ledger, orderId: string): Promise<OrderRecords> {
  const [edits, events, tasks, session, erasedAt] = await Promise.all([
    ledger.listEdits(orderId),
    ledger.listEvents(orderId),
    ledger.listTasks(orderId),
    ledger.recallSession(orderId),
    ledger.erasedAt(orderId),
  ]);
  return {
    orderId,
    erasedAt,
    edits: edits.map((edit) => ({ ...edit })),
    events: events.map(({ payload, ...event }) => ({
      ...event,
      payload: payload === null ? null : (JSON.parse(payload) as unknown),
    })),
    tasks: tasks.map(({ kind, subject, dueAt, attempts, note }) => ({
      kind,
      subject,
      dueAt,
      attempts,
      note,
    })),
    session: session && { ...session },
  };
}
