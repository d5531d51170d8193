import { batch, effect, signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import type { EditReads } from '../client.ts';
import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { OrderProblem } from '../order-problem.ts';
import type { ChangeKind, Edit } from '../types.ts';
import { isWaiting, tellNews } from './edit-news.ts';
import type { EditNews } from './edit-news.ts';
import type { OrderModel, OrderStatus } from './order.ts';

/** The edits of an order behind all widgets of a page that change something: read once for all of them. */
export interface EditListModel {
  /** The edits, the oldest first, or `null` before they are known. A failed refresh keeps them. */
  readonly edits: ReadonlySignal<readonly Edit[] | null>;
  /** Whether there is something to show. */
  readonly status: ReadonlySignal<OrderStatus>;
  /** Why the latest read failed, or `null`. */
  readonly problem: ReadonlySignal<OrderProblem | null>;
  /** What the shopper should know of the edits of some kinds: of the latest that is news; `null` where there is nothing to know. Read it as a signal. */
  newsOf(...kinds: readonly ChangeKind[]): EditNews | null;
  /** Reads the edits unless they are there or on their way. Never rejects: see `problem`. */
  load(): Promise<void>;
  /** Reads the edits again. Never rejects: see `problem`. */
  refresh(): Promise<void>;
  /** Adds an edit that was accepted just now, or what has become of one, and reads them all again. */
  add(edit: Edit): void;
  /** Cancels what is under way; nothing changes afterwards. */
  dispose(): void;
}

/** What an {@link EditListModel} works with. */
export interface EditListOptions {
  /** Reads the edits. */
  readonly client: Pick<EditReads, 'listEdits'>;
  /** The order, which is read again where an edit went on by itself. */
  readonly order: Pick<OrderModel, 'refresh'>;
  /** Whether anybody is looking; while nobody is, nothing is asked for. Default: always. */
  readonly isVisible?: (() => boolean) | undefined;
  /** The time. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
}

/** How long until what waits is looked at again: payments and decisions arrive by themselves. In milliseconds. */
const LOOK_AGAIN_MS = 30_000;

/** Makes an {@link EditListModel}; reads nothing before `load` is called. */
export function createEditListModel({
  client,
  order,
  isVisible = () => true,
  clock = systemClock,
}: EditListOptions): EditListModel {
  const edits = signal<readonly Edit[] | null>(null);
  const status = signal<OrderStatus>('loading');
  const problem = signal<OrderProblem | null>(null);
  /** Counts the looks, so that the timer is set anew after one that found nothing or failed. */
  const looks = signal(0);
  /** The edits that waited when this page saw them, and what they became is told. */
  const watched = new Set<string>();
  const disposal = new AbortController();
  let reads = 0;
  let newestAnswer = 0;
  let loading: Promise<void> | undefined;

  const stopLooking = effect(() => {
    return looks.value >= 0 && edits.value?.some(isWaiting)
      ? clock.after(LOOK_AGAIN_MS, () => void (isVisible() ? read() : looks.value++))
      : undefined;
  });
  disposal.signal.addEventListener('abort', stopLooking);

  function isNews(read: number): boolean {
    if (disposal.signal.aborted || read < newestAnswer) return false;
    newestAnswer = read;
    return true;
  }

  async function read(): Promise<void> {
    const number = ++reads;
    if (!edits.peek()) status.value = 'loading';
    try {
      const answer = await client.listEdits({ signal: disposal.signal });
      if (isNews(number)) show(answer, null);
    } catch (error) {
      if (disposal.signal.aborted) return;
      if (!(error instanceof OrderProblem)) throw error;
      if (isNews(number)) show(edits.peek(), error);
    }
  }

  function show(newest: readonly Edit[] | null, failure: OrderProblem | null): void {
    const known = edits.peek();
    for (const edit of newest ?? []) if (isWaiting(edit)) watched.add(edit.id);
    batch(() => {
      edits.value = newest;
      problem.value = failure;
      status.value = newest ? 'ready' : 'failed';
      looks.value = looks.peek() + 1;
    });
    if (known && newest && newest !== known && describe(newest) !== describe(known)) void order.refresh();
  }

  return {
    edits,
    status,
    problem,
    newsOf: (...kinds) =>
      tellNews(edits.value ?? [], watched, clock.now()).find(({ edit }) =>
        edit.effects.some(({ kind }) => kinds.includes(kind)),
      ) ?? null,
    load() {
      if (edits.peek()) return Promise.resolve();
      loading ??= read().finally(() => (loading = undefined));
      return loading;
    },
    refresh: read,
    add(edit) {
      // What was asked for before it knows nothing of it.
      newestAnswer = ++reads;
      if (isWaiting(edit)) watched.add(edit.id);
      edits.value = [...(edits.peek() ?? []).filter(({ id }) => id !== edit.id), edit];
      status.value = 'ready';
      void read();
    },
    dispose: () => disposal.abort(),
  };
}

/** Where each edit stands: what differs is a reason to look at the order again. */
function describe(edits: readonly Edit[]): string {
  return edits.map(({ id, status, settlement }) => [id, status, settlement.state]).join();
}
