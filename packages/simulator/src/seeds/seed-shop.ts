import { cancelOrder } from '../orders/cancel-order.ts';
import type { CustomerRecord, OrderRecord } from '../orders/order-record.ts';
import { createPlatformState } from '../platform/platform-state.ts';
import { toInstant } from '../shop/instant.ts';
import type { ShopState } from '../shop/shop-state.ts';
import { buildOrder } from './build-order.ts';
import { NORDLYS } from './nordlys.ts';
import { FIRST_NUMBER } from './order-seed.ts';
import { schedule } from './schedule.ts';
import type { ShopSeed } from './shop-seed.ts';

const ROOM_FOR_ORDERS = 100;

/**
 * Opens a shop whose orders are all of an age relative to `now`.
 *
 * The same instant gives the same shop to the byte. Order names are always the same (`#1001` to `#1022` in Nordlys), but
 * ids derive from the instant, so that a shop seeded later never has an order under an id that an earlier one used.
 *
 * @param seed - Default: Nordlys, with an order in every state that matters.
 * @throws Error when an order names a variant, a shipping rate or a currency that the shop does not have.
 */
export function seedShop(now: Date, { orders: orderSeeds, ...goods }: ShopSeed = NORDLYS): ShopState {
  const { shop } = goods;
  const firstId = now.getTime() * ROOM_FOR_ORDERS;
  const lastNumber = orderSeeds.at(-1)?.number ?? FIRST_NUMBER;
  let nextId = firstId + Math.max(ROOM_FOR_ORDERS, lastNumber - FIRST_NUMBER + 1);
  const customers = new Map<string, CustomerRecord>();
  const orders = orderSeeds.map((seed): OrderRecord => {
    const order = buildOrder(seed, {
      ...goods,
      now,
      orderId: firstId + seed.number - FIRST_NUMBER,
      nextId: () => nextId++,
      customers,
    });
    if (seed.cancelled !== undefined) {
      const at = schedule(seed, now, shop.ianaTimezone).past(seed.cancelled, shop.ianaTimezone);
      cancelOrder(
        order,
        { reason: seed.cancelled.reason, refund: 'original', restockInto: null },
        { at: toInstant(at), nextId: () => nextId++ },
      );
    }
    return order;
  });
  // Of its own, through and through: whatever becomes of this shop is written into it, and into no other.
  return structuredClone({
    version: 2,
    seededAt: toInstant(now),
    nextId,
    shop,
    products: goods.products,
    orders,
    editSessions: [],
    jobs: [],
    idempotentAnswers: [],
    metafields: [],
    platform: createPlatformState(),
  });
}
