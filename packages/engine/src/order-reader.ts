import { LRUCache } from 'lru-cache';

import type { OrderFacts } from './order-facts.ts';
import { readOrder } from './shopify/read-order.ts';
import type { Workshop } from './workshop.ts';

/** Reads orders to be shown; equal reads at the same time are one call to Shopify. Edits never read through it. */
export interface OrderReader {
  read(orderId: string): Promise<OrderFacts | null>;
  /** Forgets an order that has just been edited. */
  forget(orderId: string): void;
}

/** A reader that shows an order again without asking Shopify for `cacheMs`. */
export function createOrderReader({ admin, now }: Workshop, cacheMs: number): OrderReader {
  // By size and not by `max`, for which the whole room would be made at once, in every object of an order.
  const reads = new LRUCache<
    string,
    { readonly facts: Promise<OrderFacts | null>; readonly readAtMs: number }
  >({ maxSize: 5000, sizeCalculation: () => 1 });
  return {
    read(orderId) {
      const known = reads.get(orderId);
      const readAtMs = now().getTime();
      if (known && readAtMs - known.readAtMs < cacheMs) return known.facts;
      const facts = readOrder(admin, orderId);
      const read = { facts, readAtMs };
      reads.set(orderId, read);
      const forgetUnlessFound = (found: OrderFacts | null) => {
        if (!found && reads.peek(orderId) === read) reads.delete(orderId);
      };
      facts.then(forgetUnlessFound, () => forgetUnlessFound(null));
      return facts;
    },
    forget(orderId) {
      reads.delete(orderId);
    },
  };
}
