import type { ItemPlan } from '../changes/item-plan.ts';
import type { OrderFacts } from '../order-facts.ts';

/** Whether changes would take everything off an order that is sold: that is cancelling, which gives the money back and tells the shop so. */
export function leavesNothing({ lines }: OrderFacts, plans: readonly ItemPlan[]): boolean {
  const isAdding = plans.some(({ kind }) => kind === 'swap-item' || kind === 'add-item');
  const removed = plans.flatMap((plan) =>
    plan.kind === 'set-quantity' && plan.change.quantity === 0 ? [plan.line.id] : [],
  );
  return removed.length > 0 && !isAdding && lines.every(({ id }) => removed.includes(id));
}
