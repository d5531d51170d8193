import type { EventType } from '@amend/contract';

import type { LedgerEdit } from '../ledger.ts';
import type { News } from '../ledger/event.ts';
import type { Task, TaskKind } from '../ledger/task.ts';
import { isMailed } from '../mail/mail-kinds.ts';
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
  // Tagged first, so that the order is told of with its tags.
  return { events, tasks: [...tasks, ...tagging, ...sending, ...mailing] };
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
