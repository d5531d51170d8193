import { computed } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import type { Clock } from '../clock.ts';
import type { TabStorage } from '../models/declined-offers.ts';
import type { OrderPage } from './order-page.ts';
import { readModel } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** What a model of a hook is made of. */
export interface Sources extends Pick<OrderPage, 'client' | 'order' | 'edits'> {
  readonly clock: Clock;
  /** Whether its component is on the page; while it is only rendered, nothing is asked for. */
  readonly isMounted: boolean;
  /** Opens what the tab remembers; left out where it is the tab's own storage. */
  readonly openStorage?: () => TabStorage;
}

/** A model that was made for a component, and what takes it away again. */
export interface Started<Model> {
  readonly model: Model;
  readonly stop: () => void;
}

/** A model as React's `useSyncExternalStore` reads it: it lives from the first subscription to the end of the last one. */
export interface ModelStore<Model> {
  subscribe(notify: () => void): () => void;
  getSnapshot(): Snapshot<Model>;
  /** What server and browser agree on: nothing of it depends on the time, the time zone or the tab. */
  getServerSnapshot(): Snapshot<Model>;
}

const never = () => () => {};

/** Tells no time: dates are said as such, and nothing is today or in ten minutes. */
const TIMELESS: Clock = { now: () => 0, after: never };

const openNothing = (): TabStorage => ({ getItem: () => null, setItem() {} });

/**
 * Makes a {@link ModelStore} of a page. A component may be rendered and never mounted, so that its model is made once it is mounted; until then it is
 * shown one without timers.
 */
export function createModelStore<Model extends object>(
  page: OrderPage,
  start: (sources: Sources) => Started<Model>,
): ModelStore<Model> {
  let live: ReadonlySignal<Snapshot<Model>> | undefined;
  let last: Snapshot<Model> | undefined;
  let server: Snapshot<Model> | undefined;

  function gather(clock: Clock, isMounted = false): Sources {
    const { client, order, edits } = page;
    return { client, order, edits, clock, isMounted };
  }

  function sketch(sources: Sources): Snapshot<Model> {
    const { model, stop } = start(sources);
    const snapshot = readModel(model);
    stop();
    return snapshot;
  }

  return {
    subscribe(notify) {
      const leave = page.join();
      const { model, stop } = start(gather(page.clock, true));
      const snapshot = computed(() => readModel(model));
      live = snapshot;
      const unsubscribe = snapshot.subscribe(notify);
      return () => {
        unsubscribe();
        last = snapshot.peek();
        if (live === snapshot) live = undefined;
        stop();
        leave();
      };
    },
    getSnapshot: () =>
      live?.peek() ?? (last ??= sketch(gather({ now: () => page.clock.now(), after: never }))),
    getServerSnapshot: () => (server ??= sketch({ ...gather(TIMELESS), openStorage: openNothing })),
  };
}
