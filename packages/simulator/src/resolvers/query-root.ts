import { GraphQLError } from 'graphql';

import type { OrderRecord } from '../orders/order-record.ts';
import { findProduct, findVariant } from '../shop/find-product.ts';
import { parseGid } from '../shop/gid.ts';
import { resolveAppInstallation } from './app-installation.ts';
import { resolveCatalogueQueries } from './catalogue-queries.ts';
import { resolveConnection } from './connection.ts';
import { resolveCustomer } from './customer.ts';
import { resolveFulfillmentQueries } from './fulfillment-queries.ts';
import { resolveInventoryItem } from './inventory-item.ts';
import { findJob, findJobResult } from './job.ts';
import { resolveLocationQueries } from './location.ts';
import { resolvePaymentStatus } from './mandate-payment.ts';
import { notModelled } from './not-modelled.ts';
import { resolveOrderEditSession } from './order-edit.ts';
import { searchOrders } from './order-search.ts';
import { resolveOrder } from './order.ts';
import { resolveProduct, resolveProductVariant } from './product.ts';
import { listReadableOrders } from './readable-orders.ts';
import { resolveRefund } from './refund.ts';
import { readId, readString, type Args, type Resolved } from './resolved.ts';
import { resolveReturnQueries } from './return-queries.ts';
import { resolveShop } from './shop.ts';
import { resolveWebhookQueries } from './webhook-subscription.ts';
import type { World } from './world.ts';

export function resolveQueryRoot(world: World): Resolved {
  const orders = listReadableOrders(world);
  return {
    ...resolveWebhookQueries(world),
    ...resolveCatalogueQueries(world),
    orderEditSession: (args: Args) => resolveOrderEditSession(args, world),
    currentAppInstallation: () => resolveAppInstallation(world),
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
    customer: (args: Args) => findCustomer(readId(args, 'id', ['Customer']), orders, world),
    node: (args: Args) => resolveNode(readString(args, 'id') ?? '', orders, world),
    nodes: (args: Args) => {
      const ids: readonly unknown[] = Array.isArray(args['ids']) ? args['ids'] : [];
      return ids.map((id) => resolveNode(String(id), orders, world));
    },
    job: (args: Args) => findJob(args, world),
    orderPaymentStatus: (args: Args) => resolvePaymentStatus(args, world),
    ...resolveLocationQueries(world),
    ...resolveFulfillmentQueries(orders, world),
    ...resolveReturnQueries(orders, world),
    refund: (args: Args) => {
      const id = readId(args, 'id', ['Refund']);
      const order = orders.find((each) => each.refunds.some((refund) => refund.id === id));
      const refund = order?.refunds.find((each) => each.id === id);
      if (order === undefined || refund === undefined) return null;
      return resolveRefund(refund, order, world, () => resolveOrder(order, world));
    },
    shop: () => resolveShop(world),
  };
}

function resolveNode(id: string, orders: readonly OrderRecord[], world: World): Resolved | null {
  const parsed = parseGid(id);
  switch (parsed?.type) {
    case 'Order': {
      const order = findOrder(orders, id);
      return order === undefined ? null : resolveOrder(order, world);
    }
    case 'Product': {
      const product = findProduct(world.state, parsed.id);
      return product === null ? null : resolveProduct(product, world);
    }
    case 'ProductVariant': {
      const found = findVariant(world.state, parsed.id);
      return found === null ? null : resolveProductVariant(found, world);
    }
    case 'InventoryItem': {
      const found = findVariant(world.state, parsed.id);
      return found === null
        ? null
        : resolveInventoryItem(found, world, () => resolveProductVariant(found, world));
    }
    case 'Customer':
      return findCustomer(parsed.id, orders, world);
    default:
      return findJobResult(id, world);
  }
}

/** A customer is known from their newest order. */
function findCustomer(id: number, orders: readonly OrderRecord[], world: World): Resolved | null {
  const newest = orders.findLast(({ customer }) => customer.id === id);
  return newest === undefined ? null : resolveCustomer(newest, world);
}

/** @throws GraphQLError with Shopify's words when the id is one of another type. */
function findOrder(orders: readonly OrderRecord[], gid: string): OrderRecord | undefined {
  const parsed = parseGid(gid);
  if (parsed?.type !== 'Order') {
    throw new GraphQLError(`Invalid id: ${gid}`, { extensions: { code: 'RESOURCE_NOT_FOUND' } });
  }
  return orders.find((order) => order.id === parsed.id);
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
