import { openBooks } from '../books/open-books.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { scramble } from '../shop/scramble.ts';
import { leftToPay } from './transact.ts';

/** What whoever pays an order has to know. */
export function readPaymentSecret({ id }: Pick<OrderRecord, 'id'>): string {
  return scramble(id + 3, '0123456789abcdef', 32);
}

/** The page on which the rest of an order is paid; `null` when nothing is owed on it, or it was cancelled. */
export function buildPaymentUrl(order: OrderRecord, origin: string, shopId: number): string | null {
  const owed = leftToPay(openBooks(order).outstanding, order);
  if (order.cancelledAt !== null || owed.presentment === 0) return null;
  return `${origin}/${shopId}/order_payment/${order.id}?secret=${readPaymentSecret(order)}`;
}
