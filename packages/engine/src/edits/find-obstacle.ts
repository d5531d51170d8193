import type { ChangeKind } from '@amend/contract';

import type { EditFailure } from '../ledger.ts';
import { obstacleTo } from '../rules/order-state.ts';
import type { Workshop } from '../workshop.ts';
import { readEditedOrder } from './read-edited-order.ts';

/** What has become of an order that now stands against a kind of change, or `null`. */
export async function findObstacle(
  workshop: Workshop,
  orderId: string,
  kind: ChangeKind,
): Promise<EditFailure | null> {
  const code = obstacleTo(kind, await readEditedOrder(workshop, orderId));
  return code ? { code } : null;
}
