import type { Client } from '../client.ts';
import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { createEditListModel } from '../models/edit-list.ts';
import type { EditListModel } from '../models/edit-list.ts';
import { createOrderModel } from '../models/order.ts';
import type { OrderModel } from '../models/order.ts';
import { watchClosings } from '../models/watch-closings.ts';
import type { Order } from '../types.ts';
import { beginWith } from './known-order.ts';
import { watchTab } from './watch-tab.ts';

/** What an {@link OrderPage} is opened with. */
export interface OrderPageOptions {
  /** Asks the API about the order. */
  readonly client: Client;
  /** The order, where the server has read it already. */
  readonly order?: Order | null | undefined;
  /** The time. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
}

/** What all hooks below one provider share. */
export interface OrderPage {
  readonly client: Client;
  readonly clock: Clock;
  /** The order, read once for all of them. Another model after everybody has left. */
  readonly order: OrderModel;
  /** The edits of the order, read once somebody needs them. Another model after everybody has left. */
  readonly edits: EditListModel;
  /** Says that somebody is there: the first one has the order read. Gives back what says that they left. */
  join(): () => void;
}

const isVisible = () => globalThis.document?.hidden !== true;

/** Makes an {@link OrderPage}, which does nothing before somebody joins it, so that it can be made while rendering. */
export function openOrderPage({
  client,
  order: given = null,
  clock = systemClock,
}: OrderPageOptions): OrderPage {
  let models = createModels(given);
  let users = 0;
  let stop: (() => void) | undefined;
  let wasLeft = false;

  function createModels(known: Order | null) {
    const order = beginWith(known, createOrderModel(client));
    return { order, edits: createEditListModel({ client, order, clock, isVisible }) };
  }

  function start(): () => void {
    const { order, edits } = models;
    const stopWatching = [watchClosings(order, clock), watchTab(models, clock)];
    void (wasLeft ? order.refresh() : order.load());
    return () => {
      for (const each of stopWatching) each();
      order.dispose();
      edits.dispose();
    };
  }

  function closeIfEmpty(): void {
    if (users > 0 || !stop) return;
    stop();
    stop = undefined;
    wasLeft = true;
    models = createModels(models.order.order.peek());
  }

  return {
    client,
    clock,
    get order() {
      return models.order;
    },
    get edits() {
      return models.edits;
    },
    join() {
      users++;
      stop ??= start();
      return () => {
        users--;
        // Who only moves, or is mounted twice by StrictMode, is back by then.
        queueMicrotask(closeIfEmpty);
      };
    },
  };
}

/** The page that a component is on. Throws where no provider is around it. */
export function findPage(page: OrderPage | null): OrderPage {
  if (!page) throw new Error('Amend: this hook works below an <OrderProvider> only.');
  return page;
}
