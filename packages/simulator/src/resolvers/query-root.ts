import { GraphQLError } from 'graphql';

import type { OrderRecord } from '../orders/order-record.ts';
import { parseGid, toGid } from '../shop/gid.ts';
import { resolveConnection } from './connection.ts';
import { notModelled } from './not-modelled.ts';
import { resolveOrder } from './order.ts';
import { readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

export function resolveQueryRoot(world: World): Resolved {
  const { shop, orders } = world.state;
  return {
    order: (args: Args) => {
      const order = findOrder(orders, readString(args, 'id') ?? '');
      return order === undefined ? null : resolveOrder(order, world);
    },
    orders: (args: Args) => {
      if (readString(args, 'savedSearchId') !== null) throw notModelled('QueryRoot.orders(savedSearchId:)');
      const found = searchOrders(orders, readString(args, 'query'));
      return resolveConnection(sortOrders(found, readString(args, 'sortKey')), args, (order) =>
        resolveOrder(order, world),
      );
    },
    node: (args: Args) => {
      const id = readString(args, 'id') ?? '';
      const type = parseGid(id)?.type;
      if (type !== 'Order') throw notModelled(`QueryRoot.node(id:) for ${type ?? 'this id'}`);
      const order = findOrder(orders, id);
      return order === undefined ? null : resolveOrder(order, world);
    },
    shop: {
      id: toGid('Shop', shop.id),
      name: shop.name,
      myshopifyDomain: shop.myshopifyDomain,
      url: `https://${shop.myshopifyDomain}`,
      currencyCode: shop.currencyCode,
      ianaTimezone: shop.ianaTimezone,
    },
  };
}

/** @throws GraphQLError with Shopify's words when the id is one of another type. */
function findOrder(orders: readonly OrderRecord[], gid: string): OrderRecord | undefined {
  const parsed = parseGid(gid);
  if (parsed?.type !== 'Order') {
    throw new GraphQLError(`Invalid id: ${gid}`, { extensions: { code: 'RESOURCE_NOT_FOUND' } });
  }
  return orders.find((order) => order.id === parsed.id);
}

function searchOrders(orders: readonly OrderRecord[], query: string | null): readonly OrderRecord[] {
  if (query === null || query.trim() === '') return orders;
  const [, field, quoted, bare] = /^(name|id):(?:["']([^"']*)["']|(\S+))$/.exec(query.trim()) ?? [];
  const wanted = quoted ?? bare;
  if (field === undefined || wanted === undefined)
    throw notModelled(`QueryRoot.orders(query:) other than name: and id:`);
  if (field === 'id') return orders.filter((order) => String(order.id) === wanted);
  // Shopify's search finds #1001 under 1001 too.
  return orders.filter((order) => order.name === wanted || order.name === `#${wanted}`);
}

function sortOrders(orders: readonly OrderRecord[], sortKey: string | null): readonly OrderRecord[] {
  switch (sortKey) {
    case 'PROCESSED_AT':
    case 'CREATED_AT':
      return orders.toSorted(
        (one, other) => one.createdAt.localeCompare(other.createdAt) || one.id - other.id,
      );
    case 'UPDATED_AT':
      return orders.toSorted(
        (one, other) => one.updatedAt.localeCompare(other.updatedAt) || one.id - other.id,
      );
    case null:
    case 'ID':
    case 'ORDER_NUMBER':
      return orders.toSorted((one, other) => one.id - other.id);
    default:
      throw notModelled(`QueryRoot.orders(sortKey: ${sortKey})`);
  }
}
