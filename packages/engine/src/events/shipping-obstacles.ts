import { SHIPPING_OBSTACLES } from '@amend/contract';
import type { NetLine, ShippingObstacle } from '@amend/contract';
import { Decimal } from 'decimal.js';

import { isUnderWay } from '../edits/progress.ts';
import type { LedgerEdit } from '../ledger.ts';
import { shortfall } from '../settlement/balance.ts';
import { isToBePaid, unpaidOf } from '../settlement/open-edits.ts';
import type { NetOrderFacts } from './net-order-facts.ts';

/** Why an order may not be shipped now; empty where it may (rule V8). */
export function shippingObstacles(
  facts: NetOrderFacts,
  lines: readonly Pick<NetLine, 'fulfillableQuantity'>[],
  edits: readonly LedgerEdit[],
): readonly ShippingObstacle[] {
  const unpaid = unpaidOf(edits, facts.currencyCode);
  const found: Readonly<Record<ShippingObstacle, boolean>> = {
    edit_unpaid: edits.some(isToBePaid),
    order_unpaid: shortfall(facts.sums).greaterThan(Decimal.max(0, unpaid.amount)),
    edit_under_way: edits.some(isUnderWay),
    on_hold: facts.holds.length > 0,
    order_cancelled: facts.cancelledAt !== null,
    nothing_to_ship: lines.every(({ fulfillableQuantity }) => fulfillableQuantity === 0),
  };
  return SHIPPING_OBSTACLES.filter((obstacle) => found[obstacle]);
}
