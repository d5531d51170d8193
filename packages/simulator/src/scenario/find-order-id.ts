import { toGid } from '../shop/gid.ts';
import type { ShopState } from '../shop/shop-state.ts';

/**
 * The global id of an order that is called by its name (`#1001`); anything else is taken for an id.
 *
 * @throws Error when no order has the name.
 */
export function findOrderId(nameOrId: string, { orders }: Pick<ShopState, 'orders'>): string {
  if (!nameOrId.startsWith('#')) return nameOrId;
  const order = orders.find(({ name }) => name === nameOrId);
  if (order === undefined) throw new Error(`There is no order ${nameOrId}.`);
  return toGid('Order', order.id);
}
