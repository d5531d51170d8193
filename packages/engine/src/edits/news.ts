import type { LedgerEdit } from '../ledger.ts';
import type { News } from '../ledger/event.ts';
import type { Task } from '../ledger/task.ts';
import { isMailed } from '../mail/mail-kinds.ts';
import type { Workshop } from '../workshop.ts';

/** What can be told of an edit. */
export type EditEventType =
  | 'edit.committed'
  | 'edit.payment_open'
  | 'edit.paid'
  | 'edit.refunded'
  | 'edit.settled'
  | 'edit.reverted';

/** What has happened to an edit, and what is to be done about it, to be written down with the step that brought it about. */
export function newsOf(
  { config, createId, now }: Pick<Workshop, 'config' | 'createId' | 'now'>,
  { id: editId, orderId }: Pick<LedgerEdit, 'id' | 'orderId'>,
  types: readonly EditEventType[],
  tasks: readonly Task[] = [],
): News {
  const at = now().toISOString();
  const events = types.map((type) => ({ id: createId(), orderId, editId, type, at }));
  const later = { orderId, dueAt: at, attempts: 0, note: null };
  const mailing = events
    .filter(({ type }) => config.mail !== undefined && isMailed(type))
    .map(({ id }): Task => ({ ...later, kind: 'send-mail', subject: id }));
  return { events, tasks: [...tasks, ...mailing] };
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
