import type { OrderRecord } from '../orders/order-record.ts';
import { toGid } from '../shop/gid.ts';
import { resolveMetafieldFields } from './metafields.ts';
import type { Resolved } from './resolved.ts';
import type { World } from './world.ts';

export function resolveCustomer({ customer, email }: OrderRecord, world: World): Resolved {
  const { state } = world;
  const made = state.orders.filter((each) => each.customer.id === customer.id).length;
  return {
    __typename: 'Customer',
    id: toGid('Customer', customer.id),
    legacyResourceId: String(customer.id),
    firstName: customer.firstName,
    lastName: customer.lastName,
    displayName: `${customer.firstName} ${customer.lastName}`,
    locale: customer.locale,
    email,
    tags: customer.tags ?? [],
    numberOfOrders: String((customer.earlierOrders ?? 0) + made),
    ...resolveMetafieldFields(toGid('Customer', customer.id), world),
  };
}
