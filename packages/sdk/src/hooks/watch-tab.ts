import type { Clock } from '../clock.ts';
import type { EditListModel } from '../models/edit-list.ts';
import type { OrderModel } from '../models/order.ts';

/** An order is old after this long; it is read again when the shopper comes back to the page. In milliseconds. */
const STALE_AFTER_MS = 5 * 60_000;

/**
 * Reads again what is shown when the shopper comes back: to the tab, from paying, or online. Does nothing where there is no document. Gives back
 * what stops it.
 */
export function watchTab(
  { order, edits }: { readonly order: OrderModel; readonly edits: EditListModel },
  clock: Clock,
): () => void {
  if (typeof document === 'undefined') return () => {};
  const listening = new AbortController();
  let readAt = clock.now();
  const refresh = () => {
    readAt = clock.now();
    void order.refresh();
    if (edits.edits.peek()) void edits.refresh();
  };
  const look = () => {
    if (document.hidden) return;
    if (clock.now() - readAt > STALE_AFTER_MS) refresh();
    else if (edits.edits.peek()) void edits.refresh();
  };
  document.addEventListener('visibilitychange', look, listening);
  addEventListener('pageshow', ({ persisted }) => persisted && look(), listening);
  addEventListener('online', refresh, listening);
  return () => listening.abort();
}
