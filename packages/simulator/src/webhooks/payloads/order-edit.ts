import type { OrderRecord } from '../../orders/order-record.ts';
import type { OrderEditEvent } from '../emit.ts';
import { writeTime, type Reader } from './reader.ts';

/** `orders/edited` does not carry the order, only what was added and taken away. */
export function writeOrderEdit(
  edit: OrderEditEvent,
  order: OrderRecord,
  { app, state: { shop } }: Reader,
): object {
  return {
    order_edit: {
      id: edit.id,
      app_id: app.id,
      created_at: writeTime(edit.createdAt, shop),
      notify_customer: edit.notifyCustomer,
      order_id: order.id,
      staff_note: edit.staffNote ?? '',
      user_id: null,
      line_items: edit.lineItems,
      discounts: { line_item: edit.discounts },
      shipping_lines: edit.shippingLines,
    },
  };
}
