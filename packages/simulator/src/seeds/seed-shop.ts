import { cancelOrder } from '../orders/cancel-order.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { toInstant } from '../shop/instant.ts';
import type { ShopRecord, ShopState } from '../shop/shop-state.ts';
import { buildOrder } from './build-order.ts';
import { CATALOGUE } from './catalogue.ts';
import type { OrderSeed } from './order-seed.ts';
import { ORDERS_ABROAD } from './orders/abroad.ts';
import { ORDERS_ARRIVED } from './orders/arrived.ts';
import { FRESH_ORDERS } from './orders/fresh.ts';
import { STOPPED_ORDERS } from './orders/stopped.ts';
import { ORDERS_UNDERWAY } from './orders/underway.ts';
import { schedule } from './schedule.ts';

const SHOP: ShopRecord = {
  id: 71_204_118_532,
  name: 'Nordlys',
  myshopifyDomain: 'nordlys.myshopify.com',
  currencyCode: 'EUR',
  ianaTimezone: 'Europe/Berlin',
  location: {
    name: 'Werkstatt Wedding',
    address1: 'Gerichtstraße 35',
    zip: '13347',
    city: 'Berlin',
    countryCode: 'DE',
  },
};

const ORDERS: readonly OrderSeed[] = [
  ...FRESH_ORDERS,
  ...ORDERS_UNDERWAY,
  ...ORDERS_ARRIVED,
  ...STOPPED_ORDERS,
  ...ORDERS_ABROAD,
].toSorted((one, other) => one.number - other.number);

const FIRST_NUMBER = 1000;
const ROOM_FOR_ORDERS = 100;

/**
 * Opens the shop Nordlys with an order in every state that matters, all of an age relative to `now`.
 *
 * The same instant gives the same shop to the byte. Order names are always `#1001` to `#1022`, but ids derive from the
 * instant, so that a shop seeded later never has an order under an id that an earlier one used.
 */
export function seedShop(now: Date): ShopState {
  const firstId = now.getTime() * ROOM_FOR_ORDERS;
  let nextId = firstId + ROOM_FOR_ORDERS;
  const orders = ORDERS.map((seed): OrderRecord => {
    const order = buildOrder(seed, {
      now,
      shop: SHOP,
      orderId: firstId + seed.number - FIRST_NUMBER,
      nextId: () => nextId++,
    });
    if (seed.cancelled !== undefined) {
      const at = schedule(seed, now, SHOP.ianaTimezone).past(seed.cancelled, SHOP.ianaTimezone);
      cancelOrder(order, seed.cancelled.reason, toInstant(at));
    }
    return order;
  });
  return { version: 1, seededAt: toInstant(now), nextId, shop: SHOP, products: CATALOGUE, orders };
}
