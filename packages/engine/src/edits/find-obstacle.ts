import type { ChangeKind } from '@amend/contract';

import type { EditFailure } from '../ledger.ts';
import { obstacleTo } from '../rules/order-state.ts';
import { readOrder } from '../shopify/read-order.ts';
import type { Workshop } from '../workshop.ts';

/** What has become of an order that now stands against a kind of change, or `null`. */
export async function findObstacle(
  { admin }: Workshop,
  orderId: string,
  kind: ChangeKind,
): Promise<EditFailure | null> {
  const facts = await readOrder(admin, orderId);
  const code = facts && obstacleTo(kind, facts);
  return code ? { code } : null;
}
