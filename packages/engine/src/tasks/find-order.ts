import type { KeptTask } from '../ledger/task.ts';
import { readOrderOfFulfillmentOrder } from '../shopify/read-order-of-fulfillment-order.ts';
import type { Workshop } from '../workshop.ts';

/** What the question asks for, in points. */
const POINTS = 1;

/** Finds the order of a fulfilment order of which Shopify said that something became of it, and has it looked at. */
export async function findOrder({ admin, noticeOrder }: Workshop, { subject }: KeptTask): Promise<null> {
  const orderId = await admin.reserve({ points: POINTS, priority: 'background' }, (reserved) =>
    readOrderOfFulfillmentOrder(reserved, subject),
  );
  if (orderId !== null) await noticeOrder(orderId);
  return null;
}
