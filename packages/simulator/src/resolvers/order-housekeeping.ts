import { openBooks } from '../books/open-books.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { tidyTags } from '../orders/update-order.ts';
import { toGid } from '../shop/gid.ts';
import { toInstant } from '../shop/instant.ts';
import { formatDecimal } from '../shop/money.ts';
import { findOrder, UNKNOWN_ORDER } from './find-order.ts';
import { notModelled } from './not-modelled.ts';
import { resolveOrder } from './order.ts';
import { readObject, readString, type Args, type Resolved } from './resolved.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

/** What a merchant's app does to an order as a whole: archive it, ask for payment, tag it. */
export function resolveOrderHousekeeping(world: World): Resolved {
  return {
    orderClose: (args: Args) => close(readObject(args['input']), world),
    orderOpen: (args: Args) => reopen(readObject(args['input']), world),
    orderInvoiceSend: (args: Args) => sendInvoice(args, world),
    tagsAdd: (args: Args) => tag(args, world, (old, given) => tidyTags([...old, ...given])),
    tagsRemove: (args: Args) =>
      tag(args, world, (old, given) => {
        const gone = new Set(given.map((each) => each.trim().toLowerCase()));
        return old.filter((each) => !gone.has(each.toLowerCase()));
      }),
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

function tag(
  args: Args,
  world: World,
  change: (old: readonly string[], given: readonly string[]) => readonly string[],
): Resolved {
  const gid = readString(args, 'id') ?? '';
  const order = world.state.orders.find((each) => toGid('Order', each.id) === gid);
  if (!gid.includes('/Order/')) throw notModelled('Tags of anything but orders');
  if (order === undefined) {
    return answerRefused([{ field: ['id'], message: UNKNOWN_ORDER }], { node: null }, world);
  }
  // One string may hold several, with commas between them.
  const given = (Array.isArray(args['tags']) ? args['tags'] : []).flatMap((each) => String(each).split(','));
  const tags = change(order.tags, given);
  if (tags.join() !== order.tags.join()) {
    order.tags = tags;
    world.noteChange(order, 'changed the tags');
  }
  return { node: () => resolveOrder(order, world), userErrors: [] };
}

function refuseUnknown(world: World): Resolved {
  return answerRefused([{ field: ['id'], message: UNKNOWN_ORDER }], { order: null }, world);
}
