import type { SetQuantity } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import { findEditableLine } from './editable-line.ts';
import type { QuantityEffect } from './effect.ts';
import type { QuantityPlan } from './item-plan.ts';
import { calculatedLineOf, itemSold, linePrice } from './staged-lines.ts';
import { restoreLine } from './undo-lines.ts';

/** What a merchant decided about quantities. */
export interface QuantityRule {
  /** Whether more units may be added to a line. */
  readonly mayIncrease: boolean;
}

/** Whether a line can have that many units, as far as the order alone tells. */
export function planQuantity(
  facts: OrderFacts,
  change: SetQuantity,
  { mayIncrease }: QuantityRule,
): Answer<QuantityPlan> {
  const line = findEditableLine(facts, change.lineId);
  if (!line.ok) return line;
  if (line.value.quantity === change.quantity) return refused({ code: 'nothing_changed' });
  if (!mayIncrease && change.quantity > line.value.quantity) return refused({ code: 'change_not_offered' });
  return given({ kind: 'set-quantity', change, line: line.value });
}

/** What is staged. */
export function stageQuantity(
  { change, line }: QuantityPlan,
  calculated: CalculatedOrder,
): StagedOperation[] {
  return [
    {
      do: 'set-quantity',
      lineId: calculatedLineOf(calculated, line.id)?.id ?? '',
      quantity: change.quantity,
      isRestocked: true,
    },
  ];
}

/** What it does by Shopify's calculation, or `null` where that is not what was asked for. */
export function quantityEffect(
  { change, line }: QuantityPlan,
  before: CalculatedOrder,
  after: CalculatedOrder,
): QuantityEffect | null {
  const from = calculatedLineOf(before, line.id);
  const to = calculatedLineOf(after, line.id);
  if (!from || to?.quantity !== change.quantity) return null;
  return {
    kind: 'set-quantity',
    item: itemSold(line),
    line: {
      lineId: line.id,
      unitsBefore: from.quantity,
      unitsAfter: to.quantity,
      priceBefore: linePrice(from),
    },
  };
}

/** What is staged to take it back after it was committed. */
export function undoQuantity({ line }: QuantityEffect, calculated: CalculatedOrder): StagedOperation[] {
  return restoreLine(line, calculated);
}
