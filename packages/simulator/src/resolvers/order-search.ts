import type { OrderRecord } from '../orders/order-record.ts';
import { describePayment } from '../orders/statuses.ts';
import { notModelled } from './not-modelled.ts';
import { isLike, isOnSide, search, type Terms } from './search-terms.ts';

const ORDER_TERMS: Terms<OrderRecord> = {
  id: ({ id }, wanted) => String(id) === wanted,
  // Shopify's search finds #1001 under 1001 too.
  name: ({ name }, wanted) => name === wanted || name === `#${wanted}`,
  tag: ({ tags }, wanted) => tags.some((tag) => isLike(tag, wanted)),
  tag_not: ({ tags }, wanted) => !tags.some((tag) => isLike(tag, wanted)),
  sku: ({ lines }, wanted) => lines.some(({ sku }) => sku !== null && isLike(sku, wanted)),
  created_at: ({ createdAt }, wanted) => isOnSide(createdAt, wanted),
  processed_at: ({ createdAt }, wanted) => isOnSide(createdAt, wanted),
  updated_at: ({ updatedAt }, wanted) => isOnSide(updatedAt, wanted),
  financial_status: (order, wanted) => describePayment(order) === readStatus('financial_status', wanted),
  status: (order, wanted) => isOfStatus(order, wanted.toLowerCase()),
};

/** `orders(query:)`. @throws GraphQLError with code NOT_MODELLED for a term that is not played. */
export function searchOrders(orders: readonly OrderRecord[], query: string | null): readonly OrderRecord[] {
  return search(orders, query, ORDER_TERMS, 'orders');
}

function isOfStatus({ closedAt, cancelledAt }: OrderRecord, wanted: string): boolean {
  if (wanted === 'cancelled') return cancelledAt !== null;
  if (wanted === 'closed') return closedAt !== null && cancelledAt === null;
  if (wanted === 'not_closed') return closedAt === null;
  if (wanted === 'open') return closedAt === null && cancelledAt === null;
  throw notModelled(`QueryRoot.orders(query: "status:${wanted}")`);
}

const PAYMENT_STATUSES = [
  'AUTHORIZED',
  'PAID',
  'PARTIALLY_PAID',
  'PARTIALLY_REFUNDED',
  'PENDING',
  'REFUNDED',
  'VOIDED',
];

function readStatus(field: string, wanted: string): string {
  const status = wanted.toUpperCase();
  if (!PAYMENT_STATUSES.includes(status)) throw notModelled(`QueryRoot.orders(query: "${field}:${wanted}")`);
  return status;
}
