import type { Task, TaskKind } from '../ledger/task.ts';

/** What a webhook is about. It is not believed anything else: what has become of it, Shopify is asked (rule N5). */
export type WebhookSubject =
  | {
      readonly kind: 'order';
      readonly orderId: string;
      /** Whether it says that the order has just been placed. Default: false. */
      readonly isNew?: boolean | undefined;
    }
  | { readonly kind: 'fulfillment-order'; readonly fulfillmentOrderId: string }
  | { readonly kind: 'access' }
  | { readonly kind: 'data-request'; readonly requestId: string; readonly orderIds: readonly string[] }
  | { readonly kind: 'redact-orders'; readonly orderIds: readonly string[] }
  | { readonly kind: 'redact-shop' };

/** What the shop wants done about each new order. */
interface NewOrderWishes {
  /** It is held while it may be changed. */
  readonly isHeld: boolean;
  /** A link to it is left in it. */
  readonly isLinked: boolean;
}

/** What is to be done about a webhook. */
export function tasksFor(
  subject: WebhookSubject,
  dueAt: string,
  { isHeld, isLinked }: NewOrderWishes,
): readonly Task[] {
  switch (subject.kind) {
    case 'order': {
      const { orderId, isNew = false } = subject;
      const look = lookTask(orderId, dueAt);
      return [
        look,
        ...(isNew && isHeld ? [holdWindowTask(orderId, '', dueAt)] : []),
        ...(isNew && isLinked ? [taskOf('leave-link', orderId, '', dueAt)] : []),
      ];
    }
    case 'fulfillment-order':
      return [taskOf('find-order', '', subject.fulfillmentOrderId, dueAt)];
    case 'access':
      return [taskOf('check-access', '', '', dueAt)];
    case 'data-request':
      return [];
    case 'redact-orders':
      return subject.orderIds.map((orderId) => eraseOrderTask(orderId, dueAt));
    case 'redact-shop':
      return [taskOf('erase-shop', '', '', dueAt)];
  }
}

/** The task that holds an order which has arrived, or what an edit added to it. */
export function holdWindowTask(orderId: string, editId: string, dueAt: string): Task {
  return taskOf('hold-window', orderId, editId, dueAt);
}

/** The task that lets an order go which is held because it may be changed. */
export function releaseWindowTask(orderId: string, dueAt: string): Task {
  return taskOf('release-window', orderId, '', dueAt);
}

/** The task that erases the personal data of an order. */
export function eraseOrderTask(orderId: string, dueAt: string): Task {
  return taskOf('erase-order', orderId, '', dueAt);
}

/** The task that looks at an order because something may have become of it. */
export function lookTask(orderId: string, dueAt: string): Task {
  return taskOf('look', orderId, '', dueAt);
}

function taskOf(kind: TaskKind, orderId: string, subject: string, dueAt: string): Task {
  return { orderId, kind, subject, dueAt, attempts: 0, note: null };
}
