import type { SwapItem } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { LineFacts, OrderFacts } from '../order-facts.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import { findEditableLine } from './editable-line.ts';
import type { SwapEffect } from './effect.ts';
import type { SwapPlan } from './item-plan.ts';
import { addedLine, calculatedLineOf, itemComingIn, itemSold, linePrice } from './staged-lines.ts';
import { restoreLine, takeOffAdded } from './undo-lines.ts';

/** What a merchant decided about swaps. */
export interface SwapRule {
  /** Whether another product may come in, not just another variant of the same. */
  readonly mayChangeProduct: boolean;
}

/** Whether a line can be swapped, as far as the order alone tells. */
export function planSwap(
  facts: OrderFacts,
  change: SwapItem,
  { mayChangeProduct }: SwapRule,
): Answer<SwapPlan> {
  const line = findEditableLine(facts, change.lineId);
  if (!line.ok) return line;
  const { variantId, quantity: units, isSubscription } = line.value;
  const quantity = change.quantity ?? units;
  if (variantId === change.variantId) return refused({ code: 'nothing_changed' });
  if (quantity > units) return refused({ code: 'line_not_found' });
  // An order edit cannot sell a subscription, so that the swapped item would silently lose its plan.
  if (isSubscription) return refused({ code: 'line_not_editable' });
  return given({ kind: 'swap-item', change, line: line.value, quantity, mayChangeProduct });
}

/** What is staged: the other variant comes before the first one goes, so that the order is never empty. */
export function stageSwap(
  { change, line, quantity }: SwapPlan,
  calculated: CalculatedOrder,
): StagedOperation[] {
  return [
    { do: 'add-variant', variantId: change.variantId, quantity },
    {
      do: 'set-quantity',
      lineId: calculatedLineOf(calculated, line.id)?.id ?? '',
      quantity: line.quantity - quantity,
      isRestocked: true,
    },
  ];
}

/** What the swap does by Shopify's calculation, or `null` where that is not what was asked for. */
export function swapEffect(
  { change, line, quantity }: SwapPlan,
  before: CalculatedOrder,
  after: CalculatedOrder,
): SwapEffect | null {
  const from = calculatedLineOf(before, line.id);
  const left = calculatedLineOf(after, line.id);
  const to = addedLine(after, change.variantId, quantity);
  if (!from || !left || !to || left.quantity !== line.quantity - quantity) return null;
  return {
    kind: 'swap-item',
    quantity,
    before: itemSold(line),
    after: itemComingIn(to),
    line: {
      lineId: line.id,
      unitsBefore: from.quantity,
      unitsAfter: left.quantity,
      priceBefore: linePrice(from),
    },
  };
}

/** What is staged to take a swap back that was committed. */
export function undoSwap(
  { line }: SwapEffect,
  calculated: CalculatedOrder,
  added: LineFacts | undefined,
): StagedOperation[] {
  return [...restoreLine(line, calculated), ...takeOffAdded(calculated, added)];
}
