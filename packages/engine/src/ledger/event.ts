import type { AuditEntry } from './audit.ts';
import type { Task } from './task.ts';

/** One step in the story of an order, as it is told to the systems behind the shop. Nothing of it ever changes but what it was told with. */
export interface LedgerEvent {
  readonly id: string;
  readonly orderId: string;
  /** `null` for what happened to the order and not to one of its edits. */
  readonly editId: string | null;
  readonly type: string;
  /** An ISO 8601 instant. */
  readonly at: string;
  /** Which state of the order the payload shows: of two payloads of an order, the one with the higher version is the later. `null` until there is one. */
  readonly version: number | null;
  /** The body that is sent, the same each time. */
  readonly payload: string | null;
  /** What came of sending it last; `null` where it was never sent. */
  readonly delivery: EventDelivery | null;
}

/** What came of sending an event last: it was taken, is sent again later, or is not sent any more. */
export interface EventDelivery {
  readonly state: 'delivered' | 'retrying' | 'given-up';
  /** An ISO 8601 instant. */
  readonly at: string;
  /** How often it was sent since it was last asked for. */
  readonly attempts: number;
  /** What happened, without personal data. */
  readonly note: string;
}

/** Something that has happened, not yet told to anybody. */
export type NewEvent = Omit<LedgerEvent, 'version' | 'payload' | 'delivery'>;

/** What is written down together with a step: what has happened, what is to be done about it, and who did it. */
export interface News {
  readonly events: readonly NewEvent[];
  readonly tasks: readonly Task[];
  readonly audit?: readonly AuditEntry[];
}

/** The story of each order. */
export interface EventStory {
  /** Writes down what has happened, what is to be done about it and who did it, all or nothing. */
  recordNews(news: News): Promise<void>;
  /** The events of an order, oldest first. */
  listEvents(orderId: string): Promise<readonly LedgerEvent[]>;
  findEvent(orderId: string, eventId: string): Promise<LedgerEvent | null>;
  /**
   * Keeps what an event is told with, under the next version of its order, unless it has a payload; gives back what is kept. `write` is
   * handed the version. Rejects where there is no such event.
   */
  keepPayload(orderId: string, eventId: string, write: (version: number) => string): Promise<LedgerEvent>;
  /** Keeps what came of sending an event. Rejects where there is no such event. */
  keepDelivery(orderId: string, eventId: string, delivery: EventDelivery): Promise<void>;
}
