import {
  findFulfillmentOrder,
  type FoundFulfillmentOrder,
} from '../fulfillment-orders/find-fulfillment-order.ts';
import { isForPickup, markAsOpen, reportProgress, reschedule } from '../fulfillment-orders/progress.ts';
import { toInstant } from '../shop/instant.ts';
import { resolveFulfillmentOrder } from './fulfillment-order.ts';
import { readId, readObject, readString, type Args, type Resolved } from './resolved.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

/** When a fulfilment order is worked on, and how far it is. */
export function resolveFulfillmentOrderProgress(world: World): Resolved {
  return {
    fulfillmentOrderOpen: (args: Args) => open(args, world),
    fulfillmentOrderReschedule: (args: Args) => plan(args, world),
    fulfillmentOrderReportProgress: (args: Args) => report(args, world),
    fulfillmentOrdersSetFulfillmentDeadline: (args: Args) => setDeadline(args, world),
    fulfillmentOrderLineItemsPreparedForPickup: (args: Args) => prepare(readObject(args['input']), world),
  };
}

const NONE = { fulfillmentOrder: null };
const UNKNOWN = 'The fulfillment order could not be found.';
const NOT_FOUND = { field: ['id'], message: UNKNOWN, code: 'FULFILLMENT_ORDER_NOT_FOUND' };

function open(args: Args, world: World): Resolved {
  const found = find(args, 'id', world);
  if (found === null) return answerRefused([NOT_FOUND], NONE, world);
  if (!markAsOpen(found.fulfillmentOrder, toInstant(world.now()))) {
    return refuse('The fulfillment order is not in a state that can be marked as open.', world);
  }
  return answer(found, 'marked as open', world);
}

function plan(args: Args, world: World): Resolved {
  const found = find(args, 'id', world);
  if (found === null) return answerRefused([NOT_FOUND], NONE, world);
  const at = toInstant(world.now());
  const fulfillAt = readInstant(args, 'fulfillAt');
  if (fulfillAt <= at) {
    const message = 'The date and time must be in the future.';
    return answerRefused([{ field: ['fulfillAt'], message, code: null }], NONE, world);
  }
  const { fulfillmentOrder } = found;
  if (!reschedule(fulfillmentOrder, fulfillAt, at)) {
    return refuse('Only a scheduled fulfillment order can be rescheduled.', world);
  }
  world.emit('fulfillment_orders/rescheduled', { fulfillmentOrder, fulfillAt });
  return answer(found, `to be shipped from ${fulfillAt} on`, world);
}

function report(args: Args, world: World): Resolved {
  const found = find(args, 'id', world);
  if (found === null) return answerRefused([NOT_FOUND], NONE, world);
  if (!reportProgress(found.fulfillmentOrder, toInstant(world.now()))) {
    const code = 'FULFILLMENT_ORDER_STATUS_INVALID';
    return answerRefused(
      [{ field: ['id'], message: 'The fulfillment order status is invalid.', code }],
      NONE,
      world,
    );
  }
  const notes = readString(readObject(args['progressReport']), 'reasonNotes');
  return answer(found, notes === null ? 'being worked on' : `being worked on: ${notes}`, world);
}

// All of them, or none.
function setDeadline(args: Args, world: World): Resolved {
  const all = listIds(args['fulfillmentOrderIds'], world);
  if (all.includes(null)) {
    const code = 'FULFILLMENT_ORDERS_NOT_FOUND';
    const message = 'The fulfillment orders could not be found.';
    return answerRefused([{ field: ['fulfillmentOrderIds'], message, code }], { success: false }, world);
  }
  const deadline = readInstant(args, 'fulfillmentDeadline');
  for (const found of all) {
    if (found === null) continue;
    found.fulfillmentOrder.fulfillBy = deadline;
    found.fulfillmentOrder.updatedAt = toInstant(world.now());
    world.noteChange(found.order, `to be shipped by ${deadline}`);
  }
  return { success: true, userErrors: [] };
}

function prepare(input: Args, world: World): Resolved {
  const given = Array.isArray(input['lineItemsByFulfillmentOrder'])
    ? input['lineItemsByFulfillmentOrder'].map((each) => readObject(each)['fulfillmentOrderId'])
    : [];
  const all = listIds(given, world);
  const errors = all.flatMap((found, index) => {
    const field = ['input', 'lineItemsByFulfillmentOrder', String(index), 'fulfillmentOrderId'];
    if (found === null)
      return [
        { field, message: 'Invalid fulfillment order ID provided.', code: 'FULFILLMENT_ORDER_INVALID' },
      ];
    if (isForPickup(found.fulfillmentOrder, found.order)) return [];
    const message = 'The fulfillment order does not have any line items that can be prepared.';
    return [{ field, message, code: 'NO_LINE_ITEMS_TO_PREPARE_FOR_FULFILLMENT_ORDER' }];
  });
  if (errors.length > 0) return answerRefused(errors, {}, world);
  for (const found of all) {
    if (found === null) continue;
    reportProgress(found.fulfillmentOrder, toInstant(world.now()));
    world.noteChange(found.order, 'ready to be picked up');
  }
  return { userErrors: [] };
}

function listIds(ids: unknown, world: World): readonly (FoundFulfillmentOrder | null)[] {
  return Array.isArray(ids) ? ids.map((id) => find({ id }, 'id', world)) : [];
}

function find(args: Args, name: string, { state }: World): FoundFulfillmentOrder | null {
  return findFulfillmentOrder(state.orders, readId(args, name, ['FulfillmentOrder']));
}

function refuse(message: string, world: World): Resolved {
  return answerRefused([{ field: ['id'], message }], NONE, world);
}

function answer({ order, fulfillmentOrder }: FoundFulfillmentOrder, text: string, world: World): Resolved {
  world.noteChange(order, text);
  return { fulfillmentOrder: () => resolveFulfillmentOrder(fulfillmentOrder, order, world), userErrors: [] };
}

function readInstant(args: Args, name: string): string {
  return toInstant(new Date(readString(args, name) ?? ''));
}
