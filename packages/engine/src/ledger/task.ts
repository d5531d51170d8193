/**
 * What can be left to do about an order: settle its money, look at it because Shopify said that it changed, hold it while it may be changed (the subject is the
 * edit that added something, or empty where the order has arrived) and let it go, leave a link to it for the shop's mails, tag it in Shopify, tell the merchant's systems or its shopper of an event (the
 * subject is its id), and decline an edit that the shop never decided about (the subject is its id). Not about any one order: find the order of a fulfilment
 * order, see whether Shopify still lets the app
 * in, and answer somebody who looks for their order, and forget an hour later that they did (the subject is the lookup's key). What the law asks, also after
 * that: erase the personal data of an order, and everything of the shop.
 */
export const TASK_KINDS = [
  'settle',
  'look',
  'hold-window',
  'release-window',
  'leave-link',
  'tag-order',
  'send-event',
  'send-mail',
  'decline-late',
  'find-order',
  'check-access',
  'answer-lookup',
  'erase-order',
  'erase-shop',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** What is done also for a shop that has taken the app off. */
export const ERASING_TASKS: readonly TaskKind[] = ['erase-order', 'erase-shop'];

/** Something to be done at an instant or later, at least once. An order has one task of a kind about a subject. */
export interface Task {
  readonly orderId: string;
  readonly kind: TaskKind;
  /** What of the order it is about, such as the id of an event; empty for the order itself. */
  readonly subject: string;
  /** An ISO 8601 instant. */
  readonly dueAt: string;
  /** How often it was tried and has to be tried again. */
  readonly attempts: number;
  /** What came of the last try, without personal data. */
  readonly note: string | null;
}

/** A task as the ledger has it; `revision` tells it from the same task put down anew. */
export interface KeptTask extends Task {
  readonly revision: number;
}

/** What is still to be done, order by order. */
export interface TaskList {
  /** Puts a task down, in place of the one there was of its order, kind and subject. */
  putTask(task: Task): Promise<void>;
  /** The tasks whose time has come at an instant, those that have waited longest first; at most `limit` of them. Default: of all kinds. */
  listDueTasks(at: string, limit: number, kinds?: readonly TaskKind[]): Promise<readonly KeptTask[]>;
  /** The tasks of an order, the next first. */
  listTasks(orderId: string): Promise<readonly KeptTask[]>;
  /** When the next task is due; `null` where none is left. Default: of all kinds. */
  nextTaskAt(kinds?: readonly TaskKind[]): Promise<string | null>;
  /** Puts a task off, unless it was put down anew meanwhile. */
  putTaskOff(task: KeptTask, next: Pick<Task, 'dueAt' | 'attempts' | 'note'>): Promise<void>;
  /** Strikes a task off, unless it was put down anew meanwhile. */
  endTask(task: KeptTask): Promise<void>;
}
