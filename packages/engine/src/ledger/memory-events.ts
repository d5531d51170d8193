import type { AuditBook } from './audit.ts';
import type { EventStory, LedgerEvent } from './event.ts';
import type { TaskList } from './task.ts';

interface MemoryEvents extends EventStory {
  erasePayloads(ids: readonly string[]): void;
  clear(): void;
}

/** Events that are forgotten when the process ends. */
export function createMemoryEvents({
  putTask,
  recordAudit,
}: Pick<TaskList, 'putTask'> & Pick<AuditBook, 'recordAudit'>): MemoryEvents {
  const events: LedgerEvent[] = [];

  return {
    async recordNews(news) {
      events.push(
        ...news.events.map((event) => ({ ...event, version: null, payload: null, delivery: null })),
      );
      await Promise.all([...news.tasks.map(putTask), ...(news.audit ?? []).map(recordAudit)]);
    },
    async listEvents(orderId) {
      return events.filter((event) => event.orderId === orderId);
    },
    async findEvent(orderId, eventId) {
      return events.find(isOf(orderId, eventId)) ?? null;
    },
    async keepPayload(orderId, eventId, write) {
      const place = events.findIndex(isOf(orderId, eventId));
      const event = events[place];
      if (!event) throw new Error('The ledger has no such event.');
      if (event.payload !== null) return event;
      const versions = events.filter((other) => other.orderId === orderId).map((other) => other.version ?? 0);
      const version = Math.max(...versions) + 1;
      const kept = { ...event, version, payload: write(version) };
      events[place] = kept;
      return kept;
    },
    async keepDelivery(orderId, eventId, delivery) {
      const place = events.findIndex(isOf(orderId, eventId));
      const event = events[place];
      if (!event) throw new Error('The ledger has no such event.');
      events[place] = { ...event, delivery };
    },
    erasePayloads(ids) {
      for (const [place, event] of events.entries())
        if (ids.includes(event.id)) events[place] = { ...event, payload: null };
    },
    clear: () => void events.splice(0),
  };
}

function isOf(orderId: string, eventId: string) {
  return (event: LedgerEvent) => event.orderId === orderId && event.id === eventId;
}
