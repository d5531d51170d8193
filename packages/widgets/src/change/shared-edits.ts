import { createEditListModel, createEditListRead, watchClosings } from '@amend/sdk/light';
import type { EditListModel, OrderModel } from '@amend/sdk/light';

import type { WidgetContext } from '../widget.ts';

/** What the widgets of a page share that change something: the edits that were made. */
export interface SharedEdits {
  readonly edits: EditListModel;
  /** Says that a widget no longer needs them; the last one turns off the light. */
  readonly leave: () => void;
}

const pages = new WeakMap<OrderModel, SharedEdits & { readonly join: () => void }>();

/** Joins those who change the same order, and starts reading its edits with the first of them. */
export function joinEdits(context: Pick<WidgetContext<unknown>, 'order' | 'connection'>): SharedEdits {
  const page = pages.get(context.order) ?? openEdits(context);
  pages.set(context.order, page);
  page.join();
  return page;
}

function openEdits({ order, connection }: Pick<WidgetContext<unknown>, 'order' | 'connection'>) {
  const edits = createEditListModel({
    client: createEditListRead(connection),
    order,
    isVisible: () => !document.hidden,
  });
  const listening = new AbortController();
  let users = 0;
  const look = () => document.hidden || void edits.refresh();
  // Paying and coming back: to a tab that stayed open, or to a page that the browser kept.
  document.addEventListener('visibilitychange', look, listening);
  addEventListener('pageshow', ({ persisted }) => persisted && look(), listening);
  addEventListener('online', look, listening);
  const stopWatching = watchClosings(order);
  void edits.load();
  return {
    edits,
    join: () => void users++,
    leave() {
      if (--users > 0) return;
      listening.abort();
      stopWatching();
      edits.dispose();
      pages.delete(order);
    },
  };
}
