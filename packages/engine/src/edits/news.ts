import type { AuditEvent, EventType } from '@amend/contract';

import { auditOf } from '../audit.ts';
import type { LedgerEdit } from '../ledger.ts';
import type { News } from '../ledger/event.ts';
import type { Task, TaskKind } from '../ledger/task.ts';
import { isMailed } from '../mail/mail-kinds.ts';
import { holdWindowTask } from '../webhooks/task-for.ts';
import type { Workshop } from '../workshop.ts';

/** What has happened to an edit, and what is to be done about it, to be written down with the step that brought it about. */
export function newsOf(
  { config, createId, now }: Pick<Workshop, 'config' | 'createId' | 'now'>,
  { id: editId, orderId }: Pick<LedgerEdit, 'id' | 'orderId'>,
  types: readonly EventType[],
  tasks: readonly Task[] = [],
): News {
  const at = now().toISOString();
  const events = types.map((type) => ({ id: createId(), orderId, editId, type, at }));
  const later = { orderId, dueAt: at, attempts: 0, note: null };
  const of = (kind: TaskKind, isWanted: (type: EventType) => boolean) =>
    events.filter(({ type }) => isWanted(type)).map(({ id }): Task => ({ ...later, kind, subject: id }));
  const sending = of('send-event', (type) => config.events?.types.includes(type) ?? false);
  const mailing = of('send-mail', (type) => config.mail !== undefined && isMailed(type));
  const isTagged = config.orderTags !== false && events.length > 0;
  const tagging: readonly Task[] = isTagged ? [{ ...later, kind: 'tag-order', subject: '' }] : [];
  const isHeld = config.holdWhileOpen !== undefined && types.some(movesItems);
  const holding = isHeld ? [holdWindowTask(orderId, editId, at)] : [];
  // Held and tagged first, so that the order is told of as it is then.
  return { events, tasks: [...tasks, ...holding, ...tagging, ...sending, ...mailing] };
}

/** The same news, with who it was that brought an edit to its status, or to the `event`. */
export function audited(workshop: Workshop, edit: LedgerEdit, news?: News, event?: AuditEvent): News {
  return { ...(news ?? { events: [], tasks: [] }), audit: [auditOf(workshop, edit, event)] };
}

/** What may have put items into new fulfilment orders (rule H8). */
function movesItems(type: EventType): boolean {
  return type === 'edit.committed' || type === 'edit.reverted';
}

/** What has happened to an order and not to one of its edits, and that the merchant's systems are to be told of it. */
export function orderNews(
  { config, createId, now }: Pick<Workshop, 'config' | 'createId' | 'now'>,
  orderId: string,
  type: EventType,
): News {
  const at = now().toISOString();
  const id = createId();
  const isTold = config.events?.types.includes(type) ?? false;
  const telling = { orderId, kind: 'send-event', subject: id, dueAt: at, attempts: 0, note: null } as const;
  return { events: [{ id, orderId, editId: null, type, at }], tasks: isTold ? [telling] : [] };
}

/** The task that settles the money of an order, now or at an instant. */
export function settleTask({ now }: Pick<Workshop, 'now'>, orderId: string, dueAt?: string): Task {
  return {
    orderId,
    kind: 'settle',
    subject: '',
    dueAt: dueAt ?? now().toISOString(),
    attempts: 0,
    note: null,
  };
}
