import type { Refusal } from '../answer.ts';
import type { AddPlan, ItemPlan } from '../changes/item-plan.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { IncomingLine } from '../shopify/calculated-line.ts';

/** Refuses an offer of a product that the order has, or that another change of the same edit brings (rule O3): what a variant belongs to shows once it is staged. */
export function checkTaken(
  { lines }: OrderFacts,
  plans: readonly ItemPlan[],
  comingIn: (plan: ItemPlan) => IncomingLine | undefined,
): Refusal | null {
  const taken = plans.filter((plan): plan is AddPlan => plan.kind === 'add-item' && plan.offer !== null);
  const isTwice = taken.some((plan) => {
    const product = comingIn(plan)?.item.productId;
    const others = plans.filter((other) => !('change' in other) || other.change !== plan.change);
    return (
      lines.some(({ productId }) => productId === product) ||
      others.some((other) => comingIn(other)?.item.productId === product)
    );
  });
  return isTwice ? { code: 'offer_not_available' } : null;
}

/** What stands against an offer as a whole, where something that it holds is gone, sold out, or not to be sold so (rule O4). */
export function asOfOffer(refusal: Refusal, plans: readonly ItemPlan[]): Refusal {
  const adding = plans.filter(({ kind }) => kind === 'add-item' || kind === 'swap-item');
  const isOfOffer = adding.every((plan) => plan.kind === 'add-item' && plan.offer !== null);
  const isAboutItem = ['variant_not_found', 'variant_not_offered', 'out_of_stock'].includes(refusal.code);
  return adding.length > 0 && isOfOffer && isAboutItem ? { code: 'offer_not_available' } : refusal;
}
