import type { AddVariant } from '@amend/contract';

import type { LineFacts } from '../order-facts.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import type { AddEffect } from './effect.ts';
import type { AddPlan } from './item-plan.ts';
import { addedLine, itemComingIn } from './staged-lines.ts';
import { takeOffAdded } from './undo-lines.ts';

/** An addition; whether the variant can be had shows once it is staged. */
export function planAddition(change: AddVariant): AddPlan {
  const { variantId, quantity } = change;
  return { kind: 'add-item', change, variantId, quantity, offer: null };
}

/** What is staged. */
export function stageAddition({ variantId, quantity }: AddPlan): StagedOperation[] {
  return [{ do: 'add-variant', variantId, quantity }];
}

/** What it does by Shopify's calculation, or `null` where that is not what was asked for. */
export function additionEffect({ variantId, quantity }: AddPlan, after: CalculatedOrder): AddEffect | null {
  const line = addedLine(after, variantId, quantity);
  return line ? { kind: 'add-item', item: itemComingIn(line), quantity: line.quantity } : null;
}

/** What is staged to take it back after it was committed. */
export function undoAddition(calculated: CalculatedOrder, added: LineFacts | undefined): StagedOperation[] {
  return takeOffAdded(calculated, added);
}
