import type { ShopState } from '../shop/shop-state.ts';
import type { PostOffice } from './post-office.ts';
import { hasChanged, tellChanges } from './tell-changes.ts';

/**
 * Keeps what the orders are now, to tell afterwards what has become of them. Costs nothing while nobody listens.
 *
 * @returns A function to be called after the change; everything it tells is one event.
 */
export function watchOrders(
  readState: () => ShopState,
  office: Pick<PostOffice, 'hasReaders'>,
): (emit: ReturnType<PostOffice['openAction']>) => void {
  if (!office.hasReaders()) return () => {};
  const before = new Map(readState().orders.map((order) => [order.id, structuredClone(order)]));
  return (emit) => {
    for (const order of readState().orders) {
      const earlier = before.get(order.id) ?? null;
      if (earlier === null || hasChanged(earlier, order)) tellChanges(earlier, order, emit);
    }
  };
}
