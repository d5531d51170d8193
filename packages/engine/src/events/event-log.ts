import type { EventList, EventSummary } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { KeptTask } from '../ledger/task.ts';
import { isErased } from '../privacy/is-erased.ts';
import type { Workshop } from '../workshop.ts';

/** The story of an order, and how far it is told (rule V11). */
export async function listEvents({ ledger }: Workshop, orderId: string): Promise<EventList> {
  const events = await ledger.listEvents(orderId);
  const tasks = await ledger.listTasks(orderId);
  return { events: events.map((event) => summaryOf(event, tasks)) };
}

/** Sends an event once more, as it was sent before (rule V11). Refused with `event_not_found`, also where there is nowhere to send it. */
export async function repeatEvent(
  { config, ledger, now }: Workshop,
  orderId: string,
  eventId: string,
): Promise<Answer<EventSummary>> {
  const event = await ledger.findEvent(orderId, eventId);
  if (!event || !config.events) return refused({ code: 'event_not_found' });
  if (event.payload === null && (await isErased(ledger, orderId, event.at)))
    return refused({ code: 'data_erased' });
  const dueAt = now().toISOString();
  await ledger.putTask({ orderId, kind: 'send-event', subject: eventId, dueAt, attempts: 0, note: null });
  return given(summaryOf(event, await ledger.listTasks(orderId)));
}

function summaryOf(
  { id, type, at, editId, version, delivery }: LedgerEvent,
  tasks: readonly KeptTask[],
): EventSummary {
  const task = tasks.find(({ kind, subject }) => kind === 'send-event' && subject === id);
  const isRetrying = task !== undefined && task.attempts > 0;
  return {
    id,
    type,
    timestamp: at,
    editId,
    version,
    state: task ? (isRetrying ? 'retrying' : 'waiting') : (delivery?.state ?? 'untold'),
    attempts: task ? task.attempts : (delivery?.attempts ?? 0),
    lastAt: delivery?.at ?? null,
    nextAt: task?.dueAt ?? null,
    note: delivery?.note ?? null,
  };
}
