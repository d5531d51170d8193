import { batch, signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import type { OrderCalls } from '../client.ts';
import { OrderProblem } from '../order-problem.ts';
import type { Order } from '../types.ts';

/** `loading` until the first answer; `ready` once there is an order, for good; `failed` where there is none to show. */
export type OrderStatus = 'loading' | 'ready' | 'failed';

/** The order behind all widgets of a page: read once for all of them. */
export interface OrderModel {
  /** The newest order known, or `null` before there is one. A failed refresh keeps it. */
  readonly order: ReadonlySignal<Order | null>;
  /** Whether there is something to show. */
  readonly status: ReadonlySignal<OrderStatus>;
  /** Why the latest read failed, or `null`. */
  readonly problem: ReadonlySignal<OrderProblem | null>;
  /** Reads the order unless it is there or on its way. Never rejects: see `problem`. */
  load(): Promise<void>;
  /** Reads the order again. Never rejects: see `problem`. */
  refresh(): Promise<void>;
  /** Cancels what is under way; nothing changes afterwards. */
  dispose(): void;
}

/** Makes an {@link OrderModel}; reads nothing before `load` is called. */
export function createOrderModel(client: Pick<OrderCalls, 'readOrder'>): OrderModel {
  const order = signal<Order | null>(null);
  const status = signal<OrderStatus>('loading');
  const problem = signal<OrderProblem | null>(null);
  const cancellation = new AbortController();
  let reads = 0;
  let newestAnswer = 0;
  let loading: Promise<void> | undefined;

  // Answers may overtake each other: one that was asked for earlier than what is shown is old news.
  function isNews(read: number): boolean {
    if (cancellation.signal.aborted || read < newestAnswer) return false;
    newestAnswer = read;
    return true;
  }

  async function read(): Promise<void> {
    const number = ++reads;
    if (!order.peek()) status.value = 'loading';
    try {
      const answer = await client.readOrder({ signal: cancellation.signal });
      if (isNews(number)) show(answer, null);
    } catch (error) {
      if (cancellation.signal.aborted) return;
      if (!(error instanceof OrderProblem)) throw error;
      if (isNews(number)) show(order.peek(), error);
    }
  }

  function show(newest: Order | null, failure: OrderProblem | null): void {
    batch(() => {
      order.value = newest;
      problem.value = failure;
      status.value = newest ? 'ready' : 'failed';
    });
  }

  return {
    order,
    status,
    problem,
    load() {
      if (order.peek()) return Promise.resolve();
      loading ??= read().finally(() => (loading = undefined));
      return loading;
    },
    refresh: read,
    dispose: () => cancellation.abort(),
  };
}
