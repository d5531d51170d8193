import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Priority } from '../shopify/budget/budget.ts';
import type { Workshop } from '../workshop.ts';
import { endUnfinished } from './end-unfinished.ts';
import { withOrderLock } from './lock.ts';
import { settleNeed } from './points.ts';
import { settleOrder } from './settle.ts';

/**
 * Looks at an order, once nothing else of it is under way, and does what has to be done about its edits. An order that has none costs no call to
 * Shopify. Refuses while an edit of it is under way.
 */
export async function lookAtOrder(
  workshop: Workshop,
  orderId: string,
  priority: Priority,
): Promise<Answer<null>> {
  if ((await workshop.ledger.listEdits(orderId)).length === 0) return given(null);
  return withOrderLock(workshop, orderId, (leased) =>
    leased.admin.reserve(settleNeed(priority), async (admin) => {
      const paid = { ...leased, admin };
      const obstacle = await endUnfinished(paid, orderId);
      if (obstacle) return refused(obstacle);
      await settleOrder(paid, orderId);
      return given(null);
    }),
  );
}
