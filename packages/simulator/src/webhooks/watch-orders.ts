import type { OrderRecord } from '../orders/order-record.ts';
import type { ShopState } from '../shop/shop-state.ts';
import type { PostOffice } from './post-office.ts';
import { tellChanges } from './tell-changes.ts';

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
  // Text is quicker to make than a copy, and only what has changed is read again.
  const before = new Map(readState().orders.map((order) => [order.id, writeOrder(order)]));
  return (emit) => {
    for (const order of readState().orders) {
      const earlier = before.get(order.id);
      if (earlier === writeOrder(order)) continue;
      tellChanges(earlier === undefined ? null : parseOrder(earlier, order), order, emit);
    }
  };
}

// The tags of who placed it are theirs: no order tells of them.
function writeOrder(order: OrderRecord): string {
  return JSON.stringify({ ...order, customer: null });
}

function parseOrder(text: string, { customer }: OrderRecord): OrderRecord {
  return { ...(JSON.parse(text) as OrderRecord), customer };
}
