import { openBooks } from '../books/open-books.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { toInstant } from '../shop/instant.ts';
import { formatDecimal } from '../shop/money.ts';
import { findOrder, UNKNOWN_ORDER } from './find-order.ts';
import { resolveOrder } from './order.ts';
import { readObject, readString, type Args, type Resolved } from './resolved.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

/** What a merchant's app does to an order as a whole: archive it, ask for payment. */
export function resolveOrderHousekeeping(world: World): Resolved {
  return {
    orderClose: (args: Args) => close(readObject(args['input']), world),
    orderOpen: (args: Args) => reopen(readObject(args['input']), world),
    orderInvoiceSend: (args: Args) => sendInvoice(args, world),
  };
}

function close(input: Args, world: World): Resolved {
  const order = findOrder(input, 'id', world);
  if (order === undefined) return refuseUnknown(world);
  if (order.closedAt === null) {
    order.closedAt = toInstant(world.now());
    world.noteChange(order, 'archived');
  }
  return { order: () => resolveOrder(order, world), userErrors: [] };
}

function reopen(input: Args, world: World): Resolved {
  const order = findOrder(input, 'id', world);
  if (order === undefined) return refuseUnknown(world);
  if (order.cancelledAt !== null) {
    const errors = [{ field: ['id'], message: 'Canceled orders cannot be reopened' }];
    return answerRefused(errors, { order: () => resolveOrder(order, world) }, world);
  }
  if (order.closedAt !== null) {
    order.closedAt = null;
    world.noteChange(order, 'opened again');
  }
  return { order: () => resolveOrder(order, world), userErrors: [] };
}

function sendInvoice(args: Args, world: World): Resolved {
  const code = 'ORDER_INVOICE_SEND_UNSUCCESSFUL';
  const order = findOrder(args, 'id', world);
  if (order === undefined) {
    return answerRefused([{ field: ['id'], message: UNKNOWN_ORDER, code }], { order: null }, world);
  }
  const to = readString(readObject(args['email']), 'to') ?? order.email;
  if (order.cancelledAt !== null || to === null) {
    const message = to === null ? 'There is no e-mail address to send it to' : 'The order was canceled';
    return answerRefused([{ field: ['id'], message, code }], { order: null }, world);
  }
  world.noteChange(order, `sent an invoice for ${tellOwed(order)}`);
  return { order: () => resolveOrder(order, world), userErrors: [] };
}

function tellOwed(order: OrderRecord): string {
  const { presentmentCurrencyCode: currency } = order;
  return `${formatDecimal(openBooks(order).outstanding.presentment, currency)} ${currency}`;
}

function refuseUnknown(world: World): Resolved {
  return answerRefused([{ field: ['id'], message: UNKNOWN_ORDER }], { order: null }, world);
}
