import type { OrderRecord } from '../orders/order-record.ts';
import { findProduct, findVariant } from '../shop/find-product.ts';
import { parseGid } from '../shop/gid.ts';
import { notModelled } from './not-modelled.ts';
import type { World } from './world.ts';

const OWNER_TYPES: Readonly<Record<string, string>> = {
  Customer: 'CUSTOMER',
  Order: 'ORDER',
  Product: 'PRODUCT',
  ProductVariant: 'PRODUCTVARIANT',
  Shop: 'SHOP',
};

/**
 * `MetafieldOwnerType` of an owner.
 *
 * @throws GraphQLError with code NOT_MODELLED for what has no custom fields here.
 */
export function readOwnerType(ownerId: string): string {
  const type = OWNER_TYPES[parseGid(ownerId)?.type ?? ''];
  if (type === undefined)
    throw notModelled('Metafields of anything but orders, customers, products, variants and the shop');
  return type;
}

/** Whether there is such a thing to have custom fields. */
export function isOwner(ownerId: string, { state }: World): boolean {
  const { type, id } = parseGid(ownerId) ?? { type: '', id: 0 };
  if (type === 'Product') return findProduct(state, id) !== null;
  if (type === 'ProductVariant') return findVariant(state, id) !== null;
  if (type === 'Shop') return state.shop.id === id;
  if (type === 'Customer') return state.orders.some(({ customer }) => customer.id === id);
  return findOwningOrder(ownerId, state) !== undefined;
}

/** The order, if it is one, that has custom fields. */
export function findOwningOrder(ownerId: string, { orders }: World['state']): OrderRecord | undefined {
  const parsed = parseGid(ownerId);
  return parsed?.type === 'Order' ? orders.find(({ id }) => id === parsed.id) : undefined;
}
