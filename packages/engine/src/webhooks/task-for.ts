import type { Task, TaskKind } from '../ledger/task.ts';

/** What a webhook is about. It is not believed anything else: what has become of it, Shopify is asked (rule N5). */
export type WebhookSubject =
  | { readonly kind: 'order'; readonly orderId: string }
  | { readonly kind: 'fulfillment-order'; readonly fulfillmentOrderId: string }
  | { readonly kind: 'access' };

/** What is to be done about a webhook. */
export function taskFor(subject: WebhookSubject, dueAt: string): Task {
  switch (subject.kind) {
    case 'order':
      return lookTask(subject.orderId, dueAt);
    case 'fulfillment-order':
      return taskOf('find-order', '', subject.fulfillmentOrderId, dueAt);
    case 'access':
      return taskOf('check-access', '', '', dueAt);
  }
}

/** The task that looks at an order because something may have become of it. */
export function lookTask(orderId: string, dueAt: string): Task {
  return taskOf('look', orderId, '', dueAt);
}

function taskOf(kind: TaskKind, orderId: string, subject: string, dueAt: string): Task {
  return { orderId, kind, subject, dueAt, attempts: 0, note: null };
}
