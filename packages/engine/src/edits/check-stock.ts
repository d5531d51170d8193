import type { Refusal } from '../answer.ts';
import type { ItemPlan } from '../changes/item-plan.ts';
import { calculatedLineOf } from '../changes/staged-lines.ts';
import type { CalculatedLine } from '../shopify/calculated-line.ts';
import type { CalculatedOrder } from '../shopify/calculated-order.ts';
import { hasUnits } from '../shopify/variant-stock.ts';

/** Refuses what cannot be had: Shopify may stage what is sold out. Units that go back into stock do not count, they are not there yet. */
export function checkStock(
  plans: readonly ItemPlan[],
  before: CalculatedOrder,
  after: CalculatedOrder,
): Refusal | null {
  const isShort = plans.some((plan) => {
    if (plan.kind === 'swap-item' || plan.kind === 'add-item') {
      const { variantId } = plan.kind === 'add-item' ? plan : plan.change;
      return after.lines.some((line) => line.item?.variantId === variantId && !canHave(line, line.quantity));
    }
    if (plan.kind !== 'set-quantity') return false;
    const line = calculatedLineOf(after, plan.line.id);
    const more = plan.change.quantity - (calculatedLineOf(before, plan.line.id)?.quantity ?? 0);
    return more > 0 && line !== undefined && !canHave(line, more);
  });
  return isShort ? { code: 'out_of_stock' } : null;
}

function canHave({ stock }: CalculatedLine, units: number): boolean {
  return stock !== null && hasUnits(stock, units);
}
