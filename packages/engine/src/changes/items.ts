import type { LineFacts } from '../order-facts.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import type { StagedOperation } from '../shopify/staged-operation.ts';
import { additionEffect, stageAddition, undoAddition } from './add-item.ts';
import { shippingEffect, stageShipping, undoShipping } from './change-shipping.ts';
import type { ItemEffect } from './effect.ts';
import type { ItemPlan } from './item-plan.ts';
import { quantityEffect, stageQuantity, undoQuantity } from './set-quantity.ts';
import { stageSwap, swapEffect, undoSwap } from './swap-item.ts';

/** What is staged to do a change. */
export function stageItem(plan: ItemPlan, calculated: CalculatedOrder): StagedOperation[] {
  switch (plan.kind) {
    case 'swap-item':
      return stageSwap(plan, calculated);
    case 'set-quantity':
      return stageQuantity(plan, calculated);
    case 'add-item':
      return stageAddition(plan);
    case 'change-shipping':
      return stageShipping(plan, calculated);
  }
}

/** What a change does by Shopify's calculation, or `null` where that is not what was asked for. */
export function itemEffect(
  plan: ItemPlan,
  before: CalculatedOrder,
  after: CalculatedOrder,
): ItemEffect | null {
  switch (plan.kind) {
    case 'swap-item':
      return swapEffect(plan, before, after);
    case 'set-quantity':
      return quantityEffect(plan, before, after);
    case 'add-item':
      return additionEffect(plan, after);
    case 'change-shipping':
      return shippingEffect(plan, after);
  }
}

/** What is staged to take a change back that was committed; `added` is the line that it added, where it is still there. */
export function undoItem(
  effect: ItemEffect,
  calculated: CalculatedOrder,
  added: LineFacts | undefined,
): StagedOperation[] {
  switch (effect.kind) {
    case 'swap-item':
      return undoSwap(effect, calculated, added);
    case 'set-quantity':
      return undoQuantity(effect, calculated);
    case 'add-item':
      return undoAddition(calculated, added);
    case 'change-shipping':
      return undoShipping(effect, calculated);
  }
}
